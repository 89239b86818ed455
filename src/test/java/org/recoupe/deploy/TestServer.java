package org.recoupe.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.recoupe.postgres.EmbeddedPostgres;
import org.recoupe.postgres.ThrowAwayPostgres;

/** A PostgreSQL on which each test makes a database of its own. */
final class TestServer implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private TestServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static TestServer start() throws IOException {
        Path folder = Path.of("target", "postgresql-of-processes");
        ThrowAwayPostgres.delete(folder.resolve("data"));
        return new TestServer(EmbeddedPostgres.in(folder, false));
    }

    /** Makes an empty database, and gives the environment variables that a service needs to use it. */
    Map<String, String> emptyDatabase(String name) throws SQLException {
        try (Connection connection = connect(postgres.endpoint().database());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", url(name), "QUARKUS_DATASOURCE_USERNAME",
                postgres.endpoint().username(), "QUARKUS_DATASOURCE_PASSWORD", postgres.endpoint().password(),
                "RECOUPE_SEEDS", "", "RECOUPE_ACCESS_OPEN", "true");
    }

    /** The first column of what a query yields. */
    List<String> column(String database, String query) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), postgres.endpoint().username(),
                postgres.endpoint().password());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.endpoint().port() + "/" + database;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
