package org.recoupe.mention;

import java.math.BigDecimal;
import java.util.List;

import org.recoupe.mention.Numeral.Form;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** Reads nouns that stand for numbers: "une centaine", "des dizaines de milliers", "several hundred", "two dozen". */
final class Collectives {

    /** "Des centaines" are two hundred at least, and fewer than "des milliers" would say. */
    private static final BigDecimal MANY = BigDecimal.valueOf(20);

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;

    Collectives(List<Token> tokens, QuantityLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** So many without a number, or the collective behind such a word; {@code null} for other words. */
    Numeral vague(int first) {
        PhraseBook.Match<Amount> match = lexicon.at(Cue.VAGUE, tokens, first);
        if (match == null) {
            return null;
        }
        Numeral some = collective(first, match.end());
        if (some == null) {
            some = multiplied(first, match.end());
        }
        Amount amount = match.value();
        return some != null
                ? some
                : new Numeral(first, match.end(), span(first, match.end()), null, amount.lower(), amount.upper(), null,
                        null, lexicon.has(Cue.OF, tokens, match.end()), Form.VAGUE);
    }

    /** "several hundred": the piece of a number behind a vague word. */
    private Numeral multiplied(int first, int at) {
        NumberWord word = at < tokens.size() ? lexicon.numberWord(tokens.get(at).folded()) : null;
        boolean multiplies = word != null
                && (word.cue() == Cue.HUNDRED || word.cue() == Cue.THOUSAND || word.cue() == Cue.SCALE);
        return !multiplies
                ? null
                : new Numeral(first, at + 1, span(first, at + 1), null, word.value().multiply(BigDecimal.TWO),
                        word.value().multiply(MANY).subtract(BigDecimal.ONE), null, null,
                        lexicon.has(Cue.OF, tokens, at + 1), Form.COLLECTIVE);
    }

    /** "dizaines de milliers", "centaine": from {@code at} on, with what stands before from {@code first} on. */
    Numeral collective(int first, int at) {
        BigDecimal worth = worth(at);
        if (worth == null) {
            return null;
        }
        int end = at + 1;
        while (end < tokens.size() && lexicon.has(Cue.OF, tokens, end) && worth(end + 1) != null) {
            worth = worth.multiply(worth(end + 1));
            end += 2;
        }
        boolean linked = end < tokens.size() && lexicon.has(Cue.OF, tokens, end);
        boolean plural = tokens.get(at).folded().endsWith("s");
        int from = first;
        if (first == at && first > 0 && lexicon.has(Cue.SOME, tokens, first - 1)) {
            from = first - 1;
        }
        if (!linked && (from == at || !plural)) {
            return null;
        }
        return plural
                ? new Numeral(from, end, span(from, end), null, worth.multiply(BigDecimal.TWO),
                        worth.multiply(MANY).subtract(BigDecimal.ONE), null, null, linked, Form.COLLECTIVE)
                : new Numeral(from, end, span(from, end), worth, worth, worth, null, null, true, Form.COLLECTIVE);
    }

    private BigDecimal worth(int at) {
        PhraseBook.Match<Amount> match = lexicon.at(Cue.COLLECTIVE, tokens, at);
        if (match != null) {
            return match.value().value();
        }
        if (at >= tokens.size() || !tokens.get(at).folded().endsWith("s")) {
            return null;
        }
        match = lexicon.at(Cue.SCALE, tokens, at);
        return match == null ? null : match.value().value();
    }

    /** "deux douzaines": the number times the collective noun behind it. */
    Numeral times(Numeral numeral) {
        if (numeral == null || numeral.value() == null || numeral.form() == Form.NOISE) {
            return numeral;
        }
        PhraseBook.Match<Amount> match = lexicon.at(Cue.COLLECTIVE, tokens, numeral.end());
        if (match == null) {
            return numeral;
        }
        BigDecimal value = numeral.value().multiply(match.value().value());
        int end = match.end();
        if (numeral.form() == Form.ONE && end < tokens.size() && lexicon.has(Cue.OF, tokens, end)
                && worth(end + 1) != null) {
            value = value.multiply(worth(end + 1));
            end += 2;
        }
        boolean linked = end < tokens.size() && lexicon.has(Cue.OF, tokens, end);
        // "une quarantaine" alone is a quarantine, "une quarantaine ont fui" is not; "a dozen people" needs no "of"
        boolean alone = !pluralVerb(end) && !lexicon.has(Cue.COLLECTIVE_ALONE, tokens, end);
        return numeral.form() == Form.ONE && !linked && lexicon.oneIsNumber() && alone
                ? numeral
                : new Numeral(numeral.first(), end, span(numeral.first(), end), value, value, value, null, null, true,
                        Form.COLLECTIVE);
    }

    private boolean pluralVerb(int at) {
        return at < tokens.size() && tokens.get(at).reading().finite()
                && Boolean.TRUE.equals(tokens.get(at).reading().inflection().plural());
    }

    private Span span(int first, int end) {
        return tokens.get(first).span().union(tokens.get(end - 1).span());
    }
}
