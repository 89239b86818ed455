package org.recoupe;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.eclipse.microprofile.config.Config;
import org.recoupe.access.Access;
import org.recoupe.access.Hosts;
import org.recoupe.ingest.Seeds;
import org.recoupe.postgres.EmbeddedPostgres;
import org.recoupe.postgres.Endpoint;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;

/** Starts the service: on the database that is configured, else on a PostgreSQL of its own. */
@QuarkusMain
public final class Recoupe {

    private static final String HOST = "quarkus.http.host";
    private static final String URL = "quarkus.datasource.jdbc.url";
    /** Settled when the class is initialised, which for the native executable is when it is built. */
    private static final boolean NATIVE = ImageMode.current() != ImageMode.JVM;

    Recoupe() {}

    /** Runs the service until the process is told to end; told {@code health}, asks the one that runs instead. */
    public static void main(String... arguments) {
        // Read anew: in the native executable ConfigProvider has the environment of its build until Quarkus runs.
        Config config = ConfigUtils.configBuilder().build();
        int port = config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080);
        if (arguments.length > 0 && arguments[0].equals("health")) {
            System.exit(new HealthProbe(port).ready() ? 0 : 1);
        }
        if (taken(port)) {
            System.err.println("Port " + port + " is taken: another Recoupe may run at http://localhost:" + port
                    + "/q/graphql-ui. To start one beside it, set QUARKUS_HTTP_PORT to a free port.");
            System.exit(1);
        }
        Access.missing(config).ifPresent(missing -> {
            System.err.println(missing);
            System.exit(1);
        });
        if (config.getOptionalValue(URL, String.class).isEmpty()) {
            trial(config);
            try {
                bringDatabase(config.getOptionalValue("recoupe.postgresql.folder", Path.class)
                        .orElse(Path.of(".recoupe", "postgresql")));
            } catch (IOException failure) {
                System.err.println("Recoupe has no database. " + failure.getMessage());
                System.exit(1);
            }
        }
        Quarkus.run(Service.class, arguments);
    }

    /** What runs until the process is told to end. */
    static final class Service implements QuarkusApplication {

        private final Seeds seeds;

        Service(Seeds seeds) {
            this.seeds = seeds;
        }

        @Override
        public int run(String... arguments) {
            seeds.begin();
            Quarkus.waitForExit();
            return 0;
        }
    }

    /** Asked before anything is started, so that the answer stands alone on the screen. */
    private static boolean taken(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException inUse) {
            return true;
        }
    }

    /**
     * Without a database of their own, people try the service: it listens to this machine alone, and takes writing from
     * all who are on it, unless the settings say otherwise.
     */
    private static void trial(Config config) {
        String host = config.getOptionalValue(HOST, String.class).orElse("localhost");
        System.setProperty(HOST, host);
        if (config.getOptionalValue(Access.OPEN, Boolean.class).isEmpty() && Hosts.thisMachine(host)) {
            System.setProperty(Access.OPEN, "true");
        }
    }

    private static void bringDatabase(Path folder) throws IOException {
        if (NATIVE) {
            throw new IOException("The native executable carries no PostgreSQL: set QUARKUS_DATASOURCE_JDBC_URL"
                    + " (jdbc:postgresql://host:5432/database), QUARKUS_DATASOURCE_USERNAME and"
                    + " QUARKUS_DATASOURCE_PASSWORD.");
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.in(folder, true);
        Endpoint endpoint = postgres.endpoint();
        System.setProperty(URL, endpoint.url());
        System.setProperty("quarkus.datasource.username", endpoint.username());
        System.setProperty("quarkus.datasource.password", endpoint.password());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(postgres), "leave-postgresql"));
    }

    private static void leave(EmbeddedPostgres postgres) {
        try {
            // Hooks run side by side: the answers in hand still need the database.
            Application running = Application.currentApplication();
            if (running != null) {
                running.awaitShutdown();
            }
            postgres.close();
        } catch (IOException failure) {
            System.err.println("PostgreSQL was left running. " + failure.getMessage());
        }
    }
}
