package org.recoupe.api.http;

import java.util.concurrent.ExecutorService;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.recoupe.api.engine.Execution;
import org.recoupe.api.engine.TrustedDocuments;
import org.recoupe.refusal.ErrorCode;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * Answers GraphQL requests by POST, and queries by GET, as the GraphQL-over-HTTP specification asks, in place of
 * SmallRye's own route, which sends errors without codes. A request has a thread of its own from its body to its answer,
 * so that slow ones don't hold up others.
 */
@ApplicationScoped
class Endpoint {

    private static final String PATH = "/graphql";

    private final Execution execution;
    private final ExecutorService threads;
    private final TrustedDocuments documents;
    private final long largest;

    Endpoint(Execution execution, TrustedDocuments documents,
            @ConfigProperty(name = "recoupe.limits.body", defaultValue = "16M") MemorySize largest) {
        this.execution = execution;
        this.threads = RequestThreads.open();
        this.documents = documents;
        this.largest = largest.asLongValue();
    }

    void route(@Observes Router router) {
        // Before SmallRye's route, to which nothing goes on.
        router.post(PATH).order(-1).handler(BodyHandler.create(false).setBodyLimit(largest))
                .handler(context -> threads.execute(() -> answer(context))).failureHandler(this::fail);
        router.get(PATH).order(-1).handler(context -> threads.execute(() -> answer(context)))
                .failureHandler(this::fail);
        router.options(PATH).order(-1).handler(context -> context.response().setStatusCode(204)
                .putHeader("allow", Answer.METHODS).end());
        router.route(PATH).order(-1).handler(context -> new Answer(context).refuse(
                new BadRequest(405, ErrorCode.INVALID_REQUEST, "GraphQL comes by POST, queries by GET too.")));
    }

    private void answer(RoutingContext context) {
        Answer answer = new Answer(context);
        try {
            if (Media.of(context) == null) {
                throw new BadRequest(406, ErrorCode.INVALID_REQUEST,
                        "Answers are application/json or application/graphql-response+json.");
            }
            execution.run(Request.of(context, documents), context, answer);
        } catch (BadRequest refused) {
            answer.refuse(refused);
        } catch (RuntimeException failure) {
            // Nobody else would answer.
            answer.fail(failure);
        }
    }

    private void fail(RoutingContext context) {
        if (context.statusCode() == 413) {
            new Answer(context).refuse(new BadRequest(413, ErrorCode.TOO_LONG,
                    "The request is longer than the " + largest + " bytes that are taken."));
        } else {
            new Answer(context).fail(context.failure());
        }
    }
}
