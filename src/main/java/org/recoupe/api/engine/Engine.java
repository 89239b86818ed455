package org.recoupe.api.engine;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import graphql.GraphQL;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.ChainedInstrumentation;

/** Sets up the engine: what it refuses, beside what SmallRye has it do. */
@ApplicationScoped
class Engine {

    private final QueryLimits limits;
    private final TrustedDocuments documents;

    Engine(QueryLimits limits, TrustedDocuments documents) {
        this.limits = limits;
        this.documents = documents;
    }

    void set(@Observes GraphQL.Builder builder) {
        builder.instrumentation(new ChainedInstrumentation(List.of(new Trust(documents), new DocumentLimits(limits),
                new MaxQueryDepthInstrumentation(limits.depth()),
                new MaxQueryComplexityInstrumentation(limits.complexity(), new Complexity()),
                builder.build().getInstrumentation())));
    }
}
