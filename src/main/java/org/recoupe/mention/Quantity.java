package org.recoupe.mention;

import java.math.BigDecimal;
import java.util.List;

import org.recoupe.text.Span;

/**
 * A number of things, a measure or a share.
 *
 * @param span the number with its approximator and counted noun ("environ 2 500 soldats américains")
 * @param number the number alone ("2 500"); contained in {@code span}
 * @param value the printed value, or {@code null} for a vague one ("des centaines")
 * @param lower least value that the words allow, or {@code null}
 * @param upper greatest value that the words allow, or {@code null}
 * @param unit "%", "EUR", "USD", "km", "month"…; {@code null} for a plain count
 * @param counted lemma of the counted noun ("soldat"), supplied from context where the text leaves it out; or {@code null}
 * @param modifiers lemmas of the words that narrow the counted noun ("americain", "conjoint"), folded
 * @param approximator how exact the number claims to be
 * @param role what the number is to its neighbours
 * @param partner index, in the same text's list, of the quantity that the role relates it to, or -1
 * @param rule name of the rule that read it
 */
public record Quantity(Span span, Span number, BigDecimal value, BigDecimal lower, BigDecimal upper, String unit,
        String counted, List<String> modifiers, Approximator approximator, Role role, int partner, String rule) {

    /** How exact a number claims to be. */
    public enum Approximator {
        EXACT, ABOUT, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, VAGUE
    }

    /** What a number is to its neighbours. */
    public enum Role {
        /** A value on its own. */
        VALUE,
        /** The value before a change ("contre plus de 900", "passé d'environ 900 à 650": 900). */
        BEFORE,
        /** The value after a change ("passé d'environ 900 à 650": 650). */
        AFTER,
        /** A part of its partner ("dont 30 arrêtés"). */
        PART,
        /** A difference ("en hausse de 12 %", "300 de plus"). */
        DIFFERENCE
    }

    public Quantity {
        modifiers = List.copyOf(modifiers);
        if (!span.contains(number)) {
            throw new IllegalArgumentException("a quantity holds its number: " + span + ", " + number);
        }
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("a quantity's bounds are crossed: " + lower + ".." + upper);
        }
    }
}
