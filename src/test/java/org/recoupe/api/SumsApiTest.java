package org.recoupe.api;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** A total that one article gives is held against the parts that others give, whichever comes first. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class SumsApiTest {

    private static final String SUMS = """
            { contradictions(filter: {or: [
                {source: "Sommes a"}, {source: "Sommes b"}, {source: "Sommes c"}], kind: ARITHMETIC}) {
              nodes { verdict explanation sides { role claim { quote article { source { name } } } } } } }""";
    private static final String NODES = "data.contradictions.nodes";

    @Test
    void aTotalMeetsThePartsOfAnotherArticle() {
        say("a", "Les cyclones ont fait 50 morts au Pérou et au Chili.");
        GraphQl.send(SUMS).body("errors", nullValue()).body(NODES, empty());
        say("b", "Les cyclones ont fait 30 morts au Pérou et 25 au Chili.");
        GraphQl.send(SUMS).body("errors", nullValue()).body(NODES + ".verdict", contains("CONFLICT"))
                .body(NODES + "[0].explanation", containsString("= 55 ≠ 50"))
                .body(NODES + "[0].sides.role", contains("WHOLE", "PART", "PART"))
                .body(NODES + "[0].sides.claim.article.source.name", contains("Sommes a", "Sommes b", "Sommes b"));
        String parts = GraphQl.send("""
                { articles(filter: {source: "Sommes b"}) { nodes { id } } }""").extract()
                .path("data.articles.nodes[0].id");
        GraphQl.send("mutation($input: RetractArticleInput!) { retractArticle(input: $input) { userErrors { code } } }",
                Map.of("input", Map.of("id", parts, "reason", "chiffres faux")))
                .body("data.retractArticle.userErrors", empty());
        GraphQl.send(SUMS).body(NODES, empty());
        say("c", "Les cyclones ont fait 30 morts au Pérou et 40 au Chili.");
        GraphQl.send(SUMS).body(NODES + "[0].explanation", containsString("= 70 ≠ 50"));
    }

    private static void say(String source, String text) {
        RecordApiTest.ingest("Sommes " + source, "https://sommes.example/" + source, text)
                .body("data.ingestArticle.result", equalTo("CREATED"));
    }
}
