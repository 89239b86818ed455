package org.recoupe.api;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class RecordApiTest {

    static final String INGEST = """
            mutation($input: IngestArticleInput!) { ingestArticle(input: $input) {
              result claimCount article { id revision url supersededAt source { name }
              contradictions { nodes { id verdict kind explanation sides { role claim { quote article { id } } } } } } } }""";

    static ValidatableResponse ingest(String source, String url, String text) {
        return GraphQl.send(INGEST,
                Map.of("input", Map.of("source", source, "url", url, "text", text, "publishedOn", "2021-07-27")))
                .body("errors", nullValue());
    }

    @Test
    void aContradictionIsFoundOnceAndShownFromEverySide() {
        String path = "data.ingestArticle.";
        String more = "Le pays compte actuellement 2 500 soldats américains en Irak.";
        String fewer = "On le sait : le pays compte actuellement 900 soldats américains en Irak.";
        ingest("Gazette", "https://gazette.example/1", more).body(path + "result", equalTo("CREATED"))
                .body(path + "article.contradictions.nodes", empty());
        String id = ingest("Courrier", "https://courrier.example/1", fewer)
                .body(path + "article.contradictions.nodes.verdict", everyItem(equalTo("CONFLICT")))
                .body(path + "article.contradictions.nodes[0].kind", equalTo("QUANTITY"))
                .body(path + "article.contradictions.nodes[0].explanation",
                        allOf(containsString("2 500"), containsString("900")))
                .body(path + "article.contradictions.nodes[0].sides.claim.quote",
                        containsInAnyOrder(containsString("2 500"), containsString("900")))
                .extract().path(path + "article.id");
        ingest("Courrier", "https://courrier.example/1", fewer).body(path + "result", equalTo("UNCHANGED"))
                .body(path + "article.id", equalTo(id));
        GraphQl.send("""
                query($id: ID!) { article(id: $id) { text claims { totalCount nodes { quote prefix quantity { value
                  text } contradictions { nodes { sides { claim { article { source { name } } } } } } } } } }""",
                Map.of("id", id)).body("errors", nullValue()).body("data.article.text", equalTo(fewer))
                .body("data.article.claims.nodes.prefix", hasItem("On le sait : "))
                .body("data.article.claims.nodes.quantity.value", everyItem(equalTo(900f)))
                .body("data.article.claims.nodes.contradictions.nodes.flatten().sides[0].claim.article.source.name",
                        containsInAnyOrder("Courrier", "Gazette"));
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
