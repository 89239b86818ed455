package org.recoupe.api;

import java.io.IOException;
import java.net.Socket;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Who wants to stop the service, or to see its inside; the limits of one operation are {@link LimitsTest}'s. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class HostileClientTest {

    private static final List<String> INSIDE = List.of("org.recoupe", "Exception", "graphql.", "SELECT", "jakarta",
            "/home", "/tmp", ".java", "HashMap", "ArrayList", "BigDecimal", "BigInteger", "SRGQL", "Value{", "Unknown");

    @TestHTTPResource("/graphql")
    URL url;

    @AfterEach
    void theServiceGoesOn() {
        GraphQl.send("{ articles(first: 1) { totalCount } }").time(lessThan(10_000L)).body("errors", nullValue());
    }

    /** Clients that ask for much and never read: each keeps its own answer waiting, and nobody else's. */
    @Test
    void slowReaders() throws IOException {
        String query = "{ __schema { types { name description fields { name description args { name description } } } } }";
        byte[] request = ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + (query.length() + 13) + "\r\n\r\n{\"query\": \"" + query + "\"}")
                .getBytes(StandardCharsets.US_ASCII);
        List<Socket> readers = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket reader = new Socket();
                reader.setReceiveBufferSize(1_024);
                reader.connect(new java.net.InetSocketAddress(url.getHost(), url.getPort()));
                reader.getOutputStream().write(request);
                readers.add(reader);
            }
            for (int i = 0; i < 20; i++) {
                GraphQl.send("{ contradictions { totalCount } }").time(lessThan(20_000L)).body("errors", nullValue());
            }
        } finally {
            for (Socket reader : readers) {
                reader.close();
            }
        }
    }

    /** Clients that say that much is to come, and send a little of it. */
    @Test
    void slowSenders() throws IOException {
        List<Socket> senders = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket sender = new Socket(url.getHost(), url.getPort());
                sender.getOutputStream().write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                        + " application/json\r\nContent-Length: 100000\r\n\r\n{").getBytes(StandardCharsets.US_ASCII));
                senders.add(sender);
            }
            GraphQl.send("{ contradictions { totalCount } }").time(lessThan(20_000L)).body("errors", nullValue());
        } finally {
            for (Socket sender : senders) {
                sender.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 90, 900, 100_000})
    void deepVariables(int depth) {
        silent(post(
                "{\"query\": \"query($f: ArticleFilter) { articles(filter: $f) { totalCount } }\", \"variables\": {\"f\": "
                        + "{\"not\": ".repeat(depth) + "{}" + "}".repeat(depth) + "}}"));
        silent(post("{\"query\": \"query($f: [ID!]!) { nodes(ids: $f) { id } }\", \"variables\": {\"f\": "
                + "[".repeat(depth) + "]".repeat(depth) + "}}"));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 200, 2_000, 12_000})
    void deepLiterals(int depth) {
        silent(post("{\"query\": \"{ articles(filter: " + "{not: ".repeat(depth) + "{}" + "}".repeat(depth)
                + ") { totalCount } }\"}"));
    }

    @Test
    void hugeVariables() {
        silent(post(
                "{\"query\": \"query($s: String) { articles(filter: {search: $s}) { totalCount } }\", \"variables\": {\"s\": \""
                        + "mot ".repeat(3_000_000) + "\"}}"));
        silent(post("{\"query\": \"query($i: [ID!]!) { nodes(ids: $i) { id } }\", \"variables\": {\"i\": ["
                + "\"x\",".repeat(500_000) + "\"x\"]}}"));
        silent(post(
                "{\"query\": \"query($n: Float) { claims(filter: {quantityBetween: {from: $n}}) { totalCount } }\","
                        + " \"variables\": {\"n\": 1e999999}}"));
        silent(post("{\"query\": \"query($n: Int) { claims(first: $n) { totalCount } }\", \"variables\": {\"n\": "
                + "9".repeat(1_000) + "}}"));
        for (String number : List.of("1E99999999999999", "-1E-99999999999999", "9".repeat(2_000),
                "0." + "1".repeat(5_000))) {
            silent(post("{\"query\": \"{ __typename }\", \"variables\": {\"n\": " + number + "}}"));
        }
    }

    /** Over a socket too there is an answer, and the socket goes. */
    @Test
    void hugeNumbersOverASocket() throws InterruptedException, URISyntaxException {
        try (Subscriber subscriber = Subscriber.greeted(url.toURI())) {
            subscriber.send("{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \"subscription {"
                    + " ingestProgress { position } }\", \"variables\": {\"n\": 1E99999999999999}}}");
            assertEquals(4400, subscriber.closed());
        }
    }

    /** Messages name no classes, whatever is sent in place of what. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1}", "[1]", "1.5", "\"x\"", "true", "123456789012345678901234567890"})
    void valuesOfOtherTypes(String value) {
        for (String type : List.of("Int", "Float", "ID!", "Date", "DateTime", "Modality", "ClaimFilter", "[String!]")) {
            silent(post("{\"query\": \"query($v: " + type + ") { a: claims(first: $v) { totalCount } b: claims(filter:"
                    + " {validAt: $v}) { totalCount } c: claims(filter: $v, asOf: $v) { totalCount } d: node(id: $v) { id }"
                    + " e: timeline(actors: $v) { totalCount } f: claims(filter: {modality: $v, minConfidence: $v})"
                    + " { totalCount } }\", \"variables\": {\"v\": " + value + "}}"));
        }
        String literal = value.replace("\"", "\\\"");
        for (String field : List.of("claims(first: %s) { totalCount }", "claims(filter: {validAt: %s}) { totalCount }",
                "claims(asOf: %s) { totalCount }", "node(id: %s) { id }", "claims(filter: %s) { totalCount }",
                "claims(filter: {modality: %s, minConfidence: %s}) { totalCount }")) {
            silent(post("{\"query\": \"{ " + field.replace("%s", literal) + " }\"}"));
        }
    }

    @Test
    void wordsThatAreNoWords() {
        for (String word : List.of("'; DROP TABLE article; --", "%' OR '1'='1", "\\", "a & | ! ( ) :* <->", "\ufffe",
                "\u0000", "\ud800", "?1 :name ::date")) {
            silent(given().contentType(ContentType.JSON).body(Map.of("query",
                    "query($s: String) { articles(filter: {search: $s, source: $s}) { totalCount } sources(filter:"
                            + " {nameContains: $s}) { totalCount } timeline(event: $s, actors: [$s]) { totalCount } }",
                    "variables", Map.of("s", word))).post("/graphql"));
        }
    }

    private static Response post(String body) {
        return given().contentType(ContentType.JSON).body(body.getBytes(StandardCharsets.UTF_8)).post("/graphql");
    }

    /** Whatever the answer is, it is one: coded where it refuses, and telling nothing of the inside. */
    private static void silent(Response answer) {
        assertTrue(List.of(200, 294, 400, 413).contains(answer.statusCode()), answer.statusLine());
        String body = answer.asString();
        INSIDE.forEach(word -> assertFalse(body.contains(word), body));
        assertFalse(body.contains("\"INTERNAL\""), body);
        if (body.contains("\"errors\"")) {
            answer.then().body("errors.every { it.extensions.code != null }", equalTo(true));
        }
    }
}
