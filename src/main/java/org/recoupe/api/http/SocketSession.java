package org.recoupe.api.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.recoupe.refusal.ErrorCode;

import io.vertx.core.Future;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;

/**
 * One client's WebSocket, by the graphql-transport-ws protocol. Its messages are handled one by one; a client that sends
 * faster than it reads is not read from until it has.
 */
final class SocketSession {

    /** How many subscriptions one client may have at once. */
    private static final int MOST_OPERATIONS = 100;

    private final Map<String, SocketOperation> operations = new ConcurrentHashMap<>();
    private final ServerWebSocket socket;
    private final RoutingContext opened;
    private final Sockets sockets;
    private boolean greeted;
    private volatile boolean initialised;
    private SocketWatch watch;

    SocketSession(ServerWebSocket socket, RoutingContext opened, Sockets sockets) {
        this.socket = socket;
        this.opened = opened;
        this.sockets = sockets;
    }

    void begin() {
        watch = new SocketWatch(sockets.vertx(), sockets.clock(), socket, this);
        socket.textMessageHandler(this::receive);
        socket.binaryMessageHandler(bytes -> close(4400, "Messages are text"));
        // A socket that breaks closes, which is where it is cleared away.
        socket.exceptionHandler(broken -> {});
    }

    private void receive(String text) {
        try {
            JsonObject message = Request.object(text);
            handle(message.getString("type", ""), message);
        } catch (BadRequest notOne) {
            close(4400, "The message is no JSON object with a type");
        }
    }

    private void handle(String type, JsonObject message) {
        if (!object(message.get("payload"))) {
            close(4400, "The payload is no JSON object");
            return;
        }
        switch (type) {
            case "connection_init" -> initialise(message);
            case "ping" -> reply(Map.of("type", "pong"));
            case "pong" -> watch.answered();
            case "subscribe" -> subscribe(message);
            case "complete" -> complete(message.getString("id", ""));
            default -> close(4400, "Unknown type of message");
        }
    }

    /** Ends an operation that the client has enough of; one that has ended by itself meanwhile is no mistake. */
    private void complete(String id) {
        if (id.isEmpty()) {
            close(4400, "It isn't said what is complete");
            return;
        }
        SocketOperation operation = operations.remove(id);
        if (operation != null) {
            operation.cancel();
        }
    }

    private void initialise(JsonObject message) {
        if (greeted) {
            close(4429, "Too many initialisation requests");
            return;
        }
        greeted = true;
        watch.greeted();
        sockets.login().login(opened, message).subscribe().with(accepted -> {
            initialised = true;
            watch.accepted(sockets.login().expiry(opened));
            reply(Map.of("type", "connection_ack"));
        }, refused -> close(4403, "Forbidden"));
    }

    private void subscribe(JsonObject message) {
        String id = message.getString("id", "");
        if (!initialised) {
            close(4401, "Unauthorized");
        } else if (id.isEmpty() || !(message.get("payload") instanceof JsonObject payload)
                || !(payload.get("query") instanceof JsonString || payload.get("documentId") instanceof JsonString)
                || !object(payload.get("variables"))) {
            close(4400, "A subscription needs an id and a payload with a query");
        } else if (operations.containsKey(id)) {
            close(4409, "Subscriber for " + id + " already exists");
        } else if (tooMany(id)) {
            return;
        } else if (operations.size() >= MOST_OPERATIONS || !sockets.subscriptions().tryAcquire()) {
            fail(id, List.of(CodedError.of(ErrorCode.TOO_MANY, "There are too many subscriptions; end others first.")));
        } else {
            SocketOperation operation = new SocketOperation(id, this, sockets);
            operations.put(id, operation);
            sockets.threads().execute(() -> operation.begin(payload, opened));
        }
    }

    /** Whether the caller asks too often; then the operation fails, as a request does. */
    private boolean tooMany(String id) {
        Optional<CodedError> error = sockets.gate().tooMany(opened);
        error.ifPresent(refused -> fail(id, List.of(refused)));
        return error.isPresent();
    }

    private static boolean object(JsonValue value) {
        return value == null || value == JsonValue.NULL || value instanceof JsonObject;
    }

    /** Sends what an operation yields; done when the network took it. */
    Future<Void> next(String id, Map<String, Object> result) {
        return send(Map.of("type", "next", "id", id, "payload", result));
    }

    void complete(SocketOperation operation) {
        if (operations.remove(operation.id(), operation)) {
            send(Map.of("type", "complete", "id", operation.id()));
        }
    }

    void fail(SocketOperation operation, List<CodedError> errors) {
        if (operations.remove(operation.id(), operation)) {
            fail(operation.id(), errors);
        }
    }

    private void fail(String id, List<CodedError> errors) {
        reply(Map.of("type", "error", "id", id, "payload",
                errors.stream().map(CodedError::specification).toList()));
    }

    /** Sends what the client's own message brought about; a client that doesn't read is not read from either. */
    private void reply(Map<String, Object> message) {
        send(message);
        if (!socket.isClosed() && socket.writeQueueFull()) {
            socket.pause();
            socket.drainHandler(drained -> socket.resume());
        }
    }

    private Future<Void> send(Map<String, Object> message) {
        if (socket.isClosed()) {
            return Future.failedFuture("the client is gone");
        }
        return socket.writeTextMessage(AnswerText.of(message).toString());
    }

    /** Ends all operations by their code, and the socket: it is nobody's any more whose token has expired. */
    void expire() {
        List.copyOf(operations.values()).forEach(operation -> {
            operation.cancel();
            fail(operation, List.of(CodedError.of(ErrorCode.UNAUTHENTICATED, "The token has expired.")));
        });
        close(4403, "The token has expired; connect again with another");
    }

    /** Ends all operations and the socket, for the process ends. */
    void leave() {
        List.copyOf(operations.values()).forEach(operation -> {
            operation.cancel();
            complete(operation);
        });
        close(1001, "The service ends; connect again");
    }

    /** Ends all operations and the socket, with a code of the protocol. */
    void close(int code, String reason) {
        end();
        if (!socket.isClosed()) {
            socket.close((short) code, reason.length() > 100 ? reason.substring(0, 100) : reason);
        }
    }

    /** Ends all operations, for nobody listens any more. */
    void end() {
        watch.end();
        operations.values().forEach(SocketOperation::cancel);
        operations.clear();
    }
}
