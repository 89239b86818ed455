package org.recoupe.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.mutation.Attempt;
import org.recoupe.api.mutation.UserError;
import org.recoupe.ingest.Outcome;

import static java.util.stream.Collectors.toMap;

/** What became of an article that was handed in. */
@Type("IngestArticlePayload")
@Description("What became of an article that was handed in.")
public record IngestedArticle(
        @Description("Whether it was new; null where it was not taken.") Outcome.Result result,
        @Description("The article on record; null where it was not taken.") ArticleNode article,
        @Description("How many claims it makes; null where it was not taken.") Integer claimCount,
        @Description("How many readings of people were carried over from the text before, which its own still holds word by word.") Integer carriedClaimCount,
        @Description("How many readings of people stayed with the text before, for its own does not hold their words; auditLog tells which.") Integer leftClaimCount,
        @NonNull @Description("Why it was not taken; empty where it was.") List<@NonNull UserError> userErrors) {

    /** Loads what is asked for of any number of them, set by set; callers hold a transaction. */
    static List<IngestedArticle> of(List<Attempt<Outcome>> attempts, Selection selection) {
        List<Outcome> outcomes = attempts.stream().map(Attempt::outcome).filter(outcome -> outcome != null).toList();
        Map<Long, ArticleNode> articles = Shelf.now()
                .articles(outcomes.stream().map(Outcome::article).distinct().toList(), selection.below("article"))
                .stream().collect(toMap(article -> article.key, Function.identity()));
        return attempts.stream().map(attempt -> of(attempt, articles)).toList();
    }

    private static IngestedArticle of(Attempt<Outcome> attempt, Map<Long, ArticleNode> articles) {
        Outcome outcome = attempt.outcome();
        return outcome == null
                ? new IngestedArticle(null, null, null, null, null, attempt.userErrors())
                : new IngestedArticle(outcome.result(), articles.get(outcome.article()), outcome.claims(),
                        outcome.carried(), outcome.left(),
                        attempt.userErrors());
    }
}
