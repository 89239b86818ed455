package org.recoupe.api.engine;

import graphql.Scalars;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.DataFetchingFieldSelectionSetImpl;
import graphql.schema.DelegatingDataFetchingEnvironment;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDefaultDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;

/** Calls the method that answers for a root field, as SmallRye does, but for its description of what is asked for in JSON. */
final class OperationReader extends QuarkusDefaultDataFetcher<Object, Object> {

    OperationReader(Operation operation, Type type) {
        super(operation, type);
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        return super.get(new Undescribed(environment));
    }

    /** A field at which nothing seems to be asked for below; what is, {@code Selection} tells. */
    private static final class Undescribed extends DelegatingDataFetchingEnvironment {

        private static final DataFetchingFieldSelectionSet NOTHING = DataFetchingFieldSelectionSetImpl
                .newCollector(null, Scalars.GraphQLString, null);

        Undescribed(DataFetchingEnvironment environment) {
            super(environment);
        }

        @Override
        public DataFetchingFieldSelectionSet getSelectionSet() {
            return NOTHING;
        }
    }
}
