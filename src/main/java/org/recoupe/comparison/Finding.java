package org.recoupe.comparison;

import java.util.List;

/**
 * A verdict on two or more statements, with its reason.
 *
 * @param verdict what was found
 * @param kind in what they differ, or {@code null} where they do not
 * @param sides the statements, each with its role; a pair has a LEFT and a RIGHT, a sum a WHOLE and its PARTs
 * @param confidence from 0 to 1
 * @param explanation the reason in words
 * @param rule name of the rule that decided
 */
public record Finding(Verdict verdict, Kind kind, List<Side> sides, double confidence, Explanation explanation,
        String rule) {

    /** The part that a statement takes in a finding. */
    public enum Role {
        LEFT, RIGHT, WHOLE, PART
    }

    /** A statement and the part it takes. */
    public record Side(Role role, Statement statement) {}

    public Finding {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a finding needs two sides");
        }
    }
}
