package org.recoupe.api;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.access.Role;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.mutation.Attempt;
import org.recoupe.api.mutation.Once;
import org.recoupe.ingest.TextCheck;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;
import org.recoupe.review.Corrections;
import org.recoupe.review.Quotation;
import org.recoupe.review.Reading;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.api.Context;

/** What people read beside the machine. */
@GraphQLApi
public class CorrectionApi {

    private final Corrections corrections;
    private final TextCheck check;
    private final Once once;

    CorrectionApi(Corrections corrections, TextCheck check, Once once) {
        this.corrections = corrections;
        this.check = check;
        this.once = once;
    }

    /** Puts a claim on record that the machine did not read. */
    @Mutation
    @NonNull
    @RolesAllowed(Role.REVIEWER)
    @Description("Puts a claim on record that a person reads in an article, beside the machine's; it is compared with all"
            + " others. Who does what in which words is taken from what the machine reads there; the actors are those whom"
            + " the quote names where none are given.")
    public RecordedClaim.Added addClaim(@NonNull @Description("The claim.") AdditionInput input, Context context) {
        long article = GlobalId.key(GlobalId.Kind.ARTICLE, "article", input.article);
        Quotation quotation = input.quote.quotation(check);
        Reading reading = input.reading(check, context);
        return recorded(new RecordedClaim.Added(), Attempt.at(() -> corrections.add(article, quotation, reading,
                errand(input, "addClaim", article + " " + quotation + " " + reading))), null, context);
    }

    /** Puts a person's reading of a claim beside it. */
    @Mutation
    @NonNull
    @RolesAllowed(Role.REVIEWER)
    @Description("Puts a person's reading of a claim beside it, never over it. While the correction stands it takes part in"
            + " comparisons in the claim's place: contradictions that rested on the claim shrink or go, others come, and"
            + " all of it is read as of the time before.")
    public RecordedClaim.Corrected correctClaim(@NonNull @Description("The correction.") CorrectionInput input,
            Context context) {
        long claim = GlobalId.key(GlobalId.Kind.CLAIM, "id", input.id);
        Reading reading = input.reading(check, context);
        if (reading.given().isEmpty()) {
            throw new Refusal(ErrorCode.MISSING, "input", "A correction says at least one thing otherwise.");
        }
        return recorded(new RecordedClaim.Corrected(),
                Attempt.at(() -> corrections.correct(claim, input.version, reading,
                        errand(input, "correctClaim", claim + " " + input.version + " " + reading))),
                claim, context);
    }

    /** Withdraws a person's claim. */
    @Mutation
    @NonNull
    @RolesAllowed(Role.REVIEWER)
    @Description("Withdraws a person's claim: it takes part in no comparison any more, and what it corrected comes back in"
            + " its place.")
    public RecordedClaim.Withdrawn withdrawClaim(@NonNull @Description("The claim.") WithdrawalInput input,
            Context context) {
        long claim = GlobalId.key(GlobalId.Kind.CLAIM, "id", input.id);
        String comment = check.optional("comment", input.comment, ClaimInput.LONGEST_COMMENT);
        return recorded(
                new RecordedClaim.Withdrawn(), Attempt.at(() -> corrections.withdraw(claim,
                        new Corrections.Errand(once.caller(), comment,
                                once.key(input.idempotencyKey, "withdrawClaim", claim + " " + comment)))),
                claim, context);
    }

    private Corrections.Errand errand(ClaimInput input, String operation, String content) {
        String comment = check.optional("comment", input.comment, ClaimInput.LONGEST_COMMENT);
        return new Corrections.Errand(once.caller(), comment,
                once.key(input.idempotencyKey, operation, content + " " + comment));
    }

    /** Fills in what is asked for of an outcome; of none, the claim that was to be changed. */
    private static <P extends RecordedClaim> P recorded(P payload, Attempt<Corrections.Outcome> attempt, Long untouched,
            Context context) {
        Selection selection = Selection.of(context);
        Corrections.Outcome outcome = attempt.outcome();
        Long claim = outcome == null ? untouched : Long.valueOf(outcome.claim());
        payload.userErrors = attempt.userErrors();
        QuarkusTransaction.requiringNew().run(() -> {
            Shelf shelf = Shelf.now();
            payload.claim = claim == null
                    ? null
                    : shelf.claims(List.of(claim), selection.below("claim")).stream().findFirst().orElse(null);
            payload.fill(shelf, outcome == null ? List.of() : outcome.found(),
                    outcome == null ? List.of() : outcome.dropped(), selection);
        });
        return payload;
    }
}
