package org.recoupe.api;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class HangUpTest {

    private static final String BODY = "{\"query\": \"{ contradictions(first: 50) { totalCount nodes { sides { claim {"
            + " article { source { name } } } } } } }\"}";

    @TestHTTPResource("/graphql")
    URL url;

    /** Far more clients than there are connections to the database: one that each would lose, were they kept. */
    @Test
    void clientsThatHangUpKeepNoConnection() throws IOException {
        byte[] request = ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 300; i++) {
            try (Socket client = new Socket(url.getHost(), url.getPort())) {
                client.setSoLinger(true, 0);
                client.getOutputStream().write(request, 0, i % 7 == 0 ? request.length - 5 : request.length);
            }
        }
        for (int i = 0; i < 20; i++) {
            GraphQl.send("{ contradictions { totalCount } }").body("errors", nullValue());
        }
    }
}
