package org.recoupe.mention;

import java.math.BigDecimal;

/**
 * What an entry of the lexicon is worth: a value, bounds, or the code of a unit; {@link #NOTHING} for a plain word.
 *
 * @param lower least value, or {@code null}
 * @param upper greatest value, or {@code null} where it is open
 * @param code code of a unit, or {@code null}
 */
record Amount(BigDecimal lower, BigDecimal upper, String code) {

    static final Amount NOTHING = new Amount(null, null, null);

    /** Reads "12", "0.5..1", "2.." or a unit's code. */
    static Amount parse(String written) {
        if (written.isEmpty()) {
            return NOTHING;
        }
        int dots = written.indexOf("..");
        if (dots > 0) {
            String upper = written.substring(dots + 2);
            return new Amount(new BigDecimal(written.substring(0, dots)), upper.isEmpty()
                    ? null
                    : new BigDecimal(upper), null);
        }
        if (Character.isDigit(written.charAt(0))) {
            BigDecimal value = new BigDecimal(written);
            return new Amount(value, value, null);
        }
        return new Amount(null, null, written);
    }

    /** The one value, where there is one. */
    BigDecimal value() {
        return lower != null && upper != null && lower.compareTo(upper) == 0 ? lower : null;
    }
}
