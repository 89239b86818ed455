package org.recoupe.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever happens to a contradiction later, it is shown as of each moment as it was shown then. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class AsOfTest {

    private static final String SHOWN = """
            query($id: ID!, $at: DateTime) {
              node: nodeAsOf(id: $id, asOf: $at) { ...Shown }
              contradictions(asOf: $at, filter: {source: "Alpha", event: "mission.end"}) { totalCount nodes { ...Shown } }
              conflicts: contradictions(asOf: $at, filter: {source: "Alpha", verdict: CONFLICT}) { totalCount }
              dismissed: contradictions(asOf: $at, filter: {source: "Alpha", status: DISMISSED}) { totalCount }
              gamma: contradictions(asOf: $at, filter: {source: "Gamma"}) { totalCount }
              contradictionFacets(asOf: $at, filter: {source: "Alpha"}) { verdict { value count } kind { value count }
                status { value count } source { value count } }
              claims(asOf: $at, filter: {source: "Alpha"}) { nodes { id contradictions { totalCount nodes { status } } } } }
            fragment Shown on Contradiction { id verdict kind confidence rule weight explanation status version
              foundAt changedAt reopenedAt retiredAt review { status verdict kind assignee }
              reviews { totalCount nodes { action } } pairs { totalCount nodes { verdict left { id } right { id } } }
              sides { id role claimCount independentOrigins claim { id } claims { totalCount nodes { id } } } }""";

    private record Moment(Instant at, Map<String, Object> data, String csv) {}

    @Test
    void eachMomentIsShownAsItWas() {
        String alpha = ingest("Alpha", "2031-01-10",
                "La mission de combat française au Cameroun se terminera en mars 2033.");
        ingest("Beta", "2031-06-10", "La mission de combat française au Cameroun se terminera en juin 2034.");
        String id = GraphQl.send("query($id: ID!) { article(id: $id) { contradictions { nodes { id } } } }",
                Map.of("id", alpha)).body("errors", nullValue()).body("data.article.contradictions.nodes", hasSize(1))
                .extract().path("data.article.contradictions.nodes[0].id");
        List<Moment> moments = new ArrayList<>();
        moments.add(moment(id));
        String gamma = ingest("Gamma", "2031-01-10",
                "Le ministère l'a répété : la mission de combat française au Cameroun prendra fin en juin 2034.");
        moments.add(moment(id));
        review(id, Map.of("action", "DISMISS"));
        moments.add(moment(id));
        String delta = ingest("Delta", "2031-01-11",
                "La mission de combat française au Cameroun s'achèvera en mars 2033, selon l'état-major.");
        moments.add(moment(id));
        review(id, Map.of("action", "RECLASSIFY", "verdict", "COMPATIBLE"));
        review(id, Map.of("action", "ASSIGN", "assignee", "somebody"));
        moments.add(moment(id));
        retract(gamma);
        moments.add(moment(id));
        retract(alpha);
        retract(delta);
        moments.add(moment(id));
        for (Moment moment : moments) {
            assertEquals(moment.data, shown(id, moment.at), () -> "as of " + moment.at);
            assertEquals(moment.csv, csv(moment.at));
        }
        assertEquals(List.of("SUPERSEDED", "CONFLICT", "CONFLICT", "CONFLICT", "CONFLICT", "SUPERSEDED"),
                told(moments.subList(0, 6), "verdict"));
        assertEquals(List.of("OPEN", "OPEN", "DISMISSED", "REOPENED", "REOPENED", "REOPENED"),
                told(moments.subList(0, 6), "status"));
        for (int i = 1; i < moments.size(); i++) {
            assertNotEquals(moments.get(i - 1).data, moments.get(i).data);
        }
        assertTrue(moments.getLast().data.get("contradictions").toString().contains("totalCount=0"));
        GraphQl.send(SHOWN, Map.of("id", id, "at", "2020-01-01T00:00:00Z")).body("errors", nullValue())
                .body("data.node", nullValue()).body("data.contradictions.totalCount", equalTo(0))
                .body("data.contradictionFacets.status", empty()).body("data.claims.nodes", empty());
    }

    private static List<Object> told(List<Moment> moments, String field) {
        return moments.stream().<Object>map(moment -> ((Map<?, ?>) moment.data.get("node")).get(field)).toList();
    }

    private static Moment moment(String id) {
        Map<String, Object> data = shown(id, null);
        return new Moment(Instant.now(), data, csv(null));
    }

    private static Map<String, Object> shown(String id, Instant at) {
        Map<String, Object> variables = new HashMap<>(Map.of("id", id));
        variables.put("at", at == null ? null : at.toString());
        return GraphQl.send(SHOWN, variables).body("errors", nullValue()).extract().path("data");
    }

    private static String csv(Instant at) {
        return (at == null ? given() : given().queryParam("asOf", at.toString()))
                .queryParam("filter", "{\"source\": \"Alpha\"}").get("/export/contradictions.csv").then()
                .statusCode(200).extract().asString();
    }

    private static String ingest(String source, String day, String text) {
        return GraphQl.send("mutation($a: IngestArticleInput!) { ingestArticle(input: $a) { article { id } } }",
                Map.of("a", Map.of("source", source, "url", "https://asof.example/" + source, "text", text,
                        "publishedOn", day)))
                .body("errors", nullValue()).extract().path("data.ingestArticle.article.id");
    }

    private static void review(String id, Map<String, Object> review) {
        Map<String, Object> input = new HashMap<>(review);
        input.put("id", id);
        input.put("version", GraphQl.send("query($id: ID!) { node(id: $id) { ... on Contradiction { version } } }",
                Map.of("id", id)).extract().path("data.node.version"));
        GraphQl.send(
                "mutation($i: ReviewContradictionInput!) { reviewContradiction(input: $i) { userErrors { code } } }",
                Map.of("i", input)).body("errors", nullValue()).body("data.reviewContradiction.userErrors", empty());
    }

    private static void retract(String article) {
        GraphQl.send("mutation($i: RetractArticleInput!) { retractArticle(input: $i) { userErrors { code } } }",
                Map.of("i", Map.of("id", article, "reason", "Erreur."))).body("errors", nullValue())
                .body("data.retractArticle.userErrors", empty());
    }
}
