package org.recoupe.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jboss.logging.Logger;
import org.recoupe.access.Role;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.mutation.Attempt;
import org.recoupe.api.mutation.Once;
import org.recoupe.api.mutation.UserError;
import org.recoupe.ingest.Errand;
import org.recoupe.ingest.Idempotency;
import org.recoupe.ingest.Ingestion;
import org.recoupe.ingest.Outcome;
import org.recoupe.ingest.Submission;
import org.recoupe.ingest.TextCheck;
import org.recoupe.live.Announcer;
import org.recoupe.live.Progress;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.api.Context;

/** Puts articles on record. */
@GraphQLApi
public class IngestApi {

    private static final Logger LOG = Logger.getLogger(IngestApi.class);
    private static final String OPERATION = "ingestArticle";

    private final Ingestion ingestion;
    private final TextCheck check;
    private final Once once;
    private final Announcer announcer;

    IngestApi(Ingestion ingestion, TextCheck check, Once once, Announcer announcer) {
        this.ingestion = ingestion;
        this.check = check;
        this.once = once;
        this.announcer = announcer;
    }

    /** Puts one article on record. */
    @Mutation
    @RolesAllowed(Role.FEEDER)
    @NonNull
    @Description("Puts an article on record with its claims, and compares them with what is on record. A text that is"
            + " known changes nothing; a changed text under a known address is a new revision.")
    public IngestedArticle ingestArticle(@NonNull @Description("The article.") ArticleInput input, Context context) {
        Selection selection = Selection.of(context);
        Submission submission = input.submission(check);
        Idempotency.Key key = once.key(input.idempotencyKey, OPERATION, submission);
        Attempt<Outcome> attempt = Attempt
                .at(() -> ingestion.ingest(submission, new Errand(once.caller(), key, Progress.Place.ALONE)));
        return QuarkusTransaction.requiringNew()
                .call(() -> IngestedArticle.of(List.of(attempt), selection).getFirst());
    }

    /** Puts articles on record, each in a transaction of its own. */
    @Mutation
    @RolesAllowed(Role.FEEDER)
    @NonNull
    @Description("Puts a batch of articles on record, one after the other and each on its own: one that is not taken"
            + " keeps no other out.")
    public IngestedArticles ingestArticles(@NonNull @Description("The articles.") ArticlesInput input,
            Context context) {
        Selection selection = Selection.of(context);
        input.check(check);
        List<Attempt<Outcome>> attempts = new ArrayList<>();
        for (int i = 0; i < input.articles.size(); i++) {
            int item = i;
            attempts.add(Attempt.atItem("articles." + item,
                    () -> tolerant(() -> ingest(input, item), place(input, item))));
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> new IngestedArticles(IngestedArticle.of(attempts, selection.below("outcomes")),
                        attempts.stream().flatMap(attempt -> attempt.userErrors().stream()).toList()));
    }

    private Outcome ingest(ArticlesInput input, int item) {
        ArticleInput article = input.articles.get(item);
        Submission submission = article.submission(check);
        Idempotency.Key key = article.idempotencyKey == null
                ? once.key(input.idempotencyKey, item, OPERATION, submission)
                : once.key(article.idempotencyKey, OPERATION, submission);
        return ingestion.ingest(submission, new Errand(once.caller(), key, place(input, item)));
    }

    private static Progress.Place place(ArticlesInput input, int item) {
        return new Progress.Place(input.batch, item + 1, input.articles.size());
    }

    /** What goes wrong inside with one article is that article's outcome; whoever follows the batch hears of it. */
    private Outcome tolerant(Supplier<Outcome> work, Progress.Place place) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            throw told(refusal, place);
        } catch (RuntimeException failure) {
            LOG.error("An article of a batch failed", failure);
            throw told(new Refusal(ErrorCode.INTERNAL, null, "Something went wrong inside; it is in the log."), place);
        }
    }

    private Refusal told(Refusal refusal, Progress.Place place) {
        QuarkusTransaction.requiringNew()
                .run(() -> announcer.ingested(Progress.refused(refusal.code().name(), place)));
        return refusal;
    }

    /** What became of a batch. */
    @Type("IngestArticlesPayload")
    @Description("What became of a batch of articles.")
    public record IngestedArticles(
            @NonNull @Description("What became of each article, in the order of the batch.") List<@NonNull IngestedArticle> outcomes,
            @NonNull @Description("Why articles were not taken, those of all of them.") List<@NonNull UserError> userErrors) {}
}
