package org.recoupe.api;

import java.net.URI;
import java.net.URL;
import java.net.http.WebSocketHandshakeException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.access.TokenIssuer;
import org.recoupe.postgres.ThrowAwayPostgres;

import com.fasterxml.jackson.databind.JsonNode;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Who may do what where an issuer of tokens is configured, and reading needs its role too. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
@WithTestResource(TokenIssuer.class)
class AccessTest {

    private static final String READ = "{ contradictions { totalCount } }";
    private static final String FEED = "mutation { ingestArticle(input: {source: \"S\", text: \"Il pleut.\","
            + " publishedOn: \"2024-01-01\"}) { result } }";
    private static final String REVIEW = "mutation { reviewContradiction(input: {id: \"Y29udHJhZGljdGlvbjox\", version: 0,"
            + " action: CONFIRM}) { userErrors { code } } }";
    private static final String CORRECT = "mutation { withdrawClaim(input: {id: \"Y2xhaW06MTAwMDAwMA\"}) { userErrors {"
            + " code } } }";
    private static final String MERGE = "mutation { unmergeSource(input: {id: \"c291cmNlOjEwMDAwMDE\", reason: \"?\"}) {"
            + " userErrors { code } } }";
    private static final String REINSTATE = "mutation { reinstateArticle(input: {id: \"YXJ0aWNsZToxMDAwMDAw\","
            + " reason: \"?\"}) { userErrors { code } } }";
    private static final String AUDIT = "{ auditLog { totalCount } }";
    private static final Map<String, String> OPERATIONS = Map.of("READ", READ, "FEED", FEED, "REVIEW", REVIEW,
            "CORRECT",
            CORRECT, "MERGE", MERGE, "REINSTATE", REINSTATE, "AUDIT", AUDIT);

    @TestHTTPResource("/graphql")
    URL url;

    PrivateKey key;

    @ParameterizedTest
    @CsvSource({"reader, READ, true", "reader, FEED, false", "reader, REVIEW, false",
            "feeder, READ, false", "feeder, FEED, true", "feeder, REVIEW, false",
            "reviewer, READ, false", "reviewer, FEED, false", "reviewer, REVIEW, true",
            "reviewer, CORRECT, true", "feeder, CORRECT, false", "reviewer, MERGE, true", "feeder, MERGE, false",
            "feeder, REINSTATE, true", "reviewer, REINSTATE, false", "reviewer, AUDIT, true", "reader, AUDIT, false",
            "somebody, READ, false", "somebody, FEED, false", "somebody, REVIEW, false"})
    void eachRoleMayDoItsOwn(String role, String operation, boolean may) {
        ValidatableResponse answer = ask(OPERATIONS.get(operation), sign(claims(role)));
        if (may) {
            answer.statusCode(200).body("errors", nullValue()).body("data", notNullValue());
        } else {
            denied(answer, "FORBIDDEN");
        }
    }

    @Test
    void withoutATokenNothingIsDone() {
        OPERATIONS.values().forEach(operation -> denied(ask(operation, null), "UNAUTHENTICATED"));
    }

    @Test
    void noOtherTokenIsAccepted() {
        String good = sign(claims("reader"));
        String[] parts = good.split("\\.");
        String none = Base64.getUrlEncoder().withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(UTF_8));
        Instant past = Instant.now().minus(Duration.ofHours(1));
        Map<String, String> bad = Map.of(
                "expired", sign(claims("reader").issuedAt(past.minusSeconds(60)).expiresAt(past)),
                "of another audience", sign(claims("reader").audience("another")),
                "of another issuer", sign(claims("reader").issuer("https://another.example")),
                "for nobody",
                sign(Jwt.issuer(TokenIssuer.NAME).subject("s").claim("realm_access",
                        Map.of("roles", List.of("reader")))),
                "signed by another key",
                claims("reader").jws().keyId(TokenIssuer.KEY).sign(TokenIssuer.pair().getPrivate()),
                "of an unknown key", claims("reader").jws().keyId("unknown").sign(TokenIssuer.pair().getPrivate()),
                "not signed", none + "." + parts[1] + ".",
                "changed", parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(
                        new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8).replace("reader", "feeder")
                                .getBytes(UTF_8))
                        + "." + parts[2],
                "no token", "x");
        assertEquals(9, bad.size());
        bad.forEach((what, token) -> {
            ValidatableResponse answer = ask(READ, token).statusCode(401).header("www-authenticate", "Bearer")
                    .contentType(ContentType.JSON).body("data", nullValue()).body("errors", hasSize(1))
                    .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
            // Nothing tells what is wrong with it.
            answer.body("errors[0].message", equalTo("The token is not accepted."));
        });
        ask(READ, good).body("errors", nullValue());
    }

    @Test
    void aSocketTakesTheTokenOfItsFirstMessage() throws Exception {
        assertEquals(List.of("connection_ack"), overSocket(sign(claims("reader")), Duration.ofSeconds(1)));
        assertEquals(List.of("connection_ack", "UNAUTHENTICATED"), overSocket(null, Duration.ofSeconds(30)));
        assertEquals(List.of("connection_ack", "FORBIDDEN"),
                overSocket(sign(claims("feeder")), Duration.ofSeconds(30)));
        assertEquals(List.of("4403"), overSocket(sign(claims("reader").audience("another")), Duration.ofSeconds(30)));
    }

    @Test
    void aSocketTakesTheTokenThatItIsOpenedWith() throws Exception {
        try (Subscriber subscriber = new Subscriber(url.toURI(),
                Map.of("authorization", "Bearer " + sign(claims("reader"))))) {
            subscriber.send("{\"type\": \"connection_init\"}");
            assertEquals("connection_ack", subscriber.next().path("type").asText());
            subscriber.subscribe("1", "subscription { contradictionFound { id } }", Map.of());
            assertNull(subscriber.within(Duration.ofSeconds(1)));
        }
        URI address = url.toURI();
        Map<String, String> another = Map.of("authorization", "Bearer " + sign(claims("reader").audience("another")));
        CompletionException refused = assertThrows(CompletionException.class, () -> new Subscriber(address, another));
        assertEquals(401, ((WebSocketHandshakeException) refused.getCause()).getResponse().statusCode());
    }

    /** What becomes of a subscription: the acknowledgement, and the code of an error; or how the socket was closed. */
    private List<String> overSocket(String token, Duration wait) throws Exception {
        try (Subscriber subscriber = new Subscriber(url.toURI())) {
            subscriber.send(token == null
                    ? "{\"type\": \"connection_init\"}"
                    : "{\"type\": \"connection_init\", \"payload\": {\"Authorization\": \"Bearer " + token + "\"}}");
            JsonNode first = subscriber.within(Duration.ofSeconds(10));
            if (first == null) {
                return List.of(Integer.toString(subscriber.closed()));
            }
            subscriber.subscribe("1", "subscription { contradictionFound { id } }", Map.of());
            JsonNode second = subscriber.within(wait);
            return Stream.of(first.path("type").asText(),
                    second == null || second.findValue("code") == null ? "" : second.findValue("code").asText())
                    .filter(said -> !said.isEmpty())
                    .toList();
        }
    }

    /** What is under way ends by its code; with another token, the client is welcome again. */
    @Test
    void aSocketEndsWithItsToken() throws Exception {
        try (Subscriber subscriber = new Subscriber(url.toURI())) {
            Instant end = Instant.now().plusSeconds(8);
            String token = sign(claims("reader").issuedAt(end.minusSeconds(60)).expiresAt(end));
            subscriber.send("{\"type\": \"connection_init\", \"payload\": {\"Authorization\": \"Bearer " + token
                    + "\"}}");
            assertEquals("connection_ack", subscriber.next().path("type").asText());
            subscriber.subscribe("1", "subscription { contradictionFound { id } }", Map.of());
            JsonNode error = subscriber.next();
            assertFalse(Instant.now().isBefore(end.truncatedTo(ChronoUnit.SECONDS)));
            assertEquals("error", error.path("type").asText());
            assertEquals("1", error.path("id").asText());
            assertEquals("UNAUTHENTICATED", error.at("/payload/0/extensions/code").asText());
            assertEquals(4403, subscriber.closed());
        }
        assertEquals(List.of("connection_ack"), overSocket(sign(claims("reader")), Duration.ofSeconds(1)));
    }

    /** Over HTTP, the newer media type tells who may not ask by status, and nothing of the operation is done. */
    @Test
    void whoMayNotAskIsToldByStatus() {
        String both = FEED.replaceFirst("mutation", "mutation A") + " query B { contradictions { totalCount } }";
        for (String operation : List.of(FEED, "{ __typename contradictions { totalCount } }")) {
            given().contentType(ContentType.JSON).accept("application/graphql-response+json")
                    .body(Map.of("query", operation)).post("/graphql").then().statusCode(401)
                    .header("www-authenticate", "Bearer").body("data", nullValue());
            given().contentType(ContentType.JSON).accept("application/json").body(Map.of("query", operation))
                    .post("/graphql").then().statusCode(200).body("data", nullValue())
                    .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        }
        given().contentType(ContentType.JSON).accept("application/graphql-response+json")
                .header("authorization", "Bearer " + sign(claims("reader"))).body(Map.of("query", FEED))
                .post("/graphql").then().statusCode(403).body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        given().contentType(ContentType.JSON).accept("application/graphql-response+json")
                .header("authorization", "Bearer " + sign(claims("reader")))
                .body(Map.of("query", both, "operationName", "B")).post("/graphql").then().statusCode(200)
                .body("errors", nullValue());
        given().contentType(ContentType.JSON).body(Map.of("query", "{ __typename }")).post("/graphql").then()
                .statusCode(200).body("data.__typename", equalTo("Query"));
    }

    @Test
    void whoDidItIsTheSubjectWhateverTheNameIs() {
        JwtClaimsBuilder token = Jwt.issuer(TokenIssuer.NAME).audience(TokenIssuer.AUDIENCE).subject("subject-7")
                .upn("a name that may change").claim("preferred_username", "another")
                .claim("realm_access", Map.of("roles", List.of("feeder", "reviewer")));
        ask(FEED.replace("Il pleut.", "Il neige."), sign(token)).body("data.ingestArticle.result", equalTo("CREATED"));
        ask("{ auditLog(first: 1) { nodes { by } } }", sign(token)).body("data.auditLog.nodes[0].by",
                equalTo("subject-7"));
    }

    @ParameterizedTest
    @CsvSource({"feeder, claims(first: 1) { totalCount }, 403", "'feeder,reader', claims(first: 1) { totalCount }, 200",
            "feeder, text, 403", "feeder, source { name }, 403", "feeder, ... on Node { id }, 200",
            "feeder, id __typename, 200"})
    void aPayloadShowsNothingToWhoMayNotRead(String roles, String asked, int status) {
        String listing = FEED.replaceFirst("\\{ result", "{ article { " + asked + " } result");
        JwtClaimsBuilder token = claims("nobody").claim("realm_access", Map.of("roles", List.of(roles.split(","))));
        ask(listing, sign(token)).statusCode(status);
    }

    @Test
    void anExportNeedsTheRoleOfReading() {
        String path = "/export/contradictions.csv";
        given().get(path).then().statusCode(401).header("www-authenticate", "Bearer").body("errors[0].extensions.code",
                equalTo("UNAUTHENTICATED"));
        for (Map.Entry<String, Integer> caller : Map.of("reader", 200, "feeder", 403).entrySet()) {
            given().header("authorization", "Bearer " + sign(claims(caller.getKey()))).get(path).then()
                    .statusCode(caller.getValue());
        }
    }

    @Test
    void everyRootFieldNeedsARole() {
        TypeDefinitionRegistry schema = new SchemaParser().parse(given().get("/graphql/schema.graphql").asString());
        List<String> free = Stream.of("Query", "Mutation", "Subscription").map(schema.types()::get)
                .filter(ObjectTypeDefinition.class::isInstance).map(ObjectTypeDefinition.class::cast)
                .flatMap(root -> root.getFieldDefinitions().stream())
                .filter(field -> !field.hasDirective("rolesAllowed")).map(FieldDefinition::getName).toList();
        assertEquals(List.of(), free);
    }

    private ValidatableResponse ask(String operation, String token) {
        var request = given().contentType(ContentType.JSON).body(Map.of("query", operation));
        return (token == null ? request : request.header("authorization", "Bearer " + token)).post("/graphql").then();
    }

    private static JwtClaimsBuilder claims(String role) {
        return Jwt.issuer(TokenIssuer.NAME).audience(TokenIssuer.AUDIENCE).subject("somebody")
                .claim("realm_access", Map.of("roles", List.of(role)));
    }

    private String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId(TokenIssuer.KEY).sign(key);
    }

    private static void denied(ValidatableResponse answer, String code) {
        answer.body("data", nullValue()).body("errors", hasSize(1)).body("errors[0].extensions.code", equalTo(code));
    }
}
