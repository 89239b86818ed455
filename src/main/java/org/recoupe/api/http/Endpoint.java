package org.recoupe.api.http;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

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
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * Answers POST requests with GraphQL in them, as the GraphQL-over-HTTP specification asks, in place of SmallRye's own
 * route, which sends errors without codes. A request has a thread of its own from its body to its answer, so that slow
 * ones don't hold up others.
 */
@ApplicationScoped
class Endpoint {

    private static final Logger LOG = Logger.getLogger(Endpoint.class);
    private static final String JSON = "application/json";
    private static final String GRAPHQL = "application/graphql-response+json";

    private final ExecutionService execution;
    private final ExecutorService threads;
    private final CurrentIdentityAssociation caller;
    private final IdentityProviderManager identities;
    private final long largest;
    private final JsonReaderFactory reader = Json.createReaderFactory(Map.of());
    private final ObjectMapper writer = new ObjectMapper();

    Endpoint(ExecutionService execution, CurrentIdentityAssociation caller,
            IdentityProviderManager identities,
            @ConfigProperty(name = "recoupe.limits.body", defaultValue = "16M") MemorySize largest) {
        this.execution = execution;
        this.threads = RequestThreads.open();
        this.caller = caller;
        this.identities = identities;
        this.largest = largest.asLongValue();
    }

    void route(@Observes Router router) {
        // Before SmallRye's route; what isn't a POST (console, subscriptions) goes on to it.
        router.post("/graphql").order(-1).handler(BodyHandler.create(false).setBodyLimit(largest))
                .handler(context -> threads.execute(() -> answer(context))).failureHandler(this::fail);
    }

    private void answer(RoutingContext context) {
        JsonObject request;
        try (JsonReader json = reader.createReader(new StringReader(context.body().asString()))) {
            request = json.readObject();
        } catch (JsonException | NullPointerException notJson) {
            refuse(context, 400, "INVALID_REQUEST", "The request is no JSON object.");
            return;
        }
        if (!well(request)) {
            refuse(context, 400, "INVALID_REQUEST", "The request holds no query, or variables that are no object.");
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

    private static boolean well(JsonObject request) {
        JsonValue variables = request.getOrDefault("variables", JsonValue.NULL);
        JsonValue operation = request.getOrDefault("operationName", JsonValue.NULL);
        return request.get("query") instanceof JsonString query && !query.getString().isBlank()
                && (variables instanceof JsonObject || variables == JsonValue.NULL)
                && (operation instanceof JsonString || operation == JsonValue.NULL);
    }

    private void fail(RoutingContext context) {
        if (context.statusCode() == 413) {
            refuse(context, 413, "TOO_LONG", "The request is longer than the " + largest + " bytes that are taken.");
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
        refuse(context, 500, "INTERNAL", "Something went wrong inside; it is in the log.");
    }

    /** Puts into the log what no client did wrong. */
    private static void report(GraphQLError error) {
        if (error instanceof ExceptionWhileDataFetching failure
                && CodedError.refusal(failure.getException()).isEmpty()
                && CodedError.denial(failure.getException()).isEmpty()) {
            LOG.error("A resolver failed at " + failure.getPath(), failure.getException());
        }
    }

    private void refuse(RoutingContext context, int status, String code, String message) {
        send(context, status, Map.of("errors", List.of(CodedError.of(code, message).specification())));
    }

    private void send(RoutingContext context, int status, Map<String, Object> answer) {
        try {
            Buffer body = Buffer.buffer(writer.writeValueAsBytes(answer));
            if (!context.response().ended() && !context.response().closed()) {
                String type = graphql(context) ? GRAPHQL : JSON;
                context.response().setStatusCode(status).putHeader("content-type", type + ";charset=utf-8").end(body);
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer holds nothing but JSON", impossible);
        }
    }

    private static boolean graphql(RoutingContext context) {
        String accept = context.request().getHeader("accept");
        return accept != null && accept.contains(GRAPHQL);
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
            result.getErrors().forEach(Endpoint::report);
            Map<String, Object> answer = new LinkedHashMap<>();
            if (!result.getErrors().isEmpty()) {
                answer.put("errors", errors(result));
            }
            if (result.isDataPresent()) {
                answer.put("data", result.getData());
            }
            // The older media type answers 200 to whatever could be read; the newer one tells refusals apart.
            send(context, graphql(context) && !result.isDataPresent() ? 400 : 200, answer);
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
