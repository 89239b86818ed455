package org.recoupe.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.recoupe.api.Subscriber;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Subscriptions across processes, and when a process ends. */
class LiveProcessesIT {

    private static final String INGEST = """
            mutation($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id } } }""";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whatOneProcessFindsSubscribersOfAnotherHear() throws IOException, InterruptedException, SQLException {
        try (TestServer server = TestServer.start()) {
            Map<String, String> environment = server.emptyDatabase("live");
            try (ServiceProcess one = ServiceProcess.start(environment);
                    ServiceProcess other = ServiceProcess.start(environment)) {
                one.awaitReady();
                other.awaitReady();
                try (Subscriber here = Subscriber.greeted(one.uri("/graphql"));
                        Subscriber there = Subscriber.greeted(other.uri("/graphql"))) {
                    for (Subscriber subscriber : new Subscriber[]{here, there}) {
                        subscriber.subscribe("p", "subscription { ingestProgress { result article { id } } }",
                                Map.of());
                    }
                    String article = hear(one.uri("/graphql"), here, there);
                    assertEquals(article, hear(other.uri("/graphql"), there, here));
                    long told = System.nanoTime();
                    one.tellToEnd();
                    assertEquals(1001, here.closed());
                    assertEquals(143, one.awaitEnd());
                    assertTrue(Duration.ofNanos(System.nanoTime() - told).toSeconds() < 20, "it waited for a socket");
                    assertFalse(one.output().contains(" ERROR "), one.output());
                    there.send("{\"type\": \"ping\"}");
                    assertEquals("pong", there.next().path("type").asText());
                }
            }
        }
    }

    /** Puts an article on record by one process until both hear of it; gives its id. */
    private String hear(URI graphql, Subscriber one, Subscriber other) throws IOException, InterruptedException {
        for (int i = 0; i < 20; i++) {
            ingest(graphql);
            JsonNode first = one.within(Duration.ofSeconds(2));
            JsonNode second = other.within(Duration.ofSeconds(2));
            if (first != null && second != null) {
                String article = first.at("/payload/data/ingestProgress/article/id").asText();
                assertFalse(article.isEmpty(), first.toString());
                assertEquals(article, second.at("/payload/data/ingestProgress/article/id").asText());
                return article;
            }
        }
        throw new AssertionError("nothing is heard");
    }

    private void ingest(URI graphql) throws IOException, InterruptedException {
        String body = new ObjectMapper().writeValueAsString(Map.of("query", INGEST, "variables", Map.of("input",
                Map.of("source", "Live", "text", "Le pont rouvrira en juin 2026.", "publishedOn", "2025-11-05"))));
        HttpRequest request = HttpRequest.newBuilder(graphql).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        assertEquals(200, client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
    }
}
