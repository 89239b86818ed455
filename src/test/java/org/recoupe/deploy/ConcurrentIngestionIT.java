package org.recoupe.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.google.gson.Gson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Several processes that ingest related articles on one database at once find what one process finds, one by one. */
class ConcurrentIngestionIT {

    private static final int PROCESSES = 3;
    private static final int ARTICLES = 36;
    private static final List<String> STORIES = List.of(
            "La mission de combat française au Mali se terminera en %s 2023.",
            "L'incendie a fait %2$d morts à Brest.", "Le pays compte actuellement %2$d00 soldats américains en Irak.",
            "Au Mali, la mission de combat française prendra fin en %s 2023. L'incendie a fait %2$d morts à Brest.");
    private static final List<String> MONTHS = List.of("mars", "juin", "septembre");
    private static final String INGEST = """
            mutation($input: IngestArticleInput!) { ingestArticle(input: $input) { result } }""";
    private static final String PAIRS = """
            SELECT concat_ws(' ', contradiction.subject, pair.verdict, pair.rule, one.url, l.quote, other.url, r.quote)
            FROM contradiction_pair pair JOIN contradiction ON contradiction.id = pair.contradiction_id
            JOIN claim l ON l.id = pair.left_id JOIN article one ON one.id = l.article_id
            JOIN claim r ON r.id = pair.right_id JOIN article other ON other.id = r.article_id
            WHERE pair.retired_at IS NULL ORDER BY 1""";
    private static final String GROUPS = """
            SELECT concat_ws(' ', subject, verdict, explanation_fr, (SELECT string_agg(concat(claim_count, '/',
                independent_origins), ' ' ORDER BY position) FROM contradiction_side side
                WHERE side.contradiction_id = contradiction.id))
            FROM contradiction WHERE merged_into IS NULL AND retired_at IS NULL ORDER BY 1""";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void manyFindWhatOneFinds() throws Exception {
        try (TestServer server = TestServer.start()) {
            ingest(server.emptyDatabase("serial"), 1);
            ingest(server.emptyDatabase("parallel"), PROCESSES);
            List<String> pairs = server.column("serial", PAIRS);
            assertTrue(pairs.size() > ARTICLES, () -> "too few pairs to tell anything: " + pairs);
            assertEquals(pairs, server.column("parallel", PAIRS));
            assertEquals(server.column("serial", GROUPS), server.column("parallel", GROUPS));
        }
    }

    /** One sender a process: all have every third article, so that what belongs together comes at once. */
    private void ingest(Map<String, String> database, int count) throws Exception {
        List<ServiceProcess> processes = new ArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(2 * count)) {
            for (int i = 0; i < count; i++) {
                processes.add(ServiceProcess.start(database));
                if (i == 0) {
                    processes.getFirst().awaitReady();
                }
            }
            for (ServiceProcess process : processes) {
                process.awaitReady();
            }
            List<Future<?>> sent = new ArrayList<>();
            int lanes = count == 1 ? 1 : 2 * count;
            for (int i = 0; i < lanes; i++) {
                int lane = i;
                URI graphql = processes.get(lane % count).uri("/graphql");
                sent.add(senders.submit(() -> {
                    for (int article = lane; article < ARTICLES; article += lanes) {
                        send(graphql, article);
                    }
                    return null;
                }));
            }
            for (Future<?> each : sent) {
                each.get();
            }
        } finally {
            for (ServiceProcess process : processes) {
                assertFalse(process.output().contains("deadlock"), process.output());
                process.close();
            }
        }
    }

    private void send(URI graphql, int number) throws IOException, InterruptedException {
        String text = STORIES.get(number % STORIES.size()).formatted(MONTHS.get(number % MONTHS.size()),
                12 + number % 5) + words(number);
        Map<String, Object> input = Map.of("source", "Gazette " + number, "url", "https://gazette.example/" + number,
                "text", text, "publishedOn", "2022-03-1" + number % 2);
        HttpRequest request = HttpRequest.newBuilder(graphql).header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60)).POST(HttpRequest.BodyPublishers
                        .ofString(new Gson().toJson(Map.of("query", INGEST, "variables", Map.of("input", input)))))
                .build();
        String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        assertTrue(answer.contains("CREATED"), answer);
    }

    /** Words that say nothing, so that no text is taken for a copy of another. */
    private static String words(int number) {
        Random random = new Random(number);
        return IntStream.range(0, 24).mapToObj(i -> Integer.toString(40_000 + random.nextInt(1_000_000), 36)
                .replaceAll("[0-9]", "o")).collect(Collectors.joining(" ", "\n\n", "."));
    }
}
