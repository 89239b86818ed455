package org.recoupe.api.engine;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/**
 * Reads the fields of things without SmallRye's context, which describes the whole selection in JSON, twice, for each
 * field of each thing: two thirds of what a page cost. Found by {@code META-INF/services}.
 */
public final class Fetchers implements DataFetcherService {

    /** Asked before the framework's own. */
    @Override
    public Integer getPriority() {
        return 0;
    }

    /** A field or getter of a thing. */
    @Override
    public PlugableDataFetcher<Object> getFieldDataFetcher(Field field, Type type, Reference owner) {
        return new FieldReader(field, owner);
    }

    /** A method that answers for a field of a thing, or for a root field. */
    @Override
    public PlugableBatchableDataFetcher<Object, Object> getOtherFieldDataFetcher(Operation operation, Type type) {
        return operation.isSourceField() && operation.getArguments().stream()
                .noneMatch(argument -> argument.getReference().getClassName().equals(Context.class.getName()))
                        ? new SourceFieldReader(operation, type)
                        : new OperationReader(operation, type);
    }
}
