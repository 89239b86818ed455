package org.recoupe.api;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Who may do what in production where nothing about access is configured. */
@QuarkusTest
@TestProfile(ClosedTest.Production.class)
@WithTestResource(ThrowAwayPostgres.class)
class ClosedTest {

    @Test
    void everybodyReads() {
        GraphQl.send("{ contradictions { totalCount } }").body("errors", nullValue()).body(
                "data.contradictions.totalCount", equalTo(0));
    }

    @Test
    void nobodyWritesAndTheRefusalSaysWhatToSet() {
        GraphQl.send(
                "mutation { ingestArticle(input: {source: \"S\", text: \"Il pleut.\", publishedOn: \"2024-01-01\"})"
                        + " { result } }")
                .body("data", nullValue()).body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"))
                .body("errors[0].message", containsString("MP_JWT_VERIFY_ISSUER"));
        GraphQl.send("{ articles { totalCount } }").body("data.articles.totalCount", equalTo(0));
    }

    /** The settings of production, on the database of the tests. */
    public static class Production implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("recoupe.access.open", "false");
        }
    }
}
