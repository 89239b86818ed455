package org.recoupe.api.http;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jboss.logging.Logger;
import org.reactivestreams.Publisher;
import org.recoupe.api.engine.TooLarge;
import org.recoupe.refusal.Causes;
import org.recoupe.refusal.ErrorCode;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** What a request is answered with, by the status and in the media type that the GraphQL-over-HTTP specification asks. */
final class Answer implements ExecutionResponseWriter {

    /** How a client may ask. */
    static final String METHODS = "GET, POST, OPTIONS";

    private static final Logger LOG = Logger.getLogger(Answer.class);
    /** Something was done, something else was not: the specification's own. */
    private static final int PARTIAL_SUCCESS = 294;
    /** What an operation is refused with that was not begun. */
    private static final Map<ErrorCode, Integer> REFUSED = Map.of(ErrorCode.UNAUTHENTICATED, 401, ErrorCode.FORBIDDEN,
            403, ErrorCode.INTERNAL,
            500);

    private final RoutingContext context;

    Answer(RoutingContext context) {
        this.context = context;
    }

    @Override
    public void write(ExecutionResponse response) {
        ExecutionResult result = response.getExecutionResult();
        if (result.getData() instanceof Publisher<?>) {
            refuse(new BadRequest(400, ErrorCode.INVALID_REQUEST, "Subscribe by a WebSocket (graphql-transport-ws)."));
            return;
        }
        result.getErrors().forEach(Answer::report);
        List<CodedError> errors = CodedError.of(result.getErrors());
        Map<String, Object> answer = new LinkedHashMap<>();
        if (!errors.isEmpty()) {
            answer.put("errors", errors.stream().map(CodedError::specification).toList());
        }
        if (result.isDataPresent()) {
            answer.put("data", result.getData());
        }
        Buffer body;
        try {
            body = AnswerText.of(answer);
        } catch (BadRequest tooLarge) {
            refuse(new BadRequest(refused(), tooLarge.code(), tooLarge.getMessage()));
            return;
        }
        // The older media type answers 200 to whatever could be read; the newer one tells refusals apart.
        send(Media.of(context) == Media.JSON ? 200 : status(result.isDataPresent(), errors), body);
    }

    private int status(boolean data, List<CodedError> errors) {
        if (data) {
            return errors.isEmpty() ? 200 : PARTIAL_SUCCESS;
        }
        int status = REFUSED.getOrDefault(errors.getFirst().code(), 400);
        if (status == 401) {
            context.response().putHeader("www-authenticate", "Bearer");
        }
        return status;
    }

    @Override
    public void fail(Throwable failure) {
        if (gone(failure)) {
            return;
        }
        Optional<TooLarge> tooLarge = Causes.find(failure, TooLarge.class);
        if (tooLarge.isPresent()) {
            refuse(new BadRequest(refused(), ErrorCode.TOO_COMPLEX, tooLarge.get().getMessage()));
            return;
        }
        LOG.error("A GraphQL request failed", failure);
        refuse(new BadRequest(500, ErrorCode.INTERNAL, "Something went wrong inside; it is in the log."));
    }

    /** The status of an operation that is refused. */
    private int refused() {
        return Media.of(context) == Media.JSON ? 200 : 400;
    }

    /** Whether the client hung up: nobody is left to answer, and nothing is wrong here. */
    private boolean gone(Throwable failure) {
        return context.response().closed() || failure instanceof IOException || failure instanceof HttpClosedException;
    }

    /** Answers a request that doesn't come as far as the engine. */
    void refuse(BadRequest refused) {
        if (refused.status() == 405) {
            context.response().putHeader("allow", context.request().method() == HttpMethod.GET ? "POST" : METHODS);
        }
        send(refused.status(), AnswerText.of(
                Map.of("errors", List.of(CodedError.of(refused.code(), refused.getMessage()).specification()))));
    }

    /** Puts into the log what no client did wrong. */
    static void report(GraphQLError error) {
        if (error instanceof ExceptionWhileDataFetching failure
                && CodedError.refusal(failure.getException()).isEmpty()
                && CodedError.denial(failure.getException()).isEmpty()) {
            LOG.error("A resolver failed at " + failure.getPath(), failure.getException());
        }
    }

    private void send(int status, Buffer body) {
        if (!context.response().ended() && !context.response().closed()) {
            Media media = Media.of(context) == Media.GRAPHQL ? Media.GRAPHQL : Media.JSON;
            context.response().setStatusCode(status).putHeader("content-type", media.header()).end(body);
        }
    }
}
