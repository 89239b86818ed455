package org.recoupe.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.access.Role;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.listing.Slice;
import org.recoupe.api.mutation.Attempt;
import org.recoupe.api.mutation.Once;
import org.recoupe.api.mutation.UserError;
import org.recoupe.ingest.Reinstatements;
import org.recoupe.ingest.Retractions;
import org.recoupe.ingest.TextCheck;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.api.Context;

/** Takes articles back, and brings them back. */
@GraphQLApi
public class RetractionApi {

    private final Retractions retractions;
    private final Reinstatements reinstatements;
    private final TextCheck check;
    private final Once once;

    RetractionApi(Retractions retractions, Reinstatements reinstatements, TextCheck check, Once once) {
        this.retractions = retractions;
        this.reinstatements = reinstatements;
        this.check = check;
        this.once = once;
    }

    /** A retraction, as the API takes it. */
    @Input("RetractArticleInput")
    @Description("An article to take back.")
    public static class RetractionInput extends ReasonedInput {

        @Id
        @NonNull
        @Description("The article, in its current revision.")
        public String id;
    }

    /** Takes an article back. */
    @Mutation
    @NonNull
    @RolesAllowed(Role.FEEDER)
    @Description("Takes an article back: what it claims takes part in no comparison any more, and contradictions that"
            + " rest on it shrink, or go where a side is left without a claim. All of it stays on record, to be read as of"
            + " the time before; the same text sent again does not bring it back, another text under its address is a"
            + " new revision.")
    public RetractedArticle retractArticle(@NonNull @Description("The article.") RetractionInput input,
            Context context) {
        Selection selection = Selection.of(context);
        long key = GlobalId.key(GlobalId.Kind.ARTICLE, "id", input.id);
        String reason = input.reason(check);
        Attempt<Retractions.Outcome> attempt = Attempt.at(() -> retractions.retract(key, reason, once.caller(),
                input.key(once, check, "retractArticle", key)));
        return QuarkusTransaction.requiringNew().call(() -> {
            RetractedArticle retracted = new RetractedArticle(
                    Shelf.now().articles(List.of(key), selection.below("article")).stream().findFirst().orElse(null),
                    new HashMap<>(), attempt.userErrors());
            if (attempt.outcome() != null) {
                Shelf.now().shaken(retracted.contradictions, key, selection);
            }
            return retracted;
        });
    }

    /** A reinstatement, as the API takes it. */
    @Input("ReinstateArticleInput")
    @Description("An article to bring back that was taken back.")
    public static class ReinstatementInput extends ReasonedInput {

        @Id
        @NonNull
        @Description("The article, in its current revision.")
        public String id;
    }

    /** Undoes a retraction. */
    @Mutation
    @NonNull
    @RolesAllowed(Role.FEEDER)
    @Description("Undoes a retraction: what the article claims is compared again with all that stands. Read as of the time"
            + " in between, it stays taken back.")
    public ReinstatedArticle reinstateArticle(@NonNull @Description("The article.") ReinstatementInput input,
            Context context) {
        Selection selection = Selection.of(context);
        long key = GlobalId.key(GlobalId.Kind.ARTICLE, "id", input.id);
        String reason = input.reason(check);
        Attempt<Reinstatements.Outcome> attempt = Attempt.at(() -> reinstatements.reinstate(key, reason, once.caller(),
                input.key(once, check, "reinstateArticle", key)));
        return QuarkusTransaction.requiringNew().call(() -> new ReinstatedArticle(
                Shelf.now().articles(List.of(key), selection.below("article")).stream().findFirst().orElse(null),
                attempt.userErrors()));
    }

    /** What became of a reinstatement. */
    @Type("ReinstateArticlePayload")
    @Description("What became of a reinstatement.")
    public record ReinstatedArticle(
            @Description("The article as it is now, brought back or not; null where there is none.") ArticleNode article,
            @NonNull @Description("Why it was not brought back; empty where it was.") List<@NonNull UserError> userErrors) {}

    /** What became of a retraction. */
    @Type("RetractArticlePayload")
    @Description("What became of a retraction.")
    public record RetractedArticle(
            @Description("The article as it is now, taken back or not; null where there is none.") ArticleNode article,
            @Ignore Map<Slice, ContradictionConnection> contradictions,
            @NonNull @Description("Why it was not taken back; empty where it was.") List<@NonNull UserError> userErrors) {}
}
