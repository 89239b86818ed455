package org.recoupe.api.http;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.recoupe.api.engine.Execution;
import org.recoupe.api.engine.TrustedDocuments;
import org.recoupe.refusal.ErrorCode;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Opens WebSockets on which clients subscribe (the graphql-transport-ws protocol), in place of SmallRye's own handler,
 * which keeps everything in memory for a client that doesn't read, and sends errors without codes.
 */
@ApplicationScoped
class Sockets {

    /** After callers are authenticated, at -200, and before SmallRye, whose route is of the same order and comes later. */
    private static final int BEFORE_SMALLRYE = -199;
    private static final String PROTOCOL = "graphql-transport-ws";

    private final Set<SocketSession> sessions = ConcurrentHashMap.newKeySet();
    private final Execution execution;
    private final ExecutorService threads;
    private final Gate gate;
    private final Vertx vertx;
    private final Clock clock;
    private final SocketLogin login;
    private final TrustedDocuments documents;
    private final int mostSockets;
    private final Semaphore subscriptions;
    private volatile boolean ending;

    Sockets(Execution execution, Gate gate, Vertx vertx, Clock clock, SocketLogin login, TrustedDocuments documents,
            @ConfigProperty(name = "recoupe.limits.sockets", defaultValue = "1000") int mostSockets,
            @ConfigProperty(name = "recoupe.limits.subscriptions", defaultValue = "1000") int mostSubscriptions) {
        this.execution = execution;
        this.threads = RequestThreads.open();
        this.gate = gate;
        this.vertx = vertx;
        this.clock = clock;
        this.login = login;
        this.documents = documents;
        this.mostSockets = mostSockets;
        this.subscriptions = new Semaphore(mostSubscriptions);
    }

    void route(@Observes Router router) {
        router.get("/graphql").order(BEFORE_SMALLRYE).handler(context -> {
            if (context.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
                open(context);
            } else {
                context.next();
            }
        });
    }

    private void open(RoutingContext context) {
        String offered = context.request().getHeader("sec-websocket-protocol");
        if (offered == null || !List.of(offered.split("\\s*,\\s*")).contains(PROTOCOL)) {
            new Answer(context).refuse(new BadRequest(400, ErrorCode.INVALID_REQUEST,
                    "The WebSocket's protocol is none but " + PROTOCOL + "."));
        } else if (ending || sessions.size() >= mostSockets) {
            new Answer(context).refuse(new BadRequest(503, ErrorCode.TOO_MANY,
                    "No more than " + mostSockets + " WebSockets are open at once."));
        } else if (gate.takes(context)) {
            context.request().toWebSocket().onSuccess(socket -> {
                Upgrades.end(context.request());
                begin(socket, context);
            }).onFailure(context::fail);
        }
    }

    private void begin(ServerWebSocket socket, RoutingContext context) {
        SocketSession session = new SocketSession(socket, context, this);
        sessions.add(session);
        socket.closeHandler(closed -> {
            sessions.remove(session);
            session.end();
        });
        session.begin();
        if (ending) {
            session.leave();
        }
    }

    void ending(@Observes ShutdownDelayInitiatedEvent event) {
        leave();
    }

    void ended(@Observes ShutdownEvent event) {
        leave();
    }

    /** Says good-bye, so that clients turn to another process. */
    private void leave() {
        ending = true;
        sessions.forEach(SocketSession::leave);
    }

    /** Has operations answered, on behalf of whoever opened the socket. */
    Execution execution() {
        return execution;
    }

    ExecutorService threads() {
        return threads;
    }

    /** What an operation may name instead of bringing it. */
    TrustedDocuments documents() {
        return documents;
    }

    SocketLogin login() {
        return login;
    }

    /** What counts how often callers ask. */
    Gate gate() {
        return gate;
    }

    Clock clock() {
        return clock;
    }

    Vertx vertx() {
        return vertx;
    }

    /** One for each subscription of this process. */
    Semaphore subscriptions() {
        return subscriptions;
    }
}
