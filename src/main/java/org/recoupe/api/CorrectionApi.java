package org.recoupe.api;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.access.Role;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.mutation.Attempt;
import org.recoupe.api.mutation.Once;
import org.recoupe.api.mutation.UserError;
import org.recoupe.ingest.Refusal;
import org.recoupe.ingest.TextCheck;
import org.recoupe.review.Corrections;
import org.recoupe.review.Quotation;
import org.recoupe.review.Reading;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.annotations.RegisterForReflection;
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

    /** A claim that a person reads, as the API takes it. */
    @Input("AddClaimInput")
    @Description("A claim that a person reads in an article.")
    public static class Addition extends ClaimInput {

        @Id
        @NonNull
        @Description("The article, in its current revision.")
        public String article;

        @NonNull
        @Description("Where the article makes the claim.")
        public QuoteInput quote;

        @NonNull
        @Description("What happens: an entry of the event lexicon (mission.end), or verb: and a lemma.")
        public String event;

        @Override
        String event() {
            return event;
        }
    }

    /** A correction, as the API takes it. */
    @Input("CorrectClaimInput")
    @Description("A person's reading of a claim: only what is read otherwise. What is absent stays as it was; what is null"
            + " is none.")
    public static class Correction extends ClaimInput {

        @Id
        @NonNull
        @Description("The claim, of the machine or of a person.")
        public String id;

        @NonNull
        @Description("The version of the claim that the person has before them; an older one is refused with"
                + " CONFLICT_OF_EDIT.")
        public Integer version;

        @Description("What happens: an entry of the event lexicon (mission.end), or verb: and a lemma.")
        public String event;

        @Override
        String event() {
            return event;
        }
    }

    /** A withdrawal, as the API takes it. */
    @Input("WithdrawClaimInput")
    @Description("A person's claim to withdraw.")
    public static class Withdrawal {

        @Id
        @NonNull
        @Description("The claim.")
        public String id;

        @Description("Why, for those who look it up later.")
        public String comment;

        @Description("A key of the client's own: sent again with the same input, it gets the first outcome.")
        public String idempotencyKey;
    }

    /** Puts a claim on record that the machine did not read. */
    @Mutation
    @NonNull
    @RolesAllowed(Role.REVIEWER)
    @Description("Puts a claim on record that a person reads in an article, beside the machine's; it is compared with all"
            + " others. Who does what in which words is taken from what the machine reads there; the actors are those whom"
            + " the quote names where none are given.")
    public Added addClaim(@NonNull @Description("The claim.") Addition input, Context context) {
        long article = GlobalId.key(GlobalId.Kind.ARTICLE, "article", input.article);
        Quotation quotation = input.quote.quotation(check);
        Reading reading = input.reading(check, context);
        return recorded(new Added(), Attempt.at(() -> corrections.add(article, quotation, reading,
                errand(input, "addClaim", article + " " + quotation + " " + reading))), null, context);
    }

    /** Puts a person's reading of a claim beside it. */
    @Mutation
    @NonNull
    @RolesAllowed(Role.REVIEWER)
    @Description("Puts a person's reading of a claim beside it, never over it. While the correction stands it takes part in"
            + " comparisons in the claim's place: contradictions that rested on the claim shrink or go, others come, and"
            + " all of it is read as of the time before.")
    public Corrected correctClaim(@NonNull @Description("The correction.") Correction input, Context context) {
        long claim = GlobalId.key(GlobalId.Kind.CLAIM, "id", input.id);
        Reading reading = input.reading(check, context);
        if (reading.given().isEmpty()) {
            throw new Refusal(Refusal.Code.MISSING, "input", "A correction says at least one thing otherwise.");
        }
        return recorded(new Corrected(), Attempt.at(() -> corrections.correct(claim, input.version, reading,
                errand(input, "correctClaim", claim + " " + input.version + " " + reading))), claim, context);
    }

    /** Withdraws a person's claim. */
    @Mutation
    @NonNull
    @RolesAllowed(Role.REVIEWER)
    @Description("Withdraws a person's claim: it takes part in no comparison any more, and what it corrected comes back in"
            + " its place.")
    public Withdrawn withdrawClaim(@NonNull @Description("The claim.") Withdrawal input, Context context) {
        long claim = GlobalId.key(GlobalId.Kind.CLAIM, "id", input.id);
        String comment = check.optional("comment", input.comment, ClaimInput.LONGEST_COMMENT);
        return recorded(
                new Withdrawn(), Attempt.at(() -> corrections.withdraw(claim,
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
            payload.contradictions = shelf.contradictions(outcome == null ? List.of() : outcome.found(),
                    selection.below("contradictions"));
            payload.dropped = shelf.contradictions(outcome == null ? List.of() : outcome.dropped(),
                    selection.below("dropped"));
        });
        return payload;
    }

    /** What became of a person's claim. */
    // SmallRye registers the classes of outputs, but not the fields that they inherit.
    @RegisterForReflection
    public abstract static class RecordedClaim {

        @Description("The person's claim; where nothing was done, the claim that was to be changed, as it is now, or null.")
        public ClaimNode claim;

        @NonNull
        @Description("The contradictions that it, or what came back for it, brought to light or joined.")
        public List<@NonNull ContradictionNode> contradictions;

        @NonNull
        @Description("The contradictions that rested on what went, and stand no more.")
        public List<@NonNull ContradictionNode> dropped;

        @NonNull
        @Description("Why nothing was done; empty where it was.")
        public List<@NonNull UserError> userErrors;
    }

    /** What became of a claim that a person read. */
    @Type("AddClaimPayload")
    @Description("What became of a claim that a person read.")
    public static class Added extends RecordedClaim {}

    /** What became of a correction. */
    @Type("CorrectClaimPayload")
    @Description("What became of a correction.")
    public static class Corrected extends RecordedClaim {}

    /** What became of a withdrawal. */
    @Type("WithdrawClaimPayload")
    @Description("What became of a withdrawal.")
    public static class Withdrawn extends RecordedClaim {}
}
