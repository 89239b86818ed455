package org.recoupe.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An export of 20 MB, far more than what networks hold, to a reader that stops in between. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class ExportLoadTest {

    private static final int COUNT = 4_000;

    @Inject
    DataSource database;

    @Inject
    SessionFactory sessions;

    @TestHTTPResource("/export/contradictions.csv")
    URL url;

    @Test
    void aReaderThatStopsStopsTheLoading() throws Exception {
        RecordApiTest.ingest("Load", "https://load.example/1", "Le pont de Savane rouvrira en mai 2031.");
        RecordApiTest.ingest("Load too", "https://load.example/2", "Le pont de Savane ne rouvrira pas en mai 2031.");
        multiply();
        try {
            export();
        } finally {
            forget();
        }
    }

    private void export() throws IOException, InterruptedException {
        sessions.getStatistics().clear();
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(64 << 10);
            socket.connect(new java.net.InetSocketAddress(url.getHost(), url.getPort()));
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + url.getPath() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            in.readLine();
            long stopped = settled();
            long rows = in.lines().filter(line -> line.contains("Savane") && line.contains("https://load.example/1"))
                    .count();
            long all = sessions.getStatistics().getPrepareStatementCount();
            assertTrue(rows >= COUNT, rows + " rows");
            assertTrue(stopped < all / 2, stopped + " statements of " + all + " before anybody read");
        }
    }

    /** How many statements were sent when no more are. */
    private long settled() throws InterruptedException {
        long before = -1;
        long now = 0;
        while (now != before) {
            before = now;
            Thread.sleep(1_500);
            now = sessions.getStatistics().getPrepareStatementCount();
        }
        return now;
    }

    private void forget() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Nothing else refers to these; for each that goes, the database would look for what does.
            statement.execute("SET LOCAL session_replication_role = replica");
            for (String table : new String[]{"contradiction_claim", "contradiction_side"}) {
                statement.execute("DELETE FROM " + table + " WHERE contradiction_id > 1000000");
            }
            statement.execute("DELETE FROM contradiction WHERE id > 1000000");
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** Puts copies of the contradictions on record. */
    private void multiply() throws SQLException, IOException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE template AS SELECT contradiction.* FROM contradiction WHERE id ="
                    + " (SELECT max(side.contradiction_id) FROM contradiction_side side JOIN claim ON claim.id ="
                    + " side.claim_id WHERE claim.quote LIKE '%Savane%')");
            statement.execute("CREATE TEMPORARY TABLE copies AS SELECT generate_series(1, " + COUNT
                    + ") + 1000000 AS copy");
            assertEquals(COUNT, statement.executeUpdate("INSERT INTO contradiction SELECT (jsonb_populate_record("
                    + "NULL::contradiction, to_jsonb(template) || jsonb_build_object('id', copy, 'explanation_fr',"
                    + " repeat('Savane ', 800)))).* FROM template, copies"));
            for (String below : new String[]{"contradiction_side", "contradiction_claim"}) {
                statement.execute(
                        "INSERT INTO " + below + " OVERRIDING USER VALUE SELECT (jsonb_populate_record(NULL::" + below
                                + ", to_jsonb(part) || jsonb_build_object('contradiction_id', copy))).* FROM " + below
                                + " part JOIN template ON template.id = part.contradiction_id, copies");
            }
            statement.execute("DROP TABLE template");
            statement.execute("DROP TABLE copies");
        }
    }
}
