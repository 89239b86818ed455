package org.recoupe.api;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** Ids have names for people, in both languages. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class NamesTest {

    private static final String TEXT = "La mission de combat américaine en Irak se terminera en mars 2031, a dit Paul Morvan à Kénitra.";
    private static final String NAMES = "actors french: actorNames(language: FR) english: actorNames(language: EN)"
            + " placeNames(language: EN) scopeNames";

    @Test
    void ofAClaimOnRecord() {
        RecordApiTest.ingest("Les Noms", "https://names.example/1", TEXT);
        String claims = "data.claims.nodes.find { it.actors.contains('country:united-states') }.";
        GraphQl.send("{ claims(filter: {source: \"Les Noms\", event: \"mission.end\"}) { nodes { " + NAMES + " } } }")
                .body("errors", nullValue()).body(claims + "french", hasItem("États-Unis"))
                .body(claims + "english", hasItem("United States")).body(claims + "placeNames", contains("Iraq"))
                .body(claims + "scopeNames", hasItem("mission de combat"));
        GraphQl.send("{ claimFacets(filter: {source: \"Les Noms\"}) { place { value name(language: FR) } source { value"
                + " name } } }").body("errors", nullValue())
                .body("data.claimFacets.place.find { it.value == 'country:iraq' }.name", equalTo("Irak"))
                .body("data.claimFacets.source[0].name", equalTo("Les Noms"));
    }

    @Test
    void ofATextAndOfWhomTheLexiconDoesNotKnow() {
        GraphQl.send(
                "query($t: TextInput!) { analyzeText(input: $t) { claims { event " + NAMES + " } } }",
                Map.of("t", Map.of("text", "Élise Morvan a racheté le port de Kénitra.", "publishedOn", "2024-01-01")))
                .body("errors", nullValue())
                .body("data.analyzeText.claims.find { it.event == 'verb:racheter' }.french",
                        contains("Élise Morvan", "Kénitra"));
    }
}
