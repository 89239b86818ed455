package org.recoupe.contradiction;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Verdict;

/**
 * What people made of a contradiction, beside what the machine found.
 *
 * @param status whether they agree
 * @param verdict the verdict that a person gave, or {@code null}
 * @param kind the kind that a person gave, or {@code null}
 * @param assignee who is to look at it, or {@code null}
 */
@Embeddable
public record ReviewState(@Enumerated(EnumType.STRING) Status status, @Enumerated(EnumType.STRING) Verdict verdict,
        @Enumerated(EnumType.STRING) Kind kind, String assignee) {

    ReviewState with(Status other) {
        return new ReviewState(other, verdict, kind, assignee);
    }

    ReviewState reclassified(Verdict otherVerdict, Kind otherKind) {
        return new ReviewState(status, otherVerdict, otherKind, assignee);
    }

    ReviewState assigned(String other) {
        return new ReviewState(status, verdict, kind, other);
    }
}
