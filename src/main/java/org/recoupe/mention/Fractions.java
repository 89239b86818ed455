package org.recoupe.mention;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.recoupe.mention.Numeral.Form;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** Reads fractions in words: "deux tiers", "two-thirds". */
final class Fractions {

    private static final MathContext SHARE = new MathContext(4);

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;

    Fractions(List<Token> tokens, QuantityLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** "two-thirds": a number and a denominator in one token. */
    Numeral hyphened(int first) {
        String[] parts = tokens.get(first).folded().split("-");
        NumberWord count = parts.length == 2 ? lexicon.numberWord(parts[0]) : null;
        BigDecimal whole = count == null || count.cue() != Cue.NUMBER ? null : lexicon.denominator(parts[1]);
        return whole == null ? null : fraction(first, first + 1, count.value(), whole);
    }

    /** The fraction that a number and the denominator behind it are, or the number. */
    Numeral over(Numeral numeral) {
        if (numeral.form() != Form.WORDS && numeral.form() != Form.ONE) {
            return numeral;
        }
        PhraseBook.Match<Amount> match = lexicon.at(Cue.FRACTION, tokens, numeral.end());
        if (match == null || !lexicon.oneIsNumber() && !lexicon.has(Cue.OF, tokens, match.end())
                || lexicon.has(Cue.NO_FRACTION, tokens, match.end()) || ordinal(match.end())) {
            return numeral;
        }
        return fraction(numeral.first(), match.end(), numeral.value(), match.value().value());
    }

    /** "un dixième titre": a noun right behind makes it an ordinal. */
    private boolean ordinal(int end) {
        return end < tokens.size() && tokens.get(end).part() == PartOfSpeech.NOUN
                && !lexicon.has(Cue.OF, tokens, end);
    }

    private Numeral fraction(int first, int end, BigDecimal count, BigDecimal whole) {
        BigDecimal value = count.divide(whole, SHARE);
        return new Numeral(first, end, span(first, end), value, value, value, null, null,
                lexicon.has(Cue.OF, tokens, end), Form.SHARE);
    }

    private Span span(int first, int end) {
        return tokens.get(first).span().union(tokens.get(end - 1).span());
    }
}
