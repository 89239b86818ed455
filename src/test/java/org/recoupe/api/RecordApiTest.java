package org.recoupe.api;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class RecordApiTest {

    static final String INGEST = """
            mutation($input: IngestArticleInput!) { ingestArticle(input: $input) {
              result claimCount article { id revision url supersededAt source { name } }
              contradictions { id verdict kind explanation sides { role claim { quote article { id } } } } } }""";

    static ValidatableResponse ingest(String source, String url, String text) {
        return GraphQl.send(INGEST,
                Map.of("input", Map.of("source", source, "url", url, "text", text, "publishedOn", "2021-07-27")))
                .body("errors", nullValue());
    }

    @Test
    void aContradictionIsFoundOnceAndShownFromEverySide() {
        ingest("Gazette", "https://gazette.example/1", "Selon la presse, la mission finit en 2031.").body(
                "data.ingestArticle.result", equalTo("CREATED")).body("data.ingestArticle.contradictions", empty());
        String path = "data.ingestArticle.";
        String id = ingest("Courrier", "https://courrier.example/1", "On sait que la mission finit en 2035.")
                .body(path + "contradictions", hasSize(1)).body(path + "contradictions[0].verdict", equalTo("CONFLICT"))
                .body(path + "contradictions[0].kind", equalTo("DATE"))
                .body(path + "contradictions[0].explanation", equalTo("Pas la même valeur."))
                .body(path + "contradictions[0].sides[1].claim.quote", equalTo("mission finit en 2031"))
                .extract().path(path + "article.id");
        ingest("Courrier", "https://courrier.example/1", "On sait que la mission finit en 2035.")
                .body(path + "result", equalTo("UNCHANGED")).body(path + "article.id", equalTo(id));
        GraphQl.send("""
                query($id: ID!) { article(id: $id) { text claims { totalCount nodes { quote start end prefix time { value
                  text } contradictions { nodes { sides { claim { article { source { name } } } } } } } } } }""",
                Map.of("id", id)).body("errors", nullValue())
                .body("data.article.claims.nodes[0].prefix", equalTo("On sait que la "))
                .body("data.article.claims.nodes[0].time.value", equalTo("2035"))
                .body("data.article.claims.nodes[0].time.text", equalTo("2035"))
                .body("data.article.claims.nodes[0].contradictions.nodes[0].sides.claim.article.source.name",
                        equalTo(java.util.List.of("Courrier", "Gazette")));
    }

    @Test
    void listsPage() {
        ingest("Pages", "https://pages.example/1", "Là, 1001 soldats, puis 1002 soldats, puis 1003 soldats.");
        String cursor = GraphQl
                .send("{ claims(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }")
                .body("errors", nullValue()).body("data.claims.nodes", hasSize(2))
                .body("data.claims.pageInfo.hasNextPage", equalTo(true)).body("data.claims.totalCount", notNullValue())
                .extract().path("data.claims.pageInfo.endCursor");
        GraphQl.send("query($after: String) { claims(first: 1, after: $after) { nodes { id quote } } }",
                Map.of("after", cursor)).body("errors", nullValue()).body("data.claims.nodes", hasSize(1));
    }
}
