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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/** Clients that send articles, one after the other each, until the service takes no more. */
final class Senders implements AutoCloseable {

    private static final String INGEST = """
            mutation($input: IngestArticleInput!) { ingestArticle(input: $input) { result claimCount } }""";
    private static final String TEXT = "La ministre a annoncé jeudi que %d soldats quitteraient l'Irak avant décembre."
            + " Plus de 2 000 hommes y sont encore, a-t-elle précisé.";

    private final URI graphql;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final ExecutorService threads;
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();
    private final List<Future<List<String>>> running = new ArrayList<>();

    Senders(URI graphql, int count) {
        this.graphql = graphql;
        this.threads = Executors.newFixedThreadPool(count);
        for (int i = 0; i < count; i++) {
            running.add(threads.submit(this::send));
        }
    }

    /** A text like all others that this gives, but for one number. */
    static String text(int number) {
        return TEXT.formatted(100 + number);
    }

    /** Waits until so many answers came. */
    void awaitAnswers(int count) throws InterruptedException {
        while (answers.get() < count && running.stream().noneMatch(Future::isDone)) {
            Thread.sleep(10);
        }
    }

    /** Waits until all were refused, and gives the addresses of the articles whose sending was answered. */
    List<String> untilRefused() throws InterruptedException {
        List<String> stored = new ArrayList<>();
        for (Future<List<String>> sender : running) {
            try {
                stored.addAll(sender.get());
            } catch (ExecutionException failed) {
                throw new AssertionError("a request that was accepted failed", failed.getCause());
            }
        }
        return stored;
    }

    private List<String> send() throws InterruptedException {
        List<String> stored = new ArrayList<>();
        while (true) {
            int next = number.incrementAndGet();
            String url = "https://gazette.example/" + next;
            HttpResponse<String> answer;
            try {
                answer = client.send(request(url, text(next)), HttpResponse.BodyHandlers.ofString());
            } catch (IOException closed) {
                String message = String.valueOf(closed.getMessage());
                // An answer that breaks off in the middle is a failure; a connection that is closed instead is none.
                if (message.contains("fixed content-length") || message.contains("chunked")) {
                    throw new AssertionError("half an answer", closed);
                }
                return stored;
            }
            if (answer.statusCode() == 503) {
                return stored;
            }
            check(answer);
            stored.add(url);
            answers.incrementAndGet();
        }
    }

    private static void check(HttpResponse<String> answer) {
        JsonObject body = answer.statusCode() == 200 ? new Gson().fromJson(answer.body(), JsonObject.class) : null;
        if (body == null || body.has("errors")) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    private HttpRequest request(String url, String text) {
        String body = new Gson().toJson(Map.of("query", INGEST, "variables", Map.of("input",
                Map.of("source", "Gazette", "url", url, "text", text, "publishedOn", "2021-07-27"))));
        return HttpRequest.newBuilder(graphql).header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60)).POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        client.close();
    }
}
