package org.recoupe.mention;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.recoupe.mention.Numeral.Form;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** Finds the numbers of a sentence, in digits and in words, one token on from the last. */
final class NumeralFinder {

    private static final MathContext SHARE = new MathContext(4);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;
    private final DigitNumerals digits;

    NumeralFinder(CharSequence text, Sentence sentence, QuantityLexicon lexicon) {
        tokens = sentence.tokens();
        this.lexicon = lexicon;
        digits = new DigitNumerals(text, sentence, lexicon);
    }

    /** The number, or the noise of digits, that begins at a token; {@code null} where none does. */
    Numeral at(int first) {
        Token token = tokens.get(first);
        return switch (token.kind()) {
            case NUMBER -> withCollective(digits.at(first));
            case PUNCTUATION -> null;
            case WORD -> word(first);
        };
    }

    private Numeral word(int first) {
        if (!lexicon.opens(tokens.get(first).folded())) {
            return null;
        }
        PhraseBook.Match<Amount> idiom = lexicon.at(Cue.IDIOM, tokens, first);
        if (idiom != null) {
            return Numeral.noise(first, idiom.end(), span(first, idiom.end()));
        }
        Numeral found = fixed(Cue.ZERO, first, Form.ZERO);
        if (found == null) {
            found = fixed(Cue.SHARE, first, Form.SHARE);
        }
        if (found == null) {
            found = vague(first);
        }
        if (found == null) {
            found = collective(first, first);
        }
        return found == null && !named(first) ? spelled(first) : found;
    }

    /** Whether a capital inside the sentence makes a name of it ("les Vingt-Sept"). */
    private boolean named(int first) {
        return first > 0 && tokens.get(first).capitalized()
                && tokens.get(first - 1).kind() != Token.Kind.PUNCTUATION;
    }

    private Numeral fixed(Cue cue, int first, Form form) {
        PhraseBook.Match<Amount> match = lexicon.at(cue, tokens, first);
        if (match == null) {
            return null;
        }
        if (form == Form.ZERO) {
            return Numeral.exact(first, match.end(), span(first, match.end()), BigDecimal.ZERO, form);
        }
        Amount amount = match.value();
        boolean linked = lexicon.has(Cue.OF, tokens, match.end());
        boolean selfContained = lexicon.before(Cue.ARTICLE, tokens, match.end()) != null;
        return linked || selfContained
                ? new Numeral(first, match.end(), span(first, match.end()), amount.value(), amount.lower(),
                        amount.upper(), null, null, linked, form)
                : null;
    }

    private Numeral vague(int first) {
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
                        word.value().multiply(TWENTY).subtract(BigDecimal.ONE), null, null,
                        lexicon.has(Cue.OF, tokens, at + 1), Form.COLLECTIVE);
    }

    /** "dizaines de milliers", "centaine": from {@code at} on, with what stands before from {@code first} on. */
    private Numeral collective(int first, int at) {
        BigDecimal worth = collectiveWorth(at);
        if (worth == null) {
            return null;
        }
        int end = at + 1;
        while (end < tokens.size() && lexicon.has(Cue.OF, tokens, end) && collectiveWorth(end + 1) != null) {
            worth = worth.multiply(collectiveWorth(end + 1));
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
                        worth.multiply(TWENTY).subtract(BigDecimal.ONE), null, null, linked, Form.COLLECTIVE)
                : new Numeral(from, end, span(from, end), worth, worth, worth, null, null, true, Form.COLLECTIVE);
    }

    private BigDecimal collectiveWorth(int at) {
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

    private Numeral spelled(int first) {
        Numeral part = hyphenedFraction(first);
        if (part != null) {
            return part;
        }
        PhraseBook.Match<Amount> half = lexicon.at(Cue.HALF_OF, tokens, first);
        if (half != null) {
            return half.end() > first + 1 ? scaled(first, half.end(), half.value().value()) : null;
        }
        if (lexicon.has(Cue.ONE, tokens, first)) {
            return article(first);
        }
        SpelledNumber number = SpelledNumber.empty(lexicon);
        int end = number.take(tokens, first);
        return end == first || number.unfinished()
                ? null
                : withFraction(withCollective(numeral(first, end, number, Form.WORDS)));
    }

    /** "two-thirds": a number and a denominator in one token. */
    private Numeral hyphenedFraction(int first) {
        String[] parts = tokens.get(first).folded().split("-");
        NumberWord count = parts.length == 2 ? lexicon.numberWord(parts[0]) : null;
        BigDecimal whole = count == null || count.cue() != Cue.NUMBER ? null : lexicon.denominator(parts[1]);
        return whole == null ? null : fraction(first, first + 1, count.value(), whole);
    }

    /** A number that begins with an article: "un million", "une centaine", "un tiers"; else the article itself. */
    private Numeral article(int first) {
        Numeral scaled = scaled(first, first + 1, BigDecimal.ONE);
        if (scaled != null) {
            return scaled;
        }
        Numeral one = Numeral.exact(first, first + 1, span(first, first + 1), BigDecimal.ONE, Form.ONE);
        Numeral more = withFraction(withCollective(one));
        if (more != one || !lexicon.oneIsNumber()) {
            return more;
        }
        SpelledNumber number = SpelledNumber.empty(lexicon);
        int end = number.take(tokens, first);
        return end > first + 1 ? numeral(first, end, number, Form.WORDS) : one;
    }

    private Numeral scaled(int first, int at, BigDecimal value) {
        SpelledNumber number = SpelledNumber.begun(lexicon, value);
        int end = number.take(tokens, at);
        return end == at || number.unfinished() ? null : numeral(first, end, number, Form.WORDS);
    }

    private Numeral numeral(int first, int end, SpelledNumber number, Form form) {
        BigDecimal value = number.value();
        return new Numeral(first, end, span(first, end), value, value, value, null, number.factor(), number.linked(),
                form);
    }

    /** "deux douzaines": the number times the collective noun behind it. */
    private Numeral withCollective(Numeral numeral) {
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
                && collectiveWorth(end + 1) != null) {
            value = value.multiply(collectiveWorth(end + 1));
            end += 2;
        }
        boolean linked = end < tokens.size() && lexicon.has(Cue.OF, tokens, end);
        // "une quarantaine" alone is a quarantine; "a dozen people" needs no "of"
        return numeral.form() == Form.ONE && !linked && lexicon.oneIsNumber()
                ? numeral
                : new Numeral(numeral.first(), end, span(numeral.first(), end), value, value, value, null, null, true,
                        Form.COLLECTIVE);
    }

    private Numeral withFraction(Numeral numeral) {
        if (numeral.form() != Form.WORDS && numeral.form() != Form.ONE) {
            return numeral;
        }
        PhraseBook.Match<Amount> match = lexicon.at(Cue.FRACTION, tokens, numeral.end());
        if (match == null || !lexicon.oneIsNumber() && !lexicon.has(Cue.OF, tokens, match.end())
                || lexicon.has(Cue.NO_FRACTION, tokens, match.end())) {
            return numeral;
        }
        return fraction(numeral.first(), match.end(), numeral.value(), match.value().value());
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
