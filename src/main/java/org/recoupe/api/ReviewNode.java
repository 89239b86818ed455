package org.recoupe.api;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.Row;
import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Verdict;
import org.recoupe.contradiction.Decision;
import org.recoupe.contradiction.Review;
import org.recoupe.contradiction.ReviewState;
import org.recoupe.contradiction.Status;

/** One review of a contradiction, as the API shows it. */
@Type("Review")
@Description("One review of a contradiction: an entry of its history, never changed.")
public record ReviewNode(@Ignore long key, @NonNull @Description("When.") Instant at,
        @Description("By whom: the subject of their token, anonymous without one; null for the service itself.") String by,
        @NonNull @Description("What was done.") Decision.Action action,
        @NonNull @Description("What people had made of the contradiction before.") State before,
        @NonNull @Description("What people make of it since.") State after,
        @Description("Why, in the reviewer's words.") String comment,
        @Description("The version of the contradiction that the reviewer had seen.") int versionSeen) {

    static ReviewNode of(Review review) {
        return new ReviewNode(review.id, review.at, review.reviewer, review.action, State.of(review.before),
                State.of(review.after), review.comment, review.versionSeen);
    }

    /** What people made of a contradiction. */
    @Type("ReviewState")
    @Description("What people made of a contradiction, beside what the machine found.")
    public record State(@NonNull @Description("Whether they agree.") Status status,
            @Description("The verdict of a person, beside the machine's; null where nobody gave one.") Verdict verdict,
            @Description("The kind of a person, beside the machine's; null where nobody gave one.") Kind kind,
            @Description("Who is to look at it; null for nobody.") String assignee) {

        /** What the row of a contradiction says of it. */
        static State of(Row row) {
            String verdict = row.get("reviewed_verdict", String.class);
            String kind = row.get("reviewed_kind", String.class);
            return new State(Status.valueOf(row.get("status", String.class)),
                    verdict == null ? null : Verdict.valueOf(verdict), kind == null ? null : Kind.valueOf(kind),
                    row.get("assignee", String.class));
        }

        static State of(ReviewState state) {
            return new State(state.status(), state.verdict(), state.kind(), state.assignee());
        }
    }
}
