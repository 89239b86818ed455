package org.recoupe.api;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.recoupe.postgres.Endpoint;
import org.recoupe.postgres.ThrowAwayPostgres;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What clients are told when the database is slow, when the link to it breaks, and when they are slow themselves. */
@QuarkusTest
@Timeout(120)
@TestProfile(DatabaseTroubleTest.Impatient.class)
@WithTestResource(ThrowAwayPostgres.class)
class DatabaseTroubleTest {

    private static final String PROGRESS = "subscription { ingestProgress { result article { text } } }";
    private static final int SUBSCRIPTIONS = 90;
    /** More than wait for one who is slow, and than the network holds. */
    private static final int ARTICLES = 400;
    private static final int BATCH = 100;

    @TestHTTPResource("/graphql")
    URI graphql;

    Endpoint database;

    @Test
    void aQueryThatTheDatabaseTakesTooLongOverIsEnded() throws SQLException {
        String sources = "{ sources { totalCount } }";
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE source IN ACCESS EXCLUSIVE MODE");
            GraphQl.send(sources).body("data", nullValue())
                    .body("errors[0].extensions.code", equalTo("TOO_SLOW"))
                    .body("errors[0].message", not(containsString("SELECT")));
            connection.rollback();
        }
        GraphQl.send(sources).body("errors", nullValue());
    }

    @Test
    void subscribersAreToldThatTheLinkBrokeAndAllGoesOn() throws SQLException, InterruptedException {
        try (Subscriber subscriber = Subscriber.greeted(graphql)) {
            subscriber.subscribe("before", PROGRESS, Map.of());
            assertEquals("next", heard(subscriber, "Avant la panne.").path("type").asText());
            while (subscriber.within(Duration.ofSeconds(1)) != null) {
                // What was put on record until the subscription stood.
            }
            try (Connection connection = connect(); Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
            }
            JsonNode error = subscriber.next();
            assertEquals("error", error.path("type").asText(), error.toString());
            assertEquals("INTERRUPTED", error.at("/payload/0/extensions/code").asText(), error.toString());
            JsonNode again = null;
            // The next link may be one that was broken too, and only found out.
            for (int i = 0; again == null
                    || again.at("/payload/0/extensions/code").asText().equals("INTERRUPTED"); i++) {
                subscriber.subscribe("after" + i, PROGRESS, Map.of());
                again = heard(subscriber, "Après la panne.");
            }
            assertEquals("next", again.path("type").asText(), again.toString());
        }
        GraphQl.send("{ sources { totalCount } }").body("errors", nullValue());
    }

    @Test
    void aSubscriberThatDoesNotReadIsEnded() throws InterruptedException {
        String text = "Le pont est fermé.\n\n" + "Il pleut sur la ville et sur le port. ".repeat(25);
        try (Subscriber slow = Subscriber.greeted(graphql); Subscriber quick = Subscriber.greeted(graphql)) {
            String muchOfIt = IntStream.range(0, 20).mapToObj(i -> "t" + i + ": text").collect(Collectors.joining(" "));
            for (int i = 0; i < SUBSCRIPTIONS; i++) {
                slow.subscribe("s" + i, "subscription { ingestProgress { article { " + muchOfIt + " } } }", Map.of());
            }
            quick.subscribe("quick", "subscription { ingestProgress { result } }", Map.of());
            heard(quick, text);
            slow.pause();
            for (int i = 0; i < ARTICLES; i += BATCH) {
                GraphQl.send("mutation($i: IngestArticlesInput!) { ingestArticles(input: $i) { userErrors { code } } }",
                        Map.of("i", Map.of("articles", Collections.nCopies(BATCH, article(text)))))
                        .body("data.ingestArticles.userErrors", empty());
            }
            slow.resume();
            Set<String> ended = new HashSet<>();
            while (ended.size() < SUBSCRIPTIONS) {
                JsonNode message = slow.next();
                if (message.path("type").asText().equals("error")) {
                    assertEquals("TOO_SLOW", message.at("/payload/0/extensions/code").asText(), message.toString());
                    ended.add(message.path("id").asText());
                }
            }
            int told = 0;
            while (told < ARTICLES) {
                assertEquals("next", quick.next().path("type").asText());
                told++;
            }
        }
    }

    /** Puts an article on record until a subscriber hears of it: a subscription has no acknowledgement of its own. */
    private static JsonNode heard(Subscriber subscriber, String text) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(end)) {
            ingest(text);
            JsonNode message = subscriber.within(Duration.ofMillis(500));
            if (message != null) {
                return message;
            }
        }
        throw new AssertionError("nothing is heard");
    }

    private static void ingest(String text) {
        List<String> codes = GraphQl
                .send(RecordApiTest.INGEST, Map.of("input", article(text)))
                .extract().path("errors.extensions.code");
        assertTrue(codes == null || codes.equals(List.of("INTERNAL")), String.valueOf(codes));
    }

    private static Map<String, String> article(String text) {
        return Map.of("source", "trouble", "text", text, "publishedOn", "2025-11-05");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.username(), database.password());
    }

    /** The database has a second for each statement. */
    public static class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("recoupe.limits.query.seconds", "1");
        }
    }
}
