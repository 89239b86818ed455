package org.recoupe.access;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.recoupe.refusal.ErrorCode;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.ForbiddenException;

/** What the settings grant to callers without a token, and what a refused caller is told. */
@ApplicationScoped
public class Access {

    /** The setting that lets everybody do everything, where no issuer is configured. */
    public static final String OPEN = "recoupe.access.open";
    /** The setting that names whose tokens are taken. */
    public static final String ISSUER = "mp.jwt.verify.issuer";

    private static final Logger LOG = Logger.getLogger(Access.class);
    private static final String KEYS = "mp.jwt.verify.publickey.location";
    private static final String AUDIENCES = "mp.jwt.verify.audiences";

    private final boolean guarded;
    private final boolean open;
    private final boolean publicReading;

    Access(@ConfigProperty(name = ISSUER) Optional<String> issuer,
            @ConfigProperty(name = OPEN, defaultValue = "false") boolean open,
            @ConfigProperty(name = "recoupe.access.public-reading", defaultValue = "true") boolean publicReading) {
        this.guarded = issuer.isPresent();
        this.open = open && !guarded;
        this.publicReading = publicReading;
    }

    /** What is missing beside an issuer, in words for whoever starts the service. */
    public static Optional<String> missing(Config config) {
        boolean half = config.getOptionalValue(ISSUER, String.class).isPresent()
                && (config.getOptionalValue(KEYS, String.class).isEmpty()
                        || config.getOptionalValue(AUDIENCES, String.class).isEmpty());
        return half
                ? Optional.of("Recoupe cannot check tokens: beside MP_JWT_VERIFY_ISSUER, set"
                        + " MP_JWT_VERIFY_PUBLICKEY_LOCATION to the address of the issuer's keys (its jwks_uri) and"
                        + " MP_JWT_VERIFY_AUDIENCES to the audience that its tokens name for Recoupe.")
                : Optional.empty();
    }

    void tell(@Observes StartupEvent started) {
        if (open) {
            LOG.warn("Everybody who reaches this service may write: " + OPEN
                    + " is on and no issuer of tokens is configured (MP_JWT_VERIFY_ISSUER)");
        } else if (!guarded) {
            LOG.warn("Nobody may write: no issuer of tokens is configured (MP_JWT_VERIFY_ISSUER)");
        }
    }

    /** Whether everybody may do everything: the service is tried or developed. */
    boolean isOpen() {
        return open;
    }

    /** The roles of whoever brings no token. */
    Set<String> unasked() {
        if (open) {
            return Set.of(Role.READER, Role.FEEDER, Role.REVIEWER);
        }
        return publicReading ? Set.of(Role.READER) : Set.of();
    }

    /** What a caller is told who may not do something. */
    public Denial denial(SecurityException refused) {
        return refused instanceof ForbiddenException
                ? new Denial(ErrorCode.FORBIDDEN, "The token carries no role that may do this.")
                : withoutToken();
    }

    private Denial withoutToken() {
        return guarded
                ? new Denial(ErrorCode.UNAUTHENTICATED, "This needs a token, in the header Authorization: Bearer …")
                : new Denial(ErrorCode.FORBIDDEN,
                        "This service takes no writing: it knows no issuer of tokens. Who runs"
                                + " it sets MP_JWT_VERIFY_ISSUER, MP_JWT_VERIFY_PUBLICKEY_LOCATION and MP_JWT_VERIFY_AUDIENCES.");
    }

    /** What a caller is told whose token is not taken, whatever is wrong with it. */
    public Denial withBadToken() {
        return new Denial(ErrorCode.UNAUTHENTICATED, "The token is not accepted.");
    }
}
