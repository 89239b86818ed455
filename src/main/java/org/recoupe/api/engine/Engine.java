package org.recoupe.api.engine;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.recoupe.access.Access;
import org.recoupe.api.listing.QueryLimits;

import graphql.GraphQL;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.ChainedInstrumentation;
import io.quarkus.security.identity.CurrentIdentityAssociation;

/** Sets up the engine: what it refuses, beside what SmallRye has it do. */
@ApplicationScoped
class Engine {

    private final QueryLimits limits;
    private final TrustedDocuments documents;
    private final CurrentIdentityAssociation caller;
    private final Access access;

    Engine(QueryLimits limits, TrustedDocuments documents, CurrentIdentityAssociation caller, Access access) {
        this.limits = limits;
        this.documents = documents;
        this.caller = caller;
        this.access = access;
    }

    void set(@Observes GraphQL.Builder builder) {
        AnswerSize size = new AnswerSize(limits.values());
        builder.instrumentation(
                new OfOperations(new ChainedInstrumentation(List.of(new Trust(documents), new DocumentLimits(limits),
                        size,
                        new Permission(caller, access),
                        new MaxQueryDepthInstrumentation(limits.depth()),
                        new MaxQueryComplexityInstrumentation(limits.complexity(), new Complexity()),
                        builder.build().getInstrumentation())), size));
    }
}
