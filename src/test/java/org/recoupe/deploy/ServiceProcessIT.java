package org.recoupe.deploy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The service as operators meet it: a process with an environment, an exit code, and a signal to end. */
class ServiceProcessIT {

    private static TestServer server;

    @BeforeAll
    static void startServer() throws IOException {
        server = TestServer.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Test
    void withoutADatabaseTheNativeExecutableSaysWhatToSet() throws IOException, InterruptedException {
        assumeTrue(ServiceProcess.isNative(), "the jar brings a PostgreSQL along");
        try (ServiceProcess service = ServiceProcess.start(Map.of())) {
            assertEquals(1, service.awaitEnd());
            assertTrue(service.output().contains("QUARKUS_DATASOURCE_JDBC_URL"), service.output());
        }
    }

    @Test
    void replicasThatStartAtOnceMigrateOnce() throws IOException, InterruptedException, SQLException {
        Map<String, String> environment = server.emptyDatabase("replicas");
        List<ServiceProcess> replicas = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                replicas.add(ServiceProcess.start(environment));
            }
            for (ServiceProcess replica : replicas) {
                replica.awaitReady();
            }
        } finally {
            replicas.forEach(ServiceProcess::close);
        }
        List<String> versions = server.column("replicas", "SELECT version FROM flyway_schema_history WHERE success");
        assertFalse(versions.isEmpty());
        assertEquals(versions.stream().distinct().toList(), versions);
    }

    @Test
    void aReplicaStartsOnWhatANewerOneHasMigrated() throws IOException, InterruptedException, SQLException {
        Map<String, String> environment = server.emptyDatabase("newer");
        try (ServiceProcess service = ServiceProcess.start(environment)) {
            service.awaitReady();
        }
        assertEquals(List.of("99999"), server.column("newer", """
                INSERT INTO flyway_schema_history
                SELECT installed_rank + 1000, '99999', 'to come', 'SQL', 'V99999__to_come.sql', 1, 'recoupe', now(), 1, true
                FROM flyway_schema_history WHERE installed_rank = 1 RETURNING version"""));
        try (ServiceProcess service = ServiceProcess.start(environment)) {
            service.awaitReady();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INFO", "DEBUG"})
    void aWrongPasswordEndsTheStartAndIsNotLogged(String level) throws IOException, InterruptedException, SQLException {
        Map<String, String> environment = new HashMap<>(server.emptyDatabase("locked_" + level));
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "hush-4711-hush");
        environment.put("QUARKUS_LOG_LEVEL", level);
        try (ServiceProcess service = ServiceProcess.start(environment)) {
            assertEquals(1, service.awaitEnd());
            assertTrue(service.output().contains("password authentication failed"), service.output());
            assertFalse(service.output().contains("hush-4711-hush"), "the password is in the log");
        }
    }

    @Test
    void neitherThePasswordNorATokenIsEverLogged() throws IOException, InterruptedException, SQLException {
        Map<String, String> environment = new HashMap<>(server.emptyDatabase("talkative"));
        environment.put("QUARKUS_LOG_LEVEL", "DEBUG");
        try (ServiceProcess service = ServiceProcess.start(environment);
                HttpClient client = HttpClient.newHttpClient()) {
            service.awaitReady();
            client.send(HttpRequest.newBuilder(service.uri("/graphql")).header("content-type", "application/json")
                    .header("authorization", "Bearer hush-0815-hush")
                    .POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}")).build(), BodyHandlers.ofString());
            service.tellToEnd();
            service.awaitEnd();
            assertTrue(service.output().contains(" DEBUG "), service.output());
            assertFalse(service.output().contains("hush-0815-hush"), "the token is in the log");
            assertFalse(service.output().contains(environment.get("QUARKUS_DATASOURCE_PASSWORD")),
                    "the password is in the log");
        }
    }

    @ParameterizedTest
    @CsvSource({"told, false", "killed, true"})
    void endedWhileItLoadsAFolderItLeavesWholeArticlesAndTheNextStartLoadsTheRest(String database, boolean killed,
            @TempDir Path folder) throws IOException, InterruptedException, SQLException {
        for (int i = 0; i < 40; i++) {
            Files.writeString(folder.resolve("article-%02d.md".formatted(i)),
                    "---\nsource: Gazette\nurl: https://gazette.example/%d\npublished: 2021-07-27\n---\n%s"
                            .formatted(i, Senders.text(i)));
        }
        Map<String, String> environment = new HashMap<>(server.emptyDatabase(database));
        environment.put("RECOUPE_SEEDS", folder.toString());
        try (ServiceProcess service = ServiceProcess.start(environment)) {
            service.awaitReady();
            awaitArticles(database, 2);
            if (killed) {
                service.kill();
            } else {
                service.tellToEnd();
            }
            service.awaitEnd();
            assertFalse(service.output().contains(" ERROR "), service.output());
        }
        assertAlike(database);
        try (ServiceProcess service = ServiceProcess.start(environment)) {
            service.awaitReady();
            awaitArticles(database, 40);
        }
        assertAlike(database);
    }

    private static void awaitArticles(String database, int count) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (Integer.parseInt(articles(database)) < count) {
            assertTrue(System.nanoTime() < deadline, "only " + articles(database) + " articles were loaded");
            Thread.sleep(10);
        }
    }

    /** How many articles are on record; none where the schema isn't there yet. */
    private static String articles(String database) throws SQLException {
        boolean made = !server.column(database, "SELECT 1 FROM pg_tables WHERE tablename = 'article'").isEmpty();
        return made ? server.column(database, "SELECT count(*) FROM article").getFirst() : "0";
    }

    /** The texts differ in one number only: each has as many claims as the others, or it is not whole. */
    private static void assertAlike(String database) throws SQLException {
        assertEquals(1, server.column(database, """
                SELECT DISTINCT (SELECT count(*) FROM claim WHERE article_id = article.id) FROM article""").size(),
                "an article has fewer claims than its likes");
    }

    @Test
    void toldToEndItFinishesWhatItAccepted() throws IOException, InterruptedException, SQLException {
        Map<String, String> environment = new HashMap<>(server.emptyDatabase("ending"));
        environment.put("QUARKUS_SHUTDOWN_DELAY", "1s");
        List<String> stored;
        try (ServiceProcess service = ServiceProcess.start(environment)) {
            service.awaitReady();
            try (Senders senders = new Senders(service.uri("/graphql"), 8)) {
                senders.awaitAnswers(40);
                service.tellToEnd();
                stored = senders.untilRefused();
            }
            assertEquals(143, service.awaitEnd());
            assertFalse(service.output().contains("Timed out waiting for graceful shutdown"), service.output());
        }
        List<String> onRecord = server.column("ending", "SELECT url FROM article ORDER BY url");
        assertEquals(onRecord, stored.stream().sorted().toList(), "on record, and answered");
        assertAlike("ending");
    }
}
