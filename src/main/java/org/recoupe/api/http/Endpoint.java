package org.recoupe.api.http;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.JsonObject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.reactivestreams.Publisher;
import org.recoupe.api.engine.TrustedDocuments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
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

    private static final Logger LOG = Logger.getLogger(Endpoint.class);
    private static final String PATH = "/graphql";

    private final ExecutionService execution;
    private final ExecutorService threads;
    private final CurrentIdentityAssociation caller;
    private final IdentityProviderManager identities;
    private final TrustedDocuments documents;
    private final long largest;
    private final ObjectMapper writer = new ObjectMapper();

    Endpoint(ExecutionService execution, CurrentIdentityAssociation caller, IdentityProviderManager identities,
            TrustedDocuments documents,
            @ConfigProperty(name = "recoupe.limits.body", defaultValue = "16M") MemorySize largest) {
        this.execution = execution;
        this.threads = RequestThreads.open();
        this.caller = caller;
        this.identities = identities;
        this.documents = documents;
        this.largest = largest.asLongValue();
    }

    void route(@Observes Router router) {
        // Before SmallRye's route, to which only what opens a socket goes on.
        router.post(PATH).order(-1).handler(BodyHandler.create(false).setBodyLimit(largest))
                .handler(context -> threads.execute(() -> answer(context))).failureHandler(this::fail);
        router.get(PATH).order(-1).handler(context -> {
            if (context.request().getHeader("upgrade") == null) {
                threads.execute(() -> answer(context));
            } else {
                context.next();
            }
        }).failureHandler(this::fail);
        router.route(PATH).order(-1).handler(context -> {
            if (List.of(HttpMethod.GET, HttpMethod.OPTIONS).contains(context.request().method())) {
                context.next();
            } else {
                refuse(context, new BadRequest(405, "INVALID_REQUEST", "GraphQL comes by POST, queries by GET too."));
            }
        });
    }

    private void answer(RoutingContext context) {
        JsonObject request;
        try {
            if (Media.of(context) == null) {
                throw new BadRequest(406, "INVALID_REQUEST",
                        "Answers are application/json or application/graphql-response+json.");
            }
            request = Request.of(context, documents);
        } catch (BadRequest refused) {
            refuse(context, refused);
            return;
        } catch (RuntimeException failure) {
            // Nobody else would answer.
            broken(context, failure);
            return;
        }
        ManagedContext scope = Arc.container().requestContext();
        scope.activate();
        try {
            caller.setIdentity(QuarkusHttpUser.getSecurityIdentityBlocking(context, identities));
            Map<String, Object> settings = new ConcurrentHashMap<>();
            settings.put("runBlocking", true);
            settings.put("httpHeaders", Map.of());
            settings.put("state", scope.getState());
            execution.executeSync(request, settings, new Answer(context));
        } catch (RuntimeException failure) {
            broken(context, failure);
        } finally {
            scope.terminate();
        }
    }

    private void fail(RoutingContext context) {
        if (context.statusCode() == 413) {
            refuse(context, new BadRequest(413, "TOO_LONG",
                    "The request is longer than the " + largest + " bytes that are taken."));
        } else if (!gone(context)) {
            broken(context, context.failure());
        }
    }

    /** Whether the client hung up: nobody is left to answer, and nothing is wrong here. */
    private static boolean gone(RoutingContext context) {
        return context.response().closed() || context.failure() instanceof IOException
                || context.failure() instanceof HttpClosedException;
    }

    private void broken(RoutingContext context, Throwable failure) {
        LOG.error("A GraphQL request failed", failure);
        refuse(context, new BadRequest(500, "INTERNAL", "Something went wrong inside; it is in the log."));
    }

    /** Puts into the log what no client did wrong. */
    static void report(GraphQLError error) {
        if (error instanceof ExceptionWhileDataFetching failure
                && CodedError.refusal(failure.getException()).isEmpty()
                && CodedError.denial(failure.getException()).isEmpty()) {
            LOG.error("A resolver failed at " + failure.getPath(), failure.getException());
        }
    }

    private void refuse(RoutingContext context, BadRequest refused) {
        if (refused.status() == 405) {
            context.response().putHeader("allow", context.request().method() == HttpMethod.GET ? "POST" : "GET, POST");
        }
        send(context, refused.status(),
                Map.of("errors", List.of(CodedError.of(refused.code(), refused.getMessage()).specification())));
    }

    private void send(RoutingContext context, int status, Map<String, Object> answer) {
        try {
            Buffer body = Buffer.buffer(writer.writeValueAsBytes(answer));
            if (!context.response().ended() && !context.response().closed()) {
                Media media = Media.of(context) == Media.GRAPHQL ? Media.GRAPHQL : Media.JSON;
                context.response().setStatusCode(status).putHeader("content-type", media.header()).end(body);
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer holds nothing but JSON", impossible);
        }
    }

    /** Writes one answer of the engine to its request. */
    private final class Answer implements ExecutionResponseWriter {

        private final RoutingContext context;

        Answer(RoutingContext context) {
            this.context = context;
        }

        @Override
        public void write(ExecutionResponse response) {
            ExecutionResult result = response.getExecutionResult();
            if (result.getData() instanceof Publisher<?>) {
                refuse(context, new BadRequest(400, "INVALID_REQUEST",
                        "Subscribe by a WebSocket (graphql-transport-ws)."));
                return;
            }
            result.getErrors().forEach(Endpoint::report);
            Map<String, Object> answer = new LinkedHashMap<>();
            if (!result.getErrors().isEmpty()) {
                answer.put("errors", errors(result));
            }
            if (result.isDataPresent()) {
                answer.put("data", result.getData());
            }
            // The older media type answers 200 to whatever could be read; the newer one tells refusals apart.
            send(context, Media.of(context) == Media.GRAPHQL && !result.isDataPresent() ? 400 : 200, answer);
        }

        private static List<Map<String, Object>> errors(ExecutionResult result) {
            return CodedError.of(result.getErrors()).stream().map(CodedError::specification).toList();
        }

        @Override
        public void fail(Throwable failure) {
            broken(context, failure);
        }
    }
}
