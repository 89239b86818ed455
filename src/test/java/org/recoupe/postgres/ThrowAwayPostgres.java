package org.recoupe.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A database for one run of the tests, whose data is thrown away before the next. */
public class ThrowAwayPostgres implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Path.of("target", "postgresql");
            delete(folder.resolve("data"));
            postgres = EmbeddedPostgres.in(folder, false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Endpoint endpoint = postgres.endpoint();
        return Map.of("quarkus.datasource.jdbc.url", endpoint.url(), "quarkus.datasource.username",
                endpoint.username(), "quarkus.datasource.password", endpoint.password());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(postgres.endpoint(), new TestInjector.MatchesType(Endpoint.class));
    }

    @Override
    public void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Deletes a folder and all in it, where it is there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
