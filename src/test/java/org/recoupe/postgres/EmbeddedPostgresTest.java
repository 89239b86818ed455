package org.recoupe.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EmbeddedPostgresTest {

    private final Path folder = Path.of("target", "postgresql-alone");
    private final Path data = folder.resolve("data");

    @BeforeEach
    void fresh() throws IOException {
        ThrowAwayPostgres.delete(data);
    }

    @Test
    void dataOutlivesTheServerHoweverItEnds() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.in(folder, true)) {
            execute(postgres, "CREATE TABLE kept (word text)");
            execute(postgres, "INSERT INTO kept VALUES ('told to end')");
        }
        assertFalse(Postmaster.of(data).isPresent(), "the server was left running");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.in(folder, true)) {
            execute(postgres, "INSERT INTO kept VALUES ('killed')");
            // Leaves its postmaster.pid behind, as a loss of power does.
            ProcessHandle server = ProcessHandle.of(Postmaster.of(data).orElseThrow().process()).orElseThrow();
            server.destroyForcibly();
            server.onExit().join();
        }
        assertTrue(Postmaster.of(data).isPresent(), "nothing stale is left to test");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.in(folder, true)) {
            assertEquals("killed, told to end",
                    first(postgres, "SELECT string_agg(word, ', ' ORDER BY word) FROM kept"));
        }
    }

    @Test
    void aServerThatWasLeftBehindIsJoined() throws IOException, SQLException {
        Endpoint first = new Server(Files.createDirectories(folder).toAbsolutePath(), false).joinOrStart();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.in(folder, false)) {
            assertEquals(first, postgres.endpoint());
        }
        assertFalse(Postmaster.of(data).isPresent(), "the last to leave didn't stop the server");
    }

    @Test
    void itSpeaksFrenchAndAsksForAPassword() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.in(folder, false)) {
            assertEquals("18", first(postgres, "SELECT current_setting('server_version_num')::int / 10000"));
            assertEquals("élysée", first(postgres, "SELECT lower('ÉLYSÉE')"));
            Endpoint known = postgres.endpoint();
            assertThrows(SQLException.class,
                    () -> new Endpoint(known.port(), known.database(), known.username(), "guessed").connect());
        }
    }

    @Test
    void dataOfAnotherVersionIsLeftAlone() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("PG_VERSION"), "14\n");
        IOException refusal = assertThrows(IOException.class, () -> EmbeddedPostgres.in(folder, false));
        assertTrue(refusal.getMessage().contains("holds data of PostgreSQL 14"), refusal.getMessage());
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.endpoint().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String first(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.endpoint().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }
}
