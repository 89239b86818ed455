package org.recoupe.api.http;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Takes the token that a socket's first message carries: browsers can send none with the request that opens it. */
@ApplicationScoped
class SocketLogin {

    private static final String SCHEME = "Bearer ";

    private final IdentityProviderManager identities;

    SocketLogin(IdentityProviderManager identities) {
        this.identities = identities;
    }

    /** Makes the caller of a socket who the message's token says; fails where that is not accepted. */
    Uni<Void> login(RoutingContext opened, JsonObject message) {
        if (!(message.get("payload") instanceof JsonObject payload)
                || !(payload.get("Authorization") instanceof JsonString token)
                || !token.getString().regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Uni.createFrom().voidItem();
        }
        JsonWebTokenCredential credential = new JsonWebTokenCredential(
                token.getString().substring(SCHEME.length()).strip());
        return identities
                .authenticate(
                        HttpSecurityUtils.setRoutingContextAttribute(new TokenAuthenticationRequest(credential),
                                opened))
                .invoke(identity -> QuarkusHttpUser.setIdentity(identity, opened)).replaceWithVoid();
    }

    /** When the token of a socket's caller expires; {@code null} for a caller without one. */
    Instant expiry(RoutingContext opened) {
        return opened.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                && token.getExpirationTime() > 0
                        ? Instant.ofEpochSecond(token.getExpirationTime())
                        : null;
    }
}
