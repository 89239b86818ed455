package org.recoupe.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.postgres.ThrowAwayPostgres;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@Timeout(120)
@WithTestResource(ThrowAwayPostgres.class)
class LiveTest {

    private static final String FOUND = """
            subscription($filter: ContradictionFilter) { contradictionFound(filter: $filter) { id verdict
              explanation(language: EN) reviews { totalCount } sides { claim { quote article { source { name } } } } } }""";
    private static final String PROGRESS = """
            subscription($batch: String) { ingestProgress(batch: $batch) { result error claimCount contradictionCount
              batch position size article { id url source { name } } } }""";

    private static final List<String> PLACES = List.of("pont", "musée", "port", "tunnel", "stade", "marché", "théâtre",
            "parc", "barrage", "cinéma", "lycée", "château", "phare", "hôpital", "moulin", "restaurant", "tribunal",
            "zoo", "canal", "camping", "casino", "garage", "magasin", "jardin", "bureau", "laboratoire", "monastère",
            "couvent", "chantier", "cimetière");

    private static int number;

    @TestHTTPResource("/graphql")
    URI graphql;

    @Test
    void twoSubscribersBothHearEveryContradiction() throws InterruptedException {
        try (Subscriber one = Subscriber.greeted(graphql); Subscriber other = Subscriber.greeted(graphql)) {
            one.subscribe("a", FOUND, Map.of());
            other.subscribe("b", FOUND, Map.of("filter", Map.of("minConfidence", 0.01)));
            other.subscribe("none", FOUND, Map.of("filter", Map.of("source", "nobody")));
            awaitLive(one);
            awaitLive(other);
            while (one.within(Duration.ofSeconds(1)) != null || other.within(Duration.ofSeconds(1)) != null) {
                // What was found while they began to listen.
            }
            List<String> found = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                found.addAll(contradictions());
            }
            assertFalse(found.isEmpty());
            assertEquals(found, heard(one, "a", found.size()));
            assertEquals(found, heard(other, "b", found.size()));
            assertNull(other.within(Duration.ofSeconds(1)), "more was said than found");
        }
    }

    private static List<String> heard(Subscriber subscriber, String id, int count) throws InterruptedException {
        List<String> heard = new ArrayList<>();
        while (heard.size() < count) {
            JsonNode message = subscriber.next();
            assertEquals("next", message.path("type").asText(), message.toString());
            assertEquals(id, message.path("id").asText());
            JsonNode contradiction = message.at("/payload/data/contradictionFound");
            assertTrue(contradiction.at("/sides/0/claim/article/source/name").isTextual(), message.toString());
            assertEquals(0, contradiction.at("/reviews/totalCount").asInt(-1), message.toString());
            heard.add(contradiction.path("id").asText());
        }
        return heard;
    }

    @Test
    void aBatchIsFollowedArticleByArticle() throws InterruptedException {
        try (Subscriber subscriber = Subscriber.greeted(graphql)) {
            subscriber.subscribe("all", PROGRESS, Map.of());
            awaitLive(subscriber);
            subscriber.send("{\"type\": \"complete\", \"id\": \"all\"}");
            subscriber.subscribe("one", PROGRESS, Map.of("batch", "mine"));
            subscriber.send("{\"type\": \"ping\"}");
            while (!subscriber.next().path("type").asText().equals("pong")) {
                // What was said before is passed over.
            }
            GraphQl.send("mutation($i: IngestArticlesInput!) { ingestArticles(input: $i) { outcomes { result } } }",
                    Map.of("i", Map.of("batch", "mine", "articles",
                            List.of(article("Il pleut à Brest."), article(" "), article("Il neige à Nice.")))));
            JsonNode first = subscriber.next();
            assertEquals("one", first.path("id").asText());
            assertEquals(1, first.at("/payload/data/ingestProgress/position").asInt());
            JsonNode refused = subscriber.next().at("/payload/data/ingestProgress");
            assertEquals(2, refused.path("position").asInt());
            assertEquals("MISSING", refused.path("error").asText());
            assertTrue(refused.path("article").isNull() && refused.path("result").isNull(), refused.toString());
            JsonNode last = subscriber.next().at("/payload/data/ingestProgress");
            assertTrue(last.path("error").isNull());
            assertEquals(3, last.path("position").asInt());
            assertEquals(3, last.path("size").asInt());
            assertEquals("mine", last.path("batch").asText());
            assertEquals("CREATED", last.path("result").asText());
            assertEquals("live", last.at("/article/source/name").asText());
        }
    }

    @Test
    void whatIsBroughtBackAndWhatAPersonReadsIsHeardOfToo() throws InterruptedException {
        try (Subscriber subscriber = Subscriber.greeted(graphql)) {
            subscriber.subscribe("a", FOUND, Map.of());
            awaitLive(subscriber);
            List<String> found = contradictions();
            assertEquals(found, heard(subscriber, "a", found.size()));
            Map<String, Object> claim = GraphQl.send("query($id: ID!) { node(id: $id) { ... on Contradiction { sides {"
                    + " claim { id version article { id } } } } } }", Map.of("id", found.getFirst())).extract()
                    .path("data.node.sides[0].claim");
            String article = ((Map<?, ?>) claim.get("article")).get("id").toString();
            change("RetractArticle", Map.of("id", article, "reason", "Retiré."), "userErrors { code }");
            List<String> back = change("ReinstateArticle", Map.of("id", article, "reason", "Remis."),
                    "article { contradictions { nodes { id } } }")
                    .getList("article.contradictions.nodes.id");
            assertEquals(back, heard(subscriber, "a", back.size()));
            String read = change("CorrectClaim", Map.of("id", claim.get("id"), "version", claim.get("version"), "time",
                    Map.of("value", "1999-01-01")), "claim { id }").getString("claim.id");
            List<String> again = change("WithdrawClaim", Map.of("id", read), "found { nodes { id } }")
                    .getList("found.nodes.id");
            assertFalse(again.isEmpty());
            assertEquals(again, heard(subscriber, "a", again.size()));
        }
    }

    private static JsonPath change(String operation, Map<String, ?> input, String asked) {
        String field = Character.toLowerCase(operation.charAt(0)) + operation.substring(1);
        return GraphQl
                .send("mutation($i: " + operation + "Input!) { " + field + "(input: $i) { " + asked + " } }",
                        Map.of("i", input))
                .body("errors", nullValue()).extract().jsonPath().setRootPath("data." + field);
    }

    @Test
    void twoHundredSubscriptionsHearOfOneContradiction() throws InterruptedException {
        List<Subscriber> subscribers = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                Subscriber subscriber = Subscriber.greeted(graphql);
                subscribers.add(subscriber);
                for (int j = 0; j < 10; j++) {
                    subscriber.subscribe("s" + j, FOUND, Map.of());
                }
            }
            // A subscription has no acknowledgement: what the first ones hear of, the last ones may come too late for.
            Set<String> found = new HashSet<>();
            Map<Subscriber, Map<String, Set<String>>> heard = new HashMap<>();
            for (int i = 0; i < 30 && !subscribers.stream()
                    .allMatch(subscriber -> heardByTen(subscriber, heard, found)); i++) {
                found.add(contradictions().getFirst());
            }
            assertTrue(subscribers.stream().allMatch(subscriber -> heardByTen(subscriber, heard, found)));
        } finally {
            subscribers.forEach(Subscriber::close);
        }
    }

    /** Whether all ten subscriptions of a client have heard of one and the same contradiction. */
    private static boolean heardByTen(Subscriber subscriber, Map<Subscriber, Map<String, Set<String>>> heard,
            Set<String> found) {
        Map<String, Set<String>> ids = heard.computeIfAbsent(subscriber, any -> new HashMap<>());
        subscriber.each(Duration.ofMillis(200), message -> ids
                .computeIfAbsent(message.at("/payload/data/contradictionFound/id").asText(), any -> new HashSet<>())
                .add(message.path("id").asText()));
        return found.stream().anyMatch(id -> ids.getOrDefault(id, Set.of()).size() == 10);
    }

    @Test
    void whoDoesNotGreetIsTurnedAway() throws InterruptedException {
        try (Subscriber subscriber = new Subscriber(graphql)) {
            subscriber.send("{\"type\": \"ping\"}");
            assertEquals("pong", subscriber.next().path("type").asText());
            assertEquals(4408, subscriber.closed());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing                             | 4400
            {}                                  | 4400
            {"type": "strange"}                 | 4400
            {"type": 1}                         | 4400
            []                                  | 4400
            {"type": "connection_ack"}          | 4400
            {"type": "ping", "payload": 7}      | 4400
            {"type": "connection_init", "payload": "token"} | 4400
            {"type": "complete"}                | 4400
            {"type": "subscribe", "id": "1", "payload": {"query": "{ articles { totalCount } }"}} | 4401
            """)
    void whatTheProtocolForbidsClosesTheSocket(String message, int code) throws InterruptedException {
        try (Subscriber subscriber = new Subscriber(graphql)) {
            subscriber.send(message);
            assertEquals(code, subscriber.closed());
        }
    }

    @Test
    void aSecondGreetingAndASecondUseOfAnIdCloseTheSocket() throws InterruptedException {
        try (Subscriber subscriber = Subscriber.greeted(graphql)) {
            subscriber.send("{\"type\": \"connection_init\"}");
            assertEquals(4429, subscriber.closed());
        }
        try (Subscriber subscriber = Subscriber.greeted(graphql)) {
            subscriber.subscribe("a", FOUND, Map.of());
            subscriber.subscribe("a", FOUND, Map.of());
            assertEquals(4409, subscriber.closed());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { articles { totalCount } }                          | VALIDATION
            subscription { contradictionFound                    | SYNTAX
            subscription { contradictionFound { nothing } }      | VALIDATION
            subscription { contradictionFound(filter: {status: NEVER}) { id } } | VALIDATION
            subscription { contradictionFound(filter: {validAt: "2024-02-31"}) { id } } | INVALID_DATE
            subscription { contradictionFound(filter: {search: "\\u0000"}) { id } } | NOT_TEXT
            subscription { contradictionFound(filter: {quantityBetween: {from: 5, to: 1}}) { id } } | INVALID_RANGE
            subscription { contradictionFound { pairs(first: 1000) { totalCount } } } | INVALID_PAGE_SIZE
            subscription { ingestProgress @skip(if: true) { result } } | VALIDATION
            subscription { ...F } fragment F on Subscription { ingestProgress @include(if: false) { result } } | VALIDATION
            subscription { ...F } fragment F on Subscription @skip(if: true) { ingestProgress { result } } | VALIDATION
            subscription { ...F } fragment F on Subscription { ...F } | VALIDATION
            subscription { contradictionFound(filter: {article: "x"}) { id } } | INVALID_ID
            """)
    void whatIsNoSubscriptionIsAnErrorWithItsCode(String query, String code) throws InterruptedException {
        try (Subscriber subscriber = Subscriber.greeted(graphql)) {
            subscriber.subscribe("bad", query, Map.of());
            JsonNode message = subscriber.next();
            assertEquals("error", message.path("type").asText(), message.toString());
            assertEquals("bad", message.path("id").asText());
            assertEquals(code, message.at("/payload/0/extensions/code").asText(), message.toString());
            assertEquals(query.contains("article:") ? "article" : "",
                    query.contains("article:") ? message.at("/payload/0/extensions/field").asText() : "");
            subscriber.send("{\"type\": \"ping\"}");
            assertEquals("pong", subscriber.next().path("type").asText());
        }
    }

    /** Pings are answered before any greeting, and pongs need no answer. */
    @Test
    void aPingIsAnsweredAtAnyTime() throws InterruptedException {
        try (Subscriber subscriber = new Subscriber(graphql)) {
            subscriber.send("{\"type\": \"pong\"}");
            subscriber.send("{\"type\": \"ping\", \"payload\": {\"at\": 1}}");
            assertEquals("pong", subscriber.next().path("type").asText());
            subscriber.send("{\"type\": \"connection_init\", \"payload\": null}");
            assertEquals("connection_ack", subscriber.next().path("type").asText());
        }
    }

    /** What a client has enough of is heard no more, and gives its place and its id to others. */
    @Test
    void whatTheClientCompletesIsOver() throws InterruptedException {
        try (Subscriber subscriber = Subscriber.greeted(graphql)) {
            for (int i = 0; i < 100; i++) {
                subscriber.subscribe("s" + i, PROGRESS, Map.of("batch", "over"));
            }
            for (int i = 0; i < 99; i++) {
                subscriber.send("{\"type\": \"complete\", \"id\": \"s" + i + "\"}");
            }
            subscriber.send("{\"type\": \"complete\", \"id\": \"s0\"}");
            subscriber.subscribe("s0", PROGRESS, Map.of("batch", "other"));
            // Messages of one socket are taken in turn: behind the answer, all of these are over.
            subscriber.send("{\"type\": \"ping\"}");
            while (!subscriber.next().path("type").asText().equals("pong")) {
                // What was said before is passed over.
            }
            awaitProgress(subscriber, "over", "s99");
            for (int i = 1; i < 99; i++) {
                subscriber.subscribe("s" + i, PROGRESS, Map.of("batch", "other"));
            }
            awaitProgress(subscriber, "other", "s0");
        }
    }

    /** Puts articles on record until one subscription hears of it, and none that is over. */
    private static void awaitProgress(Subscriber subscriber, String batch, String id) throws InterruptedException {
        JsonNode message = null;
        while (message == null) {
            GraphQl.send("mutation($i: IngestArticlesInput!) { ingestArticles(input: $i) { outcomes { result } } }",
                    Map.of("i", Map.of("batch", batch, "articles", List.of(article("Il vente à Lille.")))));
            message = subscriber.within(Duration.ofSeconds(1));
        }
        assertEquals("next", message.path("type").asText(), message.toString());
        assertEquals(batch, message.at("/payload/data/ingestProgress/batch").asText(), message.toString());
        if (batch.equals("over")) {
            assertEquals(id, message.path("id").asText());
        }
    }

    /** As the console sends it: all operations of the page, and the name of the one that is meant. */
    @Test
    void oneOfSeveralOperationsIsMeantByItsName() throws InterruptedException {
        String several = "query A { __typename } subscription B { ingestProgress { batch } }"
                + " subscription C { ingestProgress { position } }";
        for (String name : List.of("A", "B")) {
            try (Subscriber subscriber = Subscriber.greeted(graphql)) {
                subscriber.send("{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \"" + several
                        + "\", \"operationName\": \"" + name + "\"}}");
                awaitProgressOrError(subscriber, name.equals("A") ? "error" : "next");
            }
        }
    }

    private static void awaitProgressOrError(Subscriber subscriber, String type) throws InterruptedException {
        JsonNode message = null;
        while (message == null) {
            GraphQl.send(RecordApiTest.INGEST, Map.of("input", article("Il grêle à Metz.")));
            message = subscriber.within(Duration.ofSeconds(1));
        }
        assertEquals(type, message.path("type").asText(), message.toString());
    }

    /** What is told of an article can be as much as any answer. */
    @Test
    void whatIsToldHasTheBoundsOfAnAnswer() throws InterruptedException {
        String many = IntStream.range(0, 90).mapToObj(i -> "e" + i + ": event").collect(Collectors.joining(" "));
        String text = IntStream.range(0, 700).mapToObj(i -> "Le quai numéro " + i + " compte " + (i + 3) + " places.")
                .collect(Collectors.joining(" "));
        try (Subscriber subscriber = Subscriber.greeted(graphql)) {
            subscriber.subscribe("all", "subscription { ingestProgress { article { segments { claims { " + many
                    + " } } } } }", Map.of());
            awaitLive(subscriber);
            GraphQl.send(RecordApiTest.INGEST, Map.of("input", article(text))).body("errors", nullValue());
            JsonNode message = subscriber.next();
            assertEquals("error", message.path("type").asText(), message.toString());
            assertEquals("TOO_COMPLEX", message.at("/payload/0/extensions/code").asText());
        }
    }

    @Test
    void oneClientHasNoMoreThanAHundredSubscriptions() throws InterruptedException {
        try (Subscriber subscriber = Subscriber.greeted(graphql)) {
            for (int i = 0; i < 101; i++) {
                subscriber.subscribe("s" + i, PROGRESS, Map.of("batch", "none"));
            }
            JsonNode message = subscriber.next();
            assertEquals("s100", message.path("id").asText());
            assertEquals("TOO_MANY", message.at("/payload/0/extensions/code").asText());
        }
    }

    @Test
    void anotherProtocolIsRefused() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create(graphql.toString().replaceFirst("http", "ws"));
            CompletionException refused = assertThrows(CompletionException.class, () -> client.newWebSocketBuilder()
                    .subprotocols("graphql-ws").buildAsync(address, new WebSocket.Listener() {
                    }).join());
            assertEquals(400,
                    ((WebSocketHandshakeException) refused.getCause()).getResponse().statusCode());
        }
    }

    /** Puts on record until the subscriber hears of something: a subscription has no acknowledgement of its own. */
    private static void awaitLive(Subscriber subscriber) throws InterruptedException {
        for (int i = 0; i < 30; i++) {
            contradictions();
            if (subscriber.within(Duration.ofMillis(500)) != null) {
                while (subscriber.within(Duration.ofMillis(500)) != null) {
                    // What was found so far was only to be heard.
                }
                return;
            }
        }
        throw new AssertionError("nothing is heard");
    }

    /** Puts two articles on record that contradict each other, and no others; gives what they bring to light, in order. */
    private static List<String> contradictions() {
        String place = PLACES.get(number++ % PLACES.size());
        String day = " le " + (1 + number % 28) + " juin " + (2_000 + number) + ".";
        List<String> found = new ArrayList<>();
        for (String text : List.of("Le " + place + " rouvrira" + day, "Le " + place + " ne rouvrira pas" + day)) {
            found.addAll(GraphQl.send(RecordApiTest.INGEST, Map.of("input", article(text))).extract()
                    .<List<String>>path("data.ingestArticle.article.contradictions.nodes.id"));
        }
        return found;
    }

    private static Map<String, String> article(String text) {
        return Map.of("source", "live", "url", "https://live.example/" + ++number, "text", text, "publishedOn",
                "2025-11-05");
    }
}
