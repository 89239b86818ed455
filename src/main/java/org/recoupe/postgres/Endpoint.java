package org.recoupe.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a server listens on this machine, and how to log in. */
public record Endpoint(int port, String database, String username, String password) {

    /** The JDBC address of the database. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public String toString() {
        return url();
    }

    Endpoint on(String another) {
        return new Endpoint(port, another, username, password);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url() + "?connectTimeout=5&loginTimeout=5", username, password);
    }
}
