package org.recoupe.api.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Serves the large files of the console packed, a quarter of what they weigh: on the way to the browser, and in the native
 * executable, which is built with them packed. Where the framework has them elsewhere, as while developing, it serves them.
 */
@ApplicationScoped
class ConsoleFiles {

    private static final String ADDRESS = "/q/graphql-ui/";
    private static final Map<String, String> TYPES = Map.of("graphiql.min.js", "text/javascript", "graphiql.min.css",
            "text/css", "react-dom.production.min.js", "text/javascript");

    /** Not on the network's own threads: packing takes its time. */
    void route(@Observes Router router) {
        TYPES.forEach((name, type) -> router.get(ADDRESS + name).order(-1)
                .blockingHandler(context -> serve(context, Packed.FILES.get(name), type)));
    }

    private static void serve(RoutingContext context, byte[] packed, String type) {
        if (packed == null) {
            context.next();
            return;
        }
        String accepted = context.request().getHeader("accept-encoding");
        boolean asItIs = accepted != null && accepted.contains("gzip");
        context.response().putHeader("content-type", type + ";charset=utf-8")
                .putHeader("cache-control", "public, max-age=86400").putHeader("vary", "accept-encoding");
        if (asItIs) {
            context.response().putHeader("content-encoding", "gzip");
        }
        context.response().end(Buffer.buffer(asItIs ? packed : unpacked(packed)));
    }

    private static byte[] unpacked(byte[] packed) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The files, packed when the first of them is asked for, or when the executable is built. */
    private static final class Packed {

        private static final String FOLDER = "META-INF/io.smallrye_smallrye-graphql-ui-graphiql__jar/META-INF/resources"
                + "/graphql-ui/";
        static final Map<String, byte[]> FILES = files();

        private static Map<String, byte[]> files() {
            Map<String, byte[]> files = new HashMap<>();
            for (String name : TYPES.keySet()) {
                try (InputStream in = ConsoleFiles.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
                    if (in != null) {
                        files.put(name, packed(in));
                    }
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
            return Map.copyOf(files);
        }

        private static byte[] packed(InputStream file) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                file.transferTo(out);
            }
            return packed.toByteArray();
        }
    }
}
