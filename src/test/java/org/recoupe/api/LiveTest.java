package org.recoupe.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.postgres.ThrowAwayPostgres;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

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
            subscription($batch: String) { ingestProgress(batch: $batch) { result claimCount contradictionCount
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
            while (one.within(Duration.ofSeconds(1)) != null) {
                // What was found while the other began to listen.
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
            JsonNode last = subscriber.next().at("/payload/data/ingestProgress");
            assertEquals(3, last.path("position").asInt());
            assertEquals(3, last.path("size").asInt());
            assertEquals("mine", last.path("batch").asText());
            assertEquals("CREATED", last.path("result").asText());
            assertEquals("live", last.at("/article/source/name").asText());
        }
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
            for (Subscriber subscriber : subscribers) {
                awaitLive(subscriber);
            }
            String found = contradictions().getFirst();
            // Each of them asks the database for itself: on a busy machine that takes a while.
            for (Subscriber subscriber : subscribers) {
                TreeSet<String> ids = new TreeSet<>();
                while (ids.size() < 10) {
                    JsonNode message = subscriber.next();
                    if (message.at("/payload/data/contradictionFound/id").asText().equals(found)) {
                        ids.add(message.path("id").asText());
                    }
                }
            }
        } finally {
            subscribers.forEach(Subscriber::close);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing                             | 4400
            {}                                  | 4400
            {"type": "strange"}                 | 4400
            {"type": 1}                         | 4400
            []                                  | 4400
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
            """)
    void whatIsNoSubscriptionIsAnErrorWithItsCode(String query, String code) throws InterruptedException {
        try (Subscriber subscriber = Subscriber.greeted(graphql)) {
            subscriber.subscribe("bad", query, Map.of());
            JsonNode message = subscriber.next();
            assertEquals("error", message.path("type").asText(), message.toString());
            assertEquals("bad", message.path("id").asText());
            assertEquals(code, message.at("/payload/0/extensions/code").asText(), message.toString());
            subscriber.send("{\"type\": \"ping\"}");
            assertEquals("pong", subscriber.next().path("type").asText());
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
