package org.recoupe.api.engine;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDefaultDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;

/** Calls the method that answers for a field, with the thing at hand and the field's arguments. */
final class SourceFieldReader extends QuarkusDefaultDataFetcher<Object, Object> {

    SourceFieldReader(Operation operation, Type type) {
        super(operation, type);
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        Object[] arguments = argumentHelper.getArguments(environment).toArray();
        return fieldHelper.transformOrAdaptResponse(operationInvoker.invoke(arguments), environment);
    }
}
