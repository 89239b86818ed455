package org.recoupe.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;

/** Loads the folder of articles that the service starts with, beside the first requests, and says when it is ready. */
@ApplicationScoped
public class Seeds {

    private static final Logger LOG = Logger.getLogger(Seeds.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Folder folder;
    private final Optional<Path> seeds;
    private final int port;
    private Thread loading;
    private volatile boolean ending;

    Seeds(Folder folder, @ConfigProperty(name = "recoupe.seeds") Optional<Path> seeds,
            @ConfigProperty(name = "quarkus.http.port", defaultValue = "8080") int port) {
        this.folder = folder;
        this.seeds = seeds;
        this.port = port;
    }

    /** Begins to load beside the requests, which the service answers by then. */
    public synchronized void begin() {
        loading = Thread.ofPlatform().daemon().name("seeds").start(this::load);
    }

    /** Finishes the article in hand; the next start goes on with those after it. */
    synchronized void stop(@Observes ShutdownEvent event) throws InterruptedException {
        ending = true;
        if (loading != null && !loading.join(PATIENCE)) {
            LOG.warn("The article in hand takes too long: it is given up, and read again by the next start");
        }
    }

    private void load() {
        String loaded = seeds.map(this::load).orElse("no folder of articles to load");
        LOG.infof("Recoupe is ready: console at http://localhost:%d/q/graphql-ui (%s)", port, loaded);
    }

    private String load(Path path) {
        if (!Files.isDirectory(path)) {
            return "no folder " + path + " to load";
        }
        try {
            Folder.Report report = folder.load(path, () -> ending);
            report.refused().forEach(line -> LOG.warnf("Not taken from %s: %s", path, line));
            return "%d articles new and %d known from %s, %d contradictions found, %d files not taken".formatted(
                    report.added(), report.known(), path, report.contradictions(), report.refused().size());
        } catch (IOException | RuntimeException failure) {
            LOG.errorf(failure, "The articles of %s were not all loaded; the next start goes on", path);
            return "not all articles of " + path + " loaded";
        }
    }
}
