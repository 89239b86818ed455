package org.recoupe.mention;

import java.math.BigDecimal;
import java.util.List;

import org.recoupe.mention.Numeral.Form;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** Finds the numbers in digits, and tells them from dates, scores, times, models, telephone numbers and versions. */
final class DigitNumerals {

    private final CharSequence text;
    private final List<Token> tokens;
    private final int limit;
    private final QuantityLexicon lexicon;

    DigitNumerals(CharSequence text, Sentence sentence, QuantityLexicon lexicon) {
        this.text = text;
        tokens = sentence.tokens();
        limit = sentence.span().end();
        this.lexicon = lexicon;
    }

    /** The number that begins at a token of digits, or the noise that it is. */
    Numeral at(int first) {
        int start = tokens.get(first).span().start();
        if (!DigitNotation.digit(text.charAt(start)) || glued(start)) {
            return noise(first, first + 1);
        }
        DigitNotation notation = DigitNotation.at(text, start, limit, lexicon.language());
        int end = tokenAt(first, notation.end());
        int telephone = telephone(first);
        if (telephone > end) {
            return noise(first, telephone);
        }
        if (notation.value() == null || tokens.get(end - 1).span().end() > notation.end()) {
            return noise(first, end);
        }
        return followed(first, end, notation);
    }

    /** Whether a letter, digit or sign right before makes the digits part of a name, an address or a number sign. */
    private boolean glued(int start) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if (before == '-' || before == '–') {
            return start >= 2 && Character.isLetterOrDigit(text.charAt(start - 2));
        }
        if (before == '.') {
            return start >= 2 && Character.isUpperCase(text.charAt(start - 2));
        }
        return Character.isLetterOrDigit(before) || "#@_/:°\\=".indexOf(before) >= 0;
    }

    /** Three or more pairs of digits in a row: the index after them, or {@code first}. */
    private int telephone(int first) {
        int end = first;
        while (end < tokens.size() && tokens.get(end).kind() == Token.Kind.NUMBER
                && tokens.get(end).text().length() == 2
                && (end == first || tokens.get(end).span().start() - tokens.get(end - 1).span().end() == 1)) {
            end++;
        }
        return end - first >= 3 ? end : first;
    }

    private Numeral followed(int first, int end, DigitNotation notation) {
        int at = notation.end();
        char next = at < limit ? text.charAt(at) : ' ';
        boolean digitBehind = at + 1 < limit && DigitNotation.digit(text.charAt(at + 1));
        if (digitBehind && (next == '-' || next == '–' || next == '‑')) {
            return range(first, notation, at + 1);
        }
        if (digitBehind && (next == ':' || next == '/' || next == '\\')) {
            return noise(first, behindRun(first, at));
        }
        if (lexicon.has(Cue.CLOCK, tokens, end) || lexicon.has(Cue.ADDRESS, tokens, end)) {
            return noise(first, end + 1);
        }
        if (Character.isLetter(next) && !lexicon.has(Cue.UNIT, tokens, end) && lexicon.numberWord(next(end)) == null) {
            return noise(first, Math.min(end + 1, tokens.size()));
        }
        return scaled(first, end, notation);
    }

    private String next(int end) {
        return end < tokens.size() ? tokens.get(end).folded() : "";
    }

    private Numeral scaled(int first, int end, DigitNotation notation) {
        int from = end;
        while (from < tokens.size() && lexicon.has(Cue.NOISE, tokens, from)) {
            from++;
        }
        SpelledNumber number = SpelledNumber.begun(lexicon, notation.value());
        int after = number.take(tokens, from);
        if (after > from) {
            BigDecimal value = number.value();
            if (notation.decimal() != null && number.factor() != null) {
                value = notation.decimal().multiply(number.factor());
            }
            return numeral(first, after, value, null, number.factor(), number.linked(), notation);
        }
        return numeral(first, from, notation.value(), notation.decimal(), null, false, notation);
    }

    private Numeral numeral(int first, int end, BigDecimal value, BigDecimal decimal, BigDecimal factor,
            boolean linked, DigitNotation notation) {
        boolean negative = negative(first);
        int from = negative && first > 0 ? first - 1 : first;
        Span span = tokens.get(from).span().union(tokens.get(end - 1).span());
        BigDecimal signed = negative ? value.negate() : value;
        return new Numeral(from, end, span, signed, signed, signed, decimal, factor, linked,
                notation.grouped() ? Form.GROUPED : Form.DIGITS);
    }

    private boolean negative(int first) {
        int start = tokens.get(first).span().start();
        return start > 0 && (text.charAt(start - 1) == '−' || text.charAt(start - 1) == '-')
                && (start == 1 || Character.isWhitespace(text.charAt(start - 2)));
    }

    /** "10-15": a range where it rises; a score, a pair of years or a longer chain is none. */
    private Numeral range(int first, DigitNotation lower, int start) {
        DigitNotation upper = DigitNotation.at(text, start, limit, lexicon.language());
        int end = tokenAt(first, upper.end());
        boolean chain = upper.end() < limit && "-–/".indexOf(text.charAt(upper.end())) >= 0
                && upper.end() + 1 < limit && Character.isLetterOrDigit(text.charAt(upper.end() + 1));
        if (chain || upper.value() == null || lower.value().signum() == 0
                || lower.value().compareTo(upper.value()) >= 0 || year(lower) && year(upper)) {
            return noise(first, behindRun(first, start));
        }
        SpelledNumber number = SpelledNumber.begun(lexicon, upper.value());
        int after = number.take(tokens, end);
        BigDecimal factor = after > end ? number.factor() : null;
        BigDecimal by = factor == null ? BigDecimal.ONE : factor;
        Span span = tokens.get(first).span().union(tokens.get(after - 1).span());
        return new Numeral(first, after, span, null, lower.value().multiply(by), number.value(), null, factor,
                number.linked(), Form.DIGITS);
    }

    private static boolean year(DigitNotation notation) {
        return !notation.grouped() && notation.value().scale() == 0 && Years.plausible(notation.value().longValue());
    }

    /** The index after all tokens that are glued together from a character on, digits and their signs. */
    private int behindRun(int first, int at) {
        int end = at;
        while (end < limit && (DigitNotation.digit(text.charAt(end)) || "-–/:.,\\".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return tokenAt(first, end);
    }

    /** The index of the first token from {@code first} on, beyond it at least, that begins at a character or later. */
    private int tokenAt(int first, int at) {
        int end = first + 1;
        while (end < tokens.size() && tokens.get(end).span().start() < at) {
            end++;
        }
        return end;
    }

    private Numeral noise(int first, int end) {
        return Numeral.noise(first, end, tokens.get(first).span().union(tokens.get(end - 1).span()));
    }
}
