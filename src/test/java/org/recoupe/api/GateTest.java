package org.recoupe.api;

import java.net.URI;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.recoupe.access.TokenIssuer;
import org.recoupe.postgres.ThrowAwayPostgres;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How much each caller may ask, and the pages of which sites. */
@QuarkusTest
@TestProfile(GateTest.Narrow.class)
@WithTestResource(ThrowAwayPostgres.class)
@WithTestResource(TokenIssuer.class)
class GateTest {

    private static final int PER_MINUTE = 4;

    @TestHTTPResource("/graphql")
    URI graphql;

    PrivateKey key;

    @Test
    void oneCallerTooOftenIsTurnedAwayAndNoOther() {
        for (int i = 0; i < PER_MINUTE; i++) {
            ask(as("busy")).statusCode(200).body("errors", nullValue());
        }
        ValidatableResponse refused = ask(as("busy")).statusCode(429).body("errors[0].extensions.code",
                equalTo("RATE_LIMITED"));
        int seconds = Integer.parseInt(refused.extract().header("retry-after"));
        assertTrue(seconds >= 1 && seconds <= 60 / PER_MINUTE + 1, "after " + seconds + " s");
        ask(as("another")).statusCode(200).body("errors", nullValue());
        ask(given()).statusCode(401).body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        given().get("/q/health/ready").then().statusCode(200);
    }

    /** Counted by their address: whose they are is not known. */
    @Test
    void badTokensAreCountedToo() {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 3 * PER_MINUTE; i++) {
            statuses.add(ask(given().header("authorization", "Bearer a.b.c")).extract().statusCode());
        }
        assertTrue(statuses.contains(429), statuses::toString);
        assertTrue(Set.of(401, 429).containsAll(statuses), statuses::toString);
    }

    @Test
    void oneCallerTooOftenOnASocketIsTurnedAway() throws InterruptedException {
        try (Subscriber subscriber = new Subscriber(graphql)) {
            subscriber.send("{\"type\": \"connection_init\", \"payload\": {\"Authorization\": \"" + token("loop")
                    + "\"}}");
            assertEquals("connection_ack", subscriber.next().path("type").asText());
            for (int i = 0; i <= PER_MINUTE; i++) {
                subscriber.subscribe("s" + i, "subscription { ingestProgress { position } }", Map.of());
            }
            JsonNode refused = subscriber.next();
            assertEquals("error", refused.path("type").asText());
            assertEquals("s" + PER_MINUTE, refused.path("id").asText());
            assertEquals("RATE_LIMITED", refused.at("/payload/0/extensions/code").asText());
        }
    }

    @Test
    void pagesOfSitesThatAreNamedMayAsk() {
        given().header("origin", "https://front.example").header("access-control-request-method", "POST")
                .header("access-control-request-headers", "authorization,content-type").options("/graphql").then()
                .statusCode(200).header("access-control-allow-origin", equalTo("https://front.example"));
        ask(as("page").header("origin", "https://front.example")).statusCode(200)
                .header("access-control-allow-origin", equalTo("https://front.example"))
                .header("access-control-expose-headers", equalTo("retry-after"));
    }

    @Test
    void pagesOfOtherSitesMayNot() {
        ask(as("page").header("origin", "https://other.example")).statusCode(403)
                .header("access-control-allow-origin", nullValue());
    }

    private static ValidatableResponse ask(RequestSpecification request) {
        return request.contentType(ContentType.JSON).body(Map.of("query", "{ contradictions { totalCount } }"))
                .post("/graphql").then();
    }

    private RequestSpecification as(String subject) {
        return given().header("authorization", token(subject));
    }

    private String token(String subject) {
        return "Bearer " + Jwt.issuer(TokenIssuer.NAME).audience(TokenIssuer.AUDIENCE).subject(subject)
                .claim("realm_access", Map.of("roles", List.of("reader"))).jws().keyId(TokenIssuer.KEY).sign(key);
    }

    /** A narrow limit, and one site whose pages may ask. */
    public static class Narrow implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("recoupe.access.requests-per-minute", Integer.toString(PER_MINUTE),
                    "quarkus.http.cors.origins", "https://front.example");
        }
    }
}
