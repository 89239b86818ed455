package org.recoupe.contradiction;

import java.util.Objects;

import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Verdict;

/**
 * What a review decides.
 *
 * @param action what is done
 * @param verdict the verdict that {@link Action#RECLASSIFY} gives
 * @param kind the kind that {@link Action#RECLASSIFY} gives, or {@code null}
 * @param assignee who is to look at it after {@link Action#ASSIGN}; {@code null} for nobody
 * @param comment why, or {@code null}
 */
public record Decision(Action action, Verdict verdict, Kind kind, String assignee, String comment) {

    /** What a review does. */
    public enum Action {
        CONFIRM, DISMISS, REOPEN, RECLASSIFY, ASSIGN, COMMENT
    }

    public Decision {
        Objects.requireNonNull(action);
        if (action == Action.RECLASSIFY && verdict == null || action == Action.COMMENT && comment == null) {
            throw new IllegalArgumentException("a decision that decides nothing: " + action);
        }
    }

    ReviewState applied(ReviewState state) {
        return switch (action) {
            case CONFIRM -> state.with(Status.CONFIRMED);
            case DISMISS -> state.with(Status.DISMISSED);
            case REOPEN -> state.with(Status.OPEN);
            case RECLASSIFY -> state.reclassified(verdict, kind);
            case ASSIGN -> state.assigned(assignee);
            case COMMENT -> state;
        };
    }
}
