package org.recoupe.comparison;

import java.util.List;
import java.util.Objects;

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

    /**
     * A statement and the part it takes.
     *
     * @param role the part
     * @param statement the statement
     * @param says in a normal form what it says of the matter, equal for all that say the same ("2021-12", "yes end")
     */
    public record Side(Role role, Statement statement, String says) {

        public Side {
            Objects.requireNonNull(role);
            Objects.requireNonNull(statement);
            Objects.requireNonNull(says);
        }
    }

    public Finding {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a finding needs two sides");
        }
    }
}
