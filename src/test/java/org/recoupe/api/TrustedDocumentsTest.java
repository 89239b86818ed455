package org.recoupe.api;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Where only documents are answered that whoever runs the service knows. */
@QuarkusTest
@TestProfile(TrustedDocumentsTest.Mandatory.class)
@WithTestResource(ThrowAwayPostgres.class)
class TrustedDocumentsTest {

    @TestHTTPResource("/graphql")
    URI graphql;

    private static final Path KNOWN = Path.of("docs", "operations", "articles.graphql");

    /** The example operations are the trusted ones, and no other is answered. */
    public static class Mandatory implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("recoupe.trusted-documents.folder", Path.of("docs", "operations").toAbsolutePath().toString(),
                    "recoupe.trusted-documents.required", "true");
        }
    }

    @Test
    void aTrustedDocumentIsAnsweredByTextAndById() throws IOException, NoSuchAlgorithmException {
        String document = Files.readString(KNOWN);
        String id = id(document);
        Map<String, Object> variables = Map.of("first", 1);
        post(Map.of("query", document, "variables", variables)).statusCode(200).body("errors", nullValue());
        post(Map.of("documentId", id, "variables", variables)).statusCode(200).body("errors", nullValue());
        given().queryParam("documentId", id).queryParam("variables", "{\"first\": 1}").get("/graphql").then()
                .statusCode(200).body("errors", nullValue());
    }

    @Test
    void aSubscriptionIsNamedByItsIdToo() throws IOException, NoSuchAlgorithmException, InterruptedException {
        for (String id : List.of(id(Files.readString(KNOWN.resolveSibling("ingestProgress.graphql"))), "sha256:0")) {
            try (Subscriber subscriber = Subscriber.greeted(graphql)) {
                subscriber.send("{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"documentId\": \"" + id
                        + "\"}}");
                JsonNode message = subscriber.within(Duration.ofSeconds(1));
                assertEquals(id.equals("sha256:0") ? "UNKNOWN_DOCUMENT" : "",
                        message == null ? "" : message.at("/payload/0/extensions/code").asText());
            }
        }
    }

    private static String id(String document) throws NoSuchAlgorithmException {
        return "sha256:" + HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anotherIsNot() {
        for (int again = 0; again < 2; again++) {
            post(Map.of("query", "{ __typename }")).statusCode(400).body("data", nullValue())
                    .body("errors[0].extensions.code", equalTo("UNTRUSTED_DOCUMENT"));
        }
        given().queryParam("query", "{ __typename }").accept("application/graphql-response+json").get("/graphql").then()
                .statusCode(400).body("errors[0].extensions.code", equalTo("UNTRUSTED_DOCUMENT"));
        for (String id : new String[]{"sha256:" + "0".repeat(64), "", "articles.graphql", "sha256:"}) {
            post(Map.of("documentId", id)).statusCode(400).body("errors[0].extensions.code",
                    equalTo("UNKNOWN_DOCUMENT"));
        }
    }

    @Test
    void exportsAskWhatIsTrusted() {
        given().get("/export/contradictions.csv").then().statusCode(200);
    }

    private static ValidatableResponse post(Map<String, ?> body) {
        return given().contentType(ContentType.JSON).body(body).post("/graphql").then();
    }
}
