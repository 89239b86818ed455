package org.recoupe.api;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** {@link OperationsTest} on the packaged service, whose console is packed as that of the classes is not. */
@QuarkusIntegrationTest
class OperationsIT extends OperationsTest {

    @TestHTTPResource("/q/graphql-ui/")
    URI console;

    /** Packed or not, as the client can take them: the same files. */
    @ParameterizedTest
    @CsvSource({"graphiql.min.js, text/javascript, GraphiQL", "react-dom.production.min.js, text/javascript, ReactDOM",
            "graphiql.min.css, text/css, .graphiql-container"})
    void theConsolesFilesComeInWhateverEncoding(String name, String type, String word) throws Exception {
        URI address = URI.create(console + name);
        try (HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            byte[] plain = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray()).body();
            assertTrue(new String(plain, StandardCharsets.UTF_8).contains(word));
            HttpResponse<byte[]> packed = client.send(
                    HttpRequest.newBuilder(address).header("accept-encoding", "gzip").build(),
                    BodyHandlers.ofByteArray());
            assertTrue(packed.headers().firstValue("content-type").orElseThrow().startsWith(type));
            assertEquals("gzip", packed.headers().firstValue("content-encoding").orElseThrow());
            assertArrayEquals(plain, new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes());
        }
    }
}
