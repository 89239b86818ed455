package org.recoupe;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.recoupe.postgres.EmbeddedPostgres;
import org.recoupe.postgres.Endpoint;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service: on the database that is configured, else on a PostgreSQL of its own. */
@QuarkusMain
public final class Recoupe {

    private static final String URL = "quarkus.datasource.jdbc.url";

    Recoupe() {}

    /** Runs the service until the process is told to end. */
    public static void main(String... arguments) {
        Config config = ConfigProvider.getConfig();
        if (config.getOptionalValue(URL, String.class).isEmpty()) {
            try {
                bringDatabase(config.getOptionalValue("recoupe.postgresql.folder", Path.class)
                        .orElse(Path.of(".recoupe", "postgresql")));
            } catch (IOException failure) {
                System.err.println("Recoupe has no database. " + failure.getMessage());
                System.exit(1);
            }
        }
        Quarkus.run(arguments);
    }

    private static void bringDatabase(Path folder) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.in(folder, true);
        Endpoint endpoint = postgres.endpoint();
        System.setProperty(URL, endpoint.url());
        System.setProperty("quarkus.datasource.username", endpoint.username());
        System.setProperty("quarkus.datasource.password", endpoint.password());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(postgres), "leave-postgresql"));
    }

    private static void leave(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException failure) {
            System.err.println("PostgreSQL was left running. " + failure.getMessage());
        }
    }
}
