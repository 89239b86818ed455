package org.recoupe.api;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.access.Role;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.mutation.Attempt;
import org.recoupe.api.mutation.Once;
import org.recoupe.api.mutation.UserError;
import org.recoupe.contradiction.Decision;
import org.recoupe.contradiction.Review;
import org.recoupe.ingest.TextCheck;
import org.recoupe.review.Reviews;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.api.Context;

/** What people make of contradictions. */
@GraphQLApi
public class ReviewApi {

    private final Reviews reviews;
    private final TextCheck check;
    private final Once once;

    ReviewApi(Reviews reviews, TextCheck check, Once once) {
        this.reviews = reviews;
        this.check = check;
        this.once = once;
    }

    /** Reviews a contradiction. */
    @Mutation
    @RolesAllowed(Role.REVIEWER)
    @NonNull
    @Description("Reviews a contradiction: confirms, dismisses, reclassifies, assigns or comments on it. What the machine"
            + " found stays beside it, and no later run of the machine takes a review back.")
    public ReviewedContradiction reviewContradiction(@NonNull @Description("The review.") ReviewInput input,
            Context context) {
        Selection selection = Selection.of(context);
        long key = GlobalId.key(GlobalId.Kind.CONTRADICTION, "id", input.id);
        Decision decision = input.decision(check);
        Attempt<Reviews.Outcome> attempt = Attempt.at(() -> reviews.review(key, input.version, decision,
                once.caller(), once.key(input.idempotencyKey, "reviewContradiction", key + " " + input.version + " "
                        + decision)));
        return QuarkusTransaction.requiringNew().call(() -> new ReviewedContradiction(
                Shelf.now().contradictions(List.of(key), selection.below("contradiction")).stream().findFirst()
                        .orElse(null),
                attempt.outcome() == null ? null : ReviewNode.of(Review.findById(attempt.outcome().review())),
                attempt.userErrors()));
    }

    /** What became of a review. */
    @Type("ReviewContradictionPayload")
    @Description("What became of a review.")
    public record ReviewedContradiction(
            @Description("The contradiction as it is now, reviewed or not; null where there is none.") ContradictionNode contradiction,
            @Description("The review in its history; null where it was not done.") ReviewNode review,
            @NonNull @Description("Why it was not done; empty where it was.") List<@NonNull UserError> userErrors) {}
}
