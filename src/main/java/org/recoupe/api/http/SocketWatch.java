package org.recoupe.api.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;

/** Ends the socket of a client that doesn't greet, that is gone without a word, or whose token has expired. */
final class SocketWatch {

    /** As the protocol's reference implementation waits for a greeting. */
    private static final long INIT_MILLIS = 3_000;
    /** A client that leaves two pings in a row unanswered is taken for gone. */
    private static final long PING_MILLIS = 20_000;

    private final Vertx vertx;
    private final Clock clock;
    private final ServerWebSocket socket;
    private final SocketSession session;
    private final List<Long> timers = new ArrayList<>();
    private final long greeting;
    private int unanswered;

    SocketWatch(Vertx vertx, Clock clock, ServerWebSocket socket, SocketSession session) {
        this.vertx = vertx;
        this.clock = clock;
        this.socket = socket;
        this.session = session;
        greeting = vertx.setTimer(INIT_MILLIS, id -> session.close(4408, "Connection initialisation timeout"));
        timers.add(greeting);
        timers.add(vertx.setPeriodic(PING_MILLIS, id -> ping()));
        socket.pongHandler(pong -> answered());
    }

    private void ping() {
        if (unanswered++ >= 2) {
            session.close(4408, "No pong came");
        } else if (!socket.isClosed()) {
            socket.writePing(Buffer.buffer());
        }
    }

    /** The client is there. */
    void answered() {
        unanswered = 0;
    }

    /** The client has greeted. */
    void greeted() {
        vertx.cancelTimer(greeting);
    }

    /** The client's token is good until a moment, or {@code null} for ever. */
    void accepted(Instant until) {
        if (until != null) {
            long rest = Duration.between(clock.instant(), until).toMillis();
            timers.add(vertx.setTimer(Math.max(1, rest), id -> session.expire()));
        }
    }

    void end() {
        timers.forEach(vertx::cancelTimer);
    }
}
