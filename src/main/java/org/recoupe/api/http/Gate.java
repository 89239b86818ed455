package org.recoupe.api.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.recoupe.access.Access;
import org.recoupe.access.Denial;
import org.recoupe.access.Hosts;
import org.recoupe.access.RateLimit;
import org.recoupe.access.Subject;
import org.recoupe.refusal.ErrorCode;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Turns requests away before anything reads them: those whose token is not accepted, without saying why, those that ask
 * for another by name, those that are too many of one caller, and those that come when the service ends, which would be
 * cut off. Health and metrics always pass.
 */
@ApplicationScoped
class Gate {

    private final Access access;
    private final Hosts hosts;
    private final RateLimit limit;
    private final Clock clock;
    private final Duration delay;
    private volatile Instant last = Instant.MAX;

    Gate(Access access, Hosts hosts, RateLimit limit, Clock clock,
            @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.access = access;
        this.hosts = hosts;
        this.limit = limit;
        this.clock = clock;
        this.delay = delay.orElse(Duration.ZERO);
    }

    /** Told to end, the service answers for as long as others need to hear of it. */
    void end(@Observes ShutdownDelayInitiatedEvent told) {
        last = clock.instant().plus(delay);
    }

    void route(@Observes Router router) {
        router.route().order(-3).failureHandler(this::badToken);
        for (String path : List.of("/graphql/*", "/export/*")) {
            router.route(path).order(-2).handler(this::name).handler(this::count);
        }
    }

    private void badToken(RoutingContext context) {
        if (context.failure() instanceof AuthenticationFailedException && !context.response().ended()) {
            if (!takes(context, "bad tokens of " + address(context))) {
                return;
            }
            context.response().putHeader("www-authenticate", "Bearer");
            Denial denial = access.withBadToken();
            new Answer(context).refuse(new BadRequest(401, denial.code(), denial.message()));
        } else {
            context.next();
        }
    }

    private void name(RoutingContext context) {
        HostAndPort asked = context.request().authority();
        if (asked == null || hosts.takes(asked.host())) {
            context.next();
        } else {
            new Answer(context).refuse(new BadRequest(421, ErrorCode.FORBIDDEN, "Everybody on this machine may write"
                    + " here: it is asked for as localhost, or by a name that RECOUPE_ACCESS_HOSTS holds."));
        }
    }

    private void count(RoutingContext context) {
        if (clock.instant().isAfter(last)) {
            context.response().putHeader("retry-after", "1");
            new Answer(context).refuse(new BadRequest(503, ErrorCode.INTERRUPTED, "The service ends: ask again."));
        } else if (takes(context)) {
            context.next();
        }
    }

    /** Whether the caller may ask once more; turns the request away where not. */
    boolean takes(RoutingContext context) {
        return takes(context, caller(context));
    }

    private boolean takes(RoutingContext context, String caller) {
        OptionalLong seconds = limit.take(caller);
        if (seconds.isEmpty()) {
            return true;
        }
        context.response().putHeader("retry-after", Long.toString(seconds.getAsLong()));
        new Answer(context).refuse(new BadRequest(429, ErrorCode.RATE_LIMITED, tooMany(seconds.getAsLong())));
        return false;
    }

    /** Counts what the caller of a socket asks on it; the error where that is one too many. */
    Optional<CodedError> tooMany(RoutingContext opened) {
        return limit.take(caller(opened)).stream().boxed().findFirst()
                .map(seconds -> CodedError.of(ErrorCode.RATE_LIMITED, tooMany(seconds)));
    }

    private static String tooMany(long seconds) {
        return "Too many requests: the next one is taken in " + seconds + " s.";
    }

    /** The subject of the token, else the address that the request comes from. */
    private static String caller(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user && !user.getSecurityIdentity().isAnonymous()
                ? "subject " + Subject.of(user.getSecurityIdentity())
                : address(context);
    }

    private static String address(RoutingContext context) {
        return "address " + context.request().remoteAddress().hostAddress();
    }
}
