package org.recoupe.api.http;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.recoupe.access.Access;
import org.recoupe.access.Denial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Answers requests whose token is not accepted, before anything reads them: by code, and without saying why. */
@ApplicationScoped
class BadTokens {

    private final Access access;
    private final ObjectMapper writer = new ObjectMapper();

    BadTokens(Access access) {
        this.access = access;
    }

    void route(@Observes Router router) {
        router.route().order(-2).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        if (!(context.failure() instanceof AuthenticationFailedException) || context.response().ended()) {
            context.next();
            return;
        }
        Denial denial = access.withBadToken();
        try {
            Buffer body = Buffer.buffer(writer.writeValueAsBytes(Map.of("errors",
                    List.of(CodedError.of(denial.code().name(), denial.message()).specification()))));
            context.response().setStatusCode(401).putHeader("www-authenticate", "Bearer")
                    .putHeader("content-type", "application/json;charset=utf-8").end(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer holds nothing but JSON", impossible);
        }
    }
}
