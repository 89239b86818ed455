package org.recoupe.deploy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** The service with nothing configured: it brings its own PostgreSQL, and keeps what is on record. */
class OwnDatabaseIT {

    private static final Path FOLDER = Path.of("target", "postgresql-of-service").toAbsolutePath();

    private final Map<String, String> environment = Map.of("RECOUPE_POSTGRESQL_FOLDER", FOLDER.toString(),
            "RECOUPE_SEEDS", "");

    @BeforeEach
    void fresh() throws IOException {
        assumeFalse(ServiceProcess.isNative(), "the native executable carries no PostgreSQL");
        ThrowAwayPostgres.delete(FOLDER.resolve("data"));
    }

    @Test
    void copiesShareOneServerAndTheLastToLeaveStopsIt() throws IOException, InterruptedException {
        try (ServiceProcess first = ServiceProcess.start(environment)) {
            first.awaitReady();
            try (ServiceProcess second = ServiceProcess.start(environment)) {
                second.awaitReady();
                assertEquals("CREATED", ingest(first));
                assertEquals("UNCHANGED", ingest(second));
                first.tellToEnd();
                first.awaitEnd();
                assertEquals("UNCHANGED", ingest(second));
                assertTrue(serverRuns());
                second.tellToEnd();
                second.awaitEnd();
            }
        }
        assertFalse(serverRuns());
    }

    @Test
    void killedItLeavesItsServerToTheNextStart() throws IOException, InterruptedException {
        try (ServiceProcess service = ServiceProcess.start(environment)) {
            service.awaitReady();
            assertEquals("CREATED", ingest(service));
            service.kill();
            service.awaitEnd();
        }
        assertTrue(serverRuns());
        try (ServiceProcess service = ServiceProcess.start(environment)) {
            service.awaitReady();
            assertEquals("UNCHANGED", ingest(service));
            service.tellToEnd();
            service.awaitEnd();
        }
        assertFalse(serverRuns());
    }

    @Test
    void withADatabaseConfiguredNothingIsBrought() throws Exception {
        ThrowAwayPostgres.delete(FOLDER);
        try (TestServer server = TestServer.start()) {
            Map<String, String> configured = new HashMap<>(server.emptyDatabase("configured"));
            configured.putAll(environment);
            try (ServiceProcess service = ServiceProcess.start(configured)) {
                service.awaitReady();
                assertEquals("CREATED", ingest(service));
            }
            assertEquals("1", server.column("configured", "SELECT count(*) FROM article").getFirst());
        }
        assertFalse(Files.exists(FOLDER), "a server was brought along all the same");
    }

    @Test
    void aTakenPortIsTold() throws IOException, InterruptedException {
        try (ServerSocket other = new ServerSocket(0)) {
            String port = Integer.toString(other.getLocalPort());
            try (ServiceProcess service = ServiceProcess
                    .start(Map.of("QUARKUS_HTTP_PORT", port, "RECOUPE_POSTGRESQL_FOLDER", FOLDER.toString()))) {
                assertEquals(1, service.awaitEnd());
                assertTrue(service.output().contains("Port " + port + " is taken"), service.output());
            }
        }
    }

    private static boolean serverRuns() {
        return Files.exists(FOLDER.resolve("data").resolve("postmaster.pid"));
    }

    private static String ingest(ServiceProcess service) throws IOException, InterruptedException {
        String body = """
                {"query": "mutation { ingestArticle(input: {source: \\"Gazette\\", text: \\"Le port a rouvert en mai.\\",\
                 publishedOn: \\"2022-06-01\\"}) { result } }"}""";
        try (HttpClient client = HttpClient.newHttpClient()) {
            String answer = client.send(HttpRequest.newBuilder(service.uri("/graphql"))
                    .header("content-type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                    HttpResponse.BodyHandlers.ofString()).body();
            return answer.replaceFirst(".*\"result\":\"(\\w+)\".*", "$1");
        }
    }
}
