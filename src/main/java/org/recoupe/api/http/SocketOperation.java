package org.recoupe.api.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.json.JsonObject;

import org.jboss.logging.Logger;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import org.recoupe.api.engine.TooLarge;
import org.recoupe.refusal.Causes;
import org.recoupe.refusal.ErrorCode;

import graphql.ExecutionResult;
import graphql.language.Document;
import graphql.language.OperationDefinition.Operation;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;

/**
 * One subscription of a client: asks for the next item when the network took the one before, so that what a slow client
 * has not read waits where it is counted ({@link org.recoupe.live.News}).
 */
final class SocketOperation implements ExecutionResponseWriter, Subscriber<ExecutionResult> {

    private static final Logger LOG = Logger.getLogger(SocketOperation.class);

    private final String id;
    private final SocketSession session;
    private final Sockets sockets;
    private final AtomicReference<Subscription> subscription = new AtomicReference<>();
    private final AtomicBoolean ended = new AtomicBoolean();

    SocketOperation(String id, SocketSession session, Sockets sockets) {
        this.id = id;
        this.session = session;
        this.sockets = sockets;
    }

    String id() {
        return id;
    }

    void begin(JsonObject payload, RoutingContext opened) {
        try {
            JsonObject request = Request.of(payload, sockets.documents());
            Document document = Request.document(request);
            if (!Request.asks(request, document, Operation.SUBSCRIPTION)) {
                fail(List.of(CodedError.of(ErrorCode.VALIDATION,
                        "A WebSocket answers subscriptions; send queries and mutations by POST.")));
            } else if (!Request.subscribes(document)) {
                fail(List.of(
                        CodedError.of(ErrorCode.VALIDATION,
                                "A subscription has a field at its root, without a condition.")));
            } else {
                sockets.execution().run(request, opened, this);
            }
        } catch (BadRequest refused) {
            fail(List.of(CodedError.of(refused.code(), refused.getMessage())));
        }
    }

    @Override
    public void write(ExecutionResponse response) {
        ExecutionResult result = response.getExecutionResult();
        if (!result.getErrors().isEmpty()) {
            result.getErrors().forEach(Answer::report);
            fail(CodedError.of(result.getErrors()));
        } else if (result.getData() instanceof Publisher<?>) {
            Publisher<ExecutionResult> results = result.getData();
            results.subscribe(this);
        } else {
            onError(new IllegalStateException("a subscription without results"));
        }
    }

    @Override
    public void onSubscribe(Subscription started) {
        subscription.set(started);
        if (ended.get()) {
            started.cancel();
        } else {
            started.request(1);
        }
    }

    @Override
    public void onNext(ExecutionResult result) {
        if (ended.get()) {
            return;
        }
        result.getErrors().forEach(Answer::report);
        Map<String, Object> payload = new LinkedHashMap<>();
        if (!result.getErrors().isEmpty()) {
            payload.put("errors",
                    CodedError.of(result.getErrors()).stream().map(CodedError::specification).toList());
        }
        payload.put("data", result.getData());
        // Not on the network's own thread: what is asked for may have to be loaded.
        Future<Void> taken;
        try {
            taken = session.next(id, payload);
        } catch (BadRequest tooLarge) {
            fail(List.of(CodedError.of(tooLarge.code(), tooLarge.getMessage())));
            return;
        }
        taken.onSuccess(done -> sockets.threads().execute(() -> subscription.get().request(1)))
                .onFailure(gone -> cancel());
    }

    @Override
    public void onError(Throwable failure) {
        fail(failure);
    }

    @Override
    public void fail(Throwable failure) {
        List<CodedError> errors = CodedError.refusal(failure)
                .map(refusal -> List.of(new CodedError(refusal.code(), refusal.getMessage(), refusal.field(), null)))
                .or(() -> Causes.find(failure, TooLarge.class)
                        .map(beyond -> List.of(CodedError.of(ErrorCode.TOO_COMPLEX, beyond.getMessage()))))
                .orElseGet(() -> {
                    LOG.error("A subscription failed", failure);
                    return List.of(CodedError.of(ErrorCode.INTERNAL, "Something went wrong inside; it is in the log."));
                });
        fail(errors);
    }

    private void fail(List<CodedError> errors) {
        session.fail(this, errors);
        cancel();
    }

    @Override
    public void onComplete() {
        session.complete(this);
        cancel();
    }

    /** Ends it without a word to the client; gives its place to others. */
    void cancel() {
        if (ended.compareAndSet(false, true)) {
            sockets.subscriptions().release();
            Subscription running = subscription.get();
            if (running != null) {
                running.cancel();
            }
        }
    }
}
