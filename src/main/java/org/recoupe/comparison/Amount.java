package org.recoupe.comparison;

import org.recoupe.mention.Quantity;

/**
 * The values that the words of a quantity allow.
 *
 * @param least the least
 * @param most the greatest
 */
record Amount(double least, double most) {

    /** "environ 2 500" allows this much to either side. */
    private static final double ABOUT = 0.12;
    /** "plus de 3 millions" is not said of 5 millions: a bound in news is near its number. */
    private static final double NEAR = 1.34;

    /** What a quantity allows; nothing is excluded where it has no value. */
    static Amount of(Quantity quantity) {
        double least = quantity.lower() == null ? 0 : quantity.lower().doubleValue();
        double most = quantity.upper() == null ? Double.MAX_VALUE : quantity.upper().doubleValue();
        if (quantity.value() == null) {
            return new Amount(least, most);
        }
        double value = quantity.value().doubleValue();
        return switch (quantity.approximator()) {
            case EXACT -> new Amount(value, value);
            case ABOUT, VAGUE -> new Amount(value * (1 - ABOUT), value * (1 + ABOUT));
            case MORE_THAN, AT_LEAST -> new Amount(value, value * NEAR);
            case LESS_THAN, AT_MOST -> new Amount(value / NEAR, value);
        };
    }

    /** Whether some value satisfies both; {@code slack} lets rounding pass. */
    boolean meets(Amount other, double slack) {
        return least <= other.most * (1 + slack) && other.least <= most * (1 + slack);
    }

    /** The value in its middle, for telling far from near. */
    double middle() {
        return most == Double.MAX_VALUE ? least : (least + most) / 2;
    }
}
