package org.recoupe.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.recoupe.mention.Quantity.Approximator;

/**
 * A total and the parts that should make it up.
 *
 * @param division what parts it
 * @param whole the total
 * @param parts its parts, in a stable order
 */
record Sum(Division division, Tally whole, List<Tally> parts) {

    private static final double ROUNDING = 0.005;

    Sum {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a sum needs parts");
        }
    }

    /** What the parts make. */
    double made() {
        return parts.stream().mapToDouble(Tally::value).sum();
    }

    /** Whether the parts make the whole, as exactly as their words claim. */
    boolean holds() {
        return holds(whole.value(), parts.stream().mapToDouble(Tally::value).toArray());
    }

    /** Whether other values in the same places would. */
    static boolean holds(double whole, double... parts) {
        double made = 0;
        for (double part : parts) {
            made += part;
        }
        return Math.abs(made - whole) <= ROUNDING * whole * (parts.length > 0 && whole != Math.rint(whole) ? 2 : 0)
                + 1e-6;
    }

    /** Whether the parts make more than the whole: no unnamed part can explain that. */
    boolean exceeds() {
        return made() > whole.value() * (1 + ROUNDING);
    }

    /** Whether its parts are all that its whole can have. */
    boolean complete() {
        return division.fill(parts, whole);
    }

    /** Whether all its numbers are printed as exact. */
    boolean exact() {
        List<Tally> all = new ArrayList<>(parts);
        all.add(whole);
        return all.stream().allMatch(tally -> tally.quantity().approximator() == Approximator.EXACT);
    }

    /** "30 + 20 = 50 ≠ 40". */
    String equation() {
        StringBuilder equation = new StringBuilder();
        for (Tally part : parts) {
            equation.append(equation.isEmpty() ? "" : " + ").append(plain(part.value()));
        }
        return equation.append(" = ").append(plain(made())).append(" ≠ ").append(plain(whole.value())).toString();
    }

    static String plain(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
