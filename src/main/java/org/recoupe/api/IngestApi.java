package org.recoupe.api;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.Selection;
import org.recoupe.ingest.Ingestion;
import org.recoupe.ingest.Outcome;
import org.recoupe.ingest.TextCheck;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.api.Context;

/** Puts articles on record. */
@GraphQLApi
public class IngestApi {

    private final Ingestion ingestion;
    private final TextCheck check;

    IngestApi(Ingestion ingestion, TextCheck check) {
        this.ingestion = ingestion;
        this.check = check;
    }

    /** Puts one article on record. */
    @Mutation
    @NonNull
    @Description("Puts an article on record with its claims, and compares them with what is on record. A text that is"
            + " known changes nothing; a changed text under a known address is a new revision.")
    public IngestedArticle ingestArticle(@NonNull @Description("The article.") ArticleInput input, Context context) {
        Selection selection = Selection.of(context);
        Outcome outcome = ingestion.ingest(input.submission(check));
        return QuarkusTransaction.requiringNew().call(() -> new IngestedArticle(outcome.result(),
                Shelf.articles(List.of(outcome.article()), selection.below("article")).getFirst(), outcome.claims(),
                Shelf.contradictions(outcome.contradictions(), selection.below("contradictions"))));
    }

    /** What became of an article that was handed in. */
    @Type("IngestArticlePayload")
    @Description("What became of an article that was handed in.")
    public record IngestedArticle(@NonNull @Description("Whether it was new.") Outcome.Result result,
            @NonNull @Description("The article on record.") ArticleNode article,
            @Description("How many claims it makes.") int claimCount,
            @NonNull @Description("The contradictions that it brought to light, none where it was known.") List<@NonNull ContradictionNode> contradictions) {}
}
