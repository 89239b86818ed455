package org.recoupe.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The server process of a folder: made, started, joined, stopped. Callers hold the folder's start lock. */
final class Server {

    private static final String NAME = "recoupe";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Path data;
    private final boolean durable;
    private final Binaries binaries;
    private final Account account;

    Server(Path folder, boolean durable) throws IOException {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.durable = durable;
        this.binaries = Binaries.unpackedIn(folder);
        this.account = Account.owning(folder);
    }

    Endpoint joinOrStart() throws IOException {
        Optional<Endpoint> running = running();
        if (running.isPresent()) {
            return running.get();
        }
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        sameVersion();
        return start();
    }

    void stop() throws IOException {
        if (postmaster().isEmpty()) {
            return;
        }
        account("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60");
    }

    /** The server that runs on the data already: another copy's, or one that a killed copy left behind. */
    private Optional<Endpoint> running() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (Optional<Postmaster> found = postmaster(); found.isPresent(); found = postmaster()) {
            Endpoint endpoint = endpoint(found.get().port());
            if (answers(endpoint)) {
                return Optional.of(endpoint);
            }
            if (System.nanoTime() > deadline) {
                throw new IOException("process " + found.get().process() + " seems to be the PostgreSQL of " + data
                        + ", but it doesn't answer: end it, then start Recoupe again.");
            }
            pause();
        }
        return Optional.empty();
    }

    private Optional<Postmaster> postmaster() throws IOException {
        return Postmaster.of(data).filter(Postmaster::alive);
    }

    private void initialise() throws IOException {
        // Made beside its place and moved when whole, so that a start that is killed here leaves no half a database.
        Path making = Files.createTempDirectory(folder, "making-");
        Path password = Files.writeString(folder.resolve("password"), newPassword());
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
        account.take(folder);
        account("initdb", "-D", making.toString(), "-U", NAME, "-A", "scram-sha-256", "--pwfile=" + password,
                "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-sync");
        Files.move(making, data);
    }

    /** Data of another major version can't be read; told before the server says so in its log. */
    private void sameVersion() throws IOException {
        String found = Files.readString(data.resolve("PG_VERSION")).strip();
        String brought = binaries.majorVersion();
        if (!found.equals(brought)) {
            throw new IOException(data + " holds data of PostgreSQL " + found + ", and this Recoupe brings version "
                    + brought + ": name another folder in RECOUPE_POSTGRESQL_FOLDER, or bring the data over by"
                    + " pg_dump with the older Recoupe running.");
        }
    }

    private Endpoint start() throws IOException {
        int port = EmbeddedPostgres.freePort();
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                + (durable ? "" : " -c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        try {
            account("pg_ctl", "start", "-D", data.toString(), "-l", folder.resolve("server.log").toString(), "-o",
                    options, "-w", "-t", "60");
        } catch (IOException failure) {
            throw new IOException("PostgreSQL did not start on " + data + "; its own words are in "
                    + folder.resolve("server.log"), failure);
        }
        Endpoint endpoint = endpoint(port);
        create(endpoint);
        return endpoint;
    }

    private void create(Endpoint endpoint) throws IOException {
        try (Connection connection = endpoint.on("postgres").connect();
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement
                    .executeQuery("SELECT FROM pg_database WHERE datname = '" + endpoint.database() + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("CREATE DATABASE " + endpoint.database());
        } catch (SQLException failure) {
            throw new IOException("the database could not be made in the PostgreSQL of " + data, failure);
        }
    }

    private Endpoint endpoint(int port) throws IOException {
        return new Endpoint(port, NAME, NAME, Files.readString(folder.resolve("password")));
    }

    private static boolean answers(Endpoint endpoint) {
        try (Connection connection = endpoint.connect()) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void account(String program, String... arguments) throws IOException {
        List<String> command = EmbeddedPostgres.join(List.of(binaries.program(program)), List.of(arguments));
        Programs.run(EmbeddedPostgres.join(account.prefix(), command));
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for PostgreSQL", e);
        }
    }
}
