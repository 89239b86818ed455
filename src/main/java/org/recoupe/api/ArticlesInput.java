package org.recoupe.api;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.api.mutation.Once;
import org.recoupe.ingest.TextCheck;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

/** A batch of articles to put on record, as the API takes it. */
@Input("IngestArticlesInput")
@Description("A batch of articles to put on record, each on its own.")
public class ArticlesInput {

    /** How many articles a batch holds at most. */
    private static final int MOST = 100;
    private static final int LONGEST_NAME = 200;

    @NonNull
    @Description("The articles, up to 100.")
    public List<@NonNull ArticleInput> articles;

    @Description("What the client calls the batch, to follow it by ingestProgress.")
    public String batch;

    @Description("A key of the client's own for the whole batch: sent again with the same input, what was put on record"
            + " is not put there twice, and the rest is taken up where the first sending broke off.")
    public String idempotencyKey;

    void check(TextCheck check) {
        if (articles.isEmpty()) {
            throw new Refusal(ErrorCode.MISSING, "articles", "The batch holds no article.");
        }
        if (articles.size() > MOST) {
            throw new Refusal(ErrorCode.TOO_MANY, "articles",
                    "The batch holds more than the " + MOST + " articles that are taken at once.");
        }
        if (batch != null) {
            check.required("batch", batch, LONGEST_NAME);
        }
        if (idempotencyKey != null) {
            check.required("idempotencyKey", idempotencyKey, Once.LONGEST_KEY);
        }
    }
}
