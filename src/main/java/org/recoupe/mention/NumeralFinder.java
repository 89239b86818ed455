package org.recoupe.mention;

import java.math.BigDecimal;
import java.util.List;

import org.recoupe.mention.Numeral.Form;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** Finds the numbers of a sentence, in digits and in words, one token on from the last. */
final class NumeralFinder {

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;
    private final DigitNumerals digits;
    private final Collectives collectives;
    private final Fractions fractions;

    NumeralFinder(CharSequence text, Sentence sentence, QuantityLexicon lexicon) {
        tokens = sentence.tokens();
        this.lexicon = lexicon;
        digits = new DigitNumerals(text, sentence, lexicon);
        collectives = new Collectives(tokens, lexicon);
        fractions = new Fractions(tokens, lexicon);
    }

    /** The number, or the noise of digits, that begins at a token; {@code null} where none does. */
    Numeral at(int first) {
        Token token = tokens.get(first);
        return switch (token.kind()) {
            case NUMBER -> collectives.times(digits.at(first));
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
            found = collectives.vague(first);
        }
        if (found == null) {
            found = collectives.collective(first, first);
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
        boolean subject = amount.value() != null && match.end() < tokens.size()
                && tokens.get(match.end()).reading().finite();
        return linked || selfContained || subject
                ? new Numeral(first, match.end(), span(first, match.end()), amount.value(), amount.lower(),
                        amount.upper(), null, null, linked, form)
                : null;
    }

    private Numeral spelled(int first) {
        Numeral part = fractions.hyphened(first);
        if (part != null) {
            return part;
        }
        PhraseBook.Match<Amount> half = lexicon.at(Cue.HALF_OF, tokens, first);
        PhraseBook.Match<Amount> dozen = half == null ? null : lexicon.at(Cue.COLLECTIVE, tokens, half.end());
        if (dozen != null) {
            BigDecimal value = half.value().value().multiply(dozen.value().value());
            return new Numeral(first, dozen.end(), span(first, dozen.end()), value, value, value, null, null, true,
                    Form.COLLECTIVE);
        }
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
                : fractions.over(collectives.times(numeral(first, end, number, Form.WORDS)));
    }

    /** A number that begins with an article: "un million", "une centaine", "un tiers"; else the article itself. */
    private Numeral article(int first) {
        Numeral scaled = scaled(first, first + 1, BigDecimal.ONE);
        if (scaled != null) {
            return scaled;
        }
        Numeral one = Numeral.exact(first, first + 1, span(first, first + 1), BigDecimal.ONE, Form.ONE);
        Numeral more = fractions.over(collectives.times(one));
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

    private Span span(int first, int end) {
        return tokens.get(first).span().union(tokens.get(end - 1).span());
    }
}
