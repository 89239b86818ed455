package org.recoupe.mention;

import java.math.BigDecimal;

import org.recoupe.mention.Quantity.Approximator;
import org.recoupe.text.Span;

/**
 * A number as it stands in a sentence, before what it counts is known.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param span its characters
 * @param value its value, or {@code null} for a vague one, a range, or digits that are no number
 * @param lower least value
 * @param upper greatest value, or {@code null} where it is open
 * @param decimal its value where its separator is a decimal sign, or {@code null}
 * @param factor the scale that it ends in, or {@code null}
 * @param linked whether "de" stands between it and what it counts
 * @param form how it is written
 */
record Numeral(int first, int end, Span span, BigDecimal value, BigDecimal lower, BigDecimal upper, BigDecimal decimal,
        BigDecimal factor, boolean linked, Form form) {

    /** How a number is written. */
    enum Form {
        DIGITS, GROUPED, WORDS, COLLECTIVE, VAGUE, SHARE, ZERO, ONE,
        /** Digits that are no number of anything; to be passed over. */
        NOISE
    }

    /** An exact number. */
    static Numeral exact(int first, int end, Span span, BigDecimal value, Form form) {
        return new Numeral(first, end, span, value, value, value, null, null, false, form);
    }

    static Numeral noise(int first, int end, Span span) {
        return new Numeral(first, end, span, null, null, null, null, null, false, Form.NOISE);
    }

    /** How exact it is by its own words, without an approximator. */
    Approximator approximator() {
        return switch (form) {
            case COLLECTIVE -> value == null ? Approximator.VAGUE : Approximator.ABOUT;
            case VAGUE -> Approximator.VAGUE;
            case SHARE -> value == null ? Approximator.VAGUE : Approximator.EXACT;
            default -> Approximator.EXACT;
        };
    }

    /** Whether it is a plain number, in digits or words. */
    boolean cardinal() {
        return form == Form.DIGITS || form == Form.GROUPED || form == Form.WORDS;
    }

    /** The same number multiplied. */
    Numeral times(BigDecimal by) {
        return new Numeral(first, end, span, value.multiply(by), lower.multiply(by), upper.multiply(by), null, by,
                linked,
                form);
    }
}
