package org.recoupe.api;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.access.Role;
import org.recoupe.api.listing.AsOf;
import org.recoupe.api.listing.Condition;
import org.recoupe.api.listing.ContradictionFilter;
import org.recoupe.api.listing.ContradictionOrder;
import org.recoupe.api.listing.Listing;
import org.recoupe.api.listing.Rows;
import org.recoupe.api.listing.Selection;
import org.recoupe.ingest.Outcome;
import org.recoupe.live.Interruption;
import org.recoupe.live.News;
import org.recoupe.live.Progress;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.BackPressureFailure;

/** What happens from now on, in whatever process of the service. */
@GraphQLApi
public class LiveApi {

    /** How many subscribers are served by the database at once: requests come first. */
    private static final int AT_ONCE = 4;

    private final News news;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE,
            Thread.ofPlatform().daemon().name("live-", 0).factory());

    LiveApi(News news) {
        this.news = news;
    }

    /** Contradictions as they are found. */
    @Subscription
    @RolesAllowed(Role.READER)
    @NonNull
    @Description("Each contradiction that something new brings to light or joins, from now on: an article, a reading of a person, an article that is brought back. A subscriber that falls"
            + " behind by more than 256 articles is ended with TOO_SLOW; one that may have missed something, with"
            + " INTERRUPTED.")
    public Multi<ContradictionNode> contradictionFound(
            @Description("Which ones; all without it.") ContradictionFilter filter, Context context) {
        Selection selection = Selection.of(context);
        Listing listing = new Listing(Rows.contradictions(AsOf.NOW), Condition.all(AsOf.NOW.contradictions(),
                ContradictionFilter.condition(filter, AsOf.NOW)), ContradictionOrder.of(null));
        return each(news.found(), (shelf, keys) -> shelf
                .contradictions(listing.among(shelf.session(), keys), selection));
    }

    /** Articles as they are put on record. */
    @Subscription
    @RolesAllowed(Role.READER)
    @NonNull
    @Description("Each article that is put on record from now on, or is found there, and each of a batch that is not taken."
            + " It ends as contradictionFound does.")
    public Multi<IngestProgress> ingestProgress(
            @Description("Only those of the batch that its sender calls so; all without it.") String batch,
            Context context) {
        Selection selection = Selection.of(context).below("article");
        Multi<Progress> progress = news.progress()
                .filter(article -> batch == null || batch.equals(article.place().batch()));
        return each(progress, (shelf, article) -> article.article() == null
                ? List.of(IngestProgress.of(article, null))
                : shelf.articles(List.of(article.article()), selection).stream()
                        .map(node -> IngestProgress.of(article, node)).toList());
    }

    /** What has just become of an article. */
    @Type("IngestProgress")
    @Description("What has just become of an article.")
    public record IngestProgress(
            @Description("The article on record; null where it was not taken.") ArticleNode article,
            @Description("Whether it was new; null where it was not taken.") Outcome.Result result,
            @Description("Why it was not taken; null where it was.") ErrorCode error,
            @Description("How many claims it makes.") int claimCount,
            @Description("How many contradictions it brought to light or joined.") int contradictionCount,
            @Description("What its sender calls the batch that it came in; null for none.") String batch,
            @Description("Its place in the batch, counted from 1.") int position,
            @Description("How many articles the batch holds.") int size) {

        static IngestProgress of(Progress progress, ArticleNode article) {
            boolean taken = progress.article() != null;
            return new IngestProgress(article, taken ? Outcome.Result.valueOf(progress.result()) : null,
                    taken ? null : ErrorCode.valueOf(progress.result()), progress.claims(), progress.contradictions(),
                    progress.place().batch(), progress.place().position(),
                    progress.place().size());
        }
    }

    private <S, T> Multi<T> each(Multi<S> items, BiFunction<Shelf, S, List<T>> load) {
        return items.onItem()
                .transformToUniAndConcatenate(item -> Uni.createFrom().item(() -> QuarkusTransaction.requiringNew()
                        .call(() -> load.apply(Shelf.now(), item))).runSubscriptionOn(threads))
                .onItem().<T>disjoint().onFailure().transform(LiveApi::told);
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }

    private static Throwable told(Throwable failure) {
        return switch (failure) {
            case BackPressureFailure slow -> new Refusal(ErrorCode.TOO_SLOW, null,
                    "The subscriber took too long over what it was told: ask for what it missed, and subscribe again.");
            case Interruption broken -> new Refusal(ErrorCode.INTERRUPTED, null,
                    "Something may have been missed: ask for it, and subscribe again.");
            default -> failure;
        };
    }
}
