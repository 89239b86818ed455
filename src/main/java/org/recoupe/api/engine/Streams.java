package org.recoupe.api.engine;

import org.reactivestreams.Publisher;

import graphql.ExceptionWhileDataFetching;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.mutiny.Multi;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import mutiny.zero.flow.adapters.AdaptersToReactiveStreams;

/**
 * Begins the stream of a subscription, which fails where SmallRye would have it end with an item that tells of the failure
 * beside the item before, or, as its first, has no place where nothing may be null.
 */
final class Streams implements DataFetcher<Object> {

    private final DataFetcher<?> fetcher;

    Streams(DataFetcher<?> fetcher) {
        this.fetcher = fetcher;
    }

    /** Whether a field is a subscription. */
    static boolean begin(DataFetchingEnvironment environment) {
        return environment.getParentType() == environment.getGraphQLSchema().getSubscriptionType();
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        Object begun = fetcher.get(environment);
        Multi<?> items = begun instanceof Publisher<?> stream
                ? Multi.createFrom().publisher(AdaptersToFlow.publisher(stream)).onItem().invoke(Streams::check)
                : Multi.createFrom().item(begun).onItem().invoke(Streams::check);
        return AdaptersToReactiveStreams.publisher(items);
    }

    private static void check(Object item) {
        if (item instanceof DataFetcherResult<?> result && result.hasErrors()) {
            throw new IllegalStateException("the stream failed",
                    result.getErrors().getFirst() instanceof ExceptionWhileDataFetching failure
                            ? failure.getException()
                            : new IllegalStateException(result.getErrors().getFirst().getMessage()));
        }
    }
}
