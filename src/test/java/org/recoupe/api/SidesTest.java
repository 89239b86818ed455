package org.recoupe.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A contradiction that many take part in: its pairs and the claims of its sides are lists that grow. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class SidesTest {

    private static final int SAYERS = 23;
    private static final String PAIRS = """
            query($id: ID!, $after: String) { node(id: $id) { ... on Contradiction { list: pairs(first: 9, after: $after) {
              totalCount pageInfo { hasNextPage endCursor } nodes { left { id } right { id } } } } } }""";
    private static final String CLAIMS = """
            query($id: ID!, $after: String) { node(id: $id) { ... on ContradictionSide { list: claims(first: 9, after: $after) {
              totalCount pageInfo { hasNextPage endCursor } nodes { id } } } } }""";

    @Test
    void pairsAndClaimsPageWhileMoreArrive() throws Exception {
        String day = "4 avril 2034";
        for (int i = 0; i < SAYERS; i++) {
            say(i, "Le belvédère rouvrira le " + day + ".");
        }
        String id = say(SAYERS, "Le belvédère ne rouvrira pas le " + day + ".");
        Map<String, String> many = GraphQl
                .send("""
                query($id: ID!) { node(id: $id) { ... on Contradiction { sides { id claimCount claims { totalCount } } } } }""",
                        Map.of("id", id))
                .body("errors", nullValue())
                .body("data.node.sides.collect { it.claims.totalCount }.sort()", contains(1, SAYERS)).extract()
                .path("data.node.sides.find { it.claimCount == " + SAYERS + " }.subMap(['id'])");
        List<Object> first = new ArrayList<>();
        assertEquals(SAYERS, pages(CLAIMS, many.get("id"), first, () -> {}));
        List<Object> grown = new ArrayList<>();
        pages(PAIRS, id, grown, () -> say(SAYERS + 1, "Le belvédère ne rouvrira pas le " + day + ", dit la mairie."));
        assertTrue(grown.size() >= SAYERS, grown.size() + " pairs");
        String csv = given().get("/export/contradictions/" + id + ".csv").then().statusCode(200).extract().asString();
        for (Object claim : first) {
            assertTrue(csv.contains(((Map<?, ?>) claim).get("id").toString()), csv);
        }
    }

    private static String say(int sayer, String text) {
        return RecordApiTest.ingest("Sayer " + sayer, "https://sayer" + sayer + ".example/1",
                text + " Voilà ce que dit le journal numéro " + sayer + ".").extract()
                .path("data.ingestArticle.article.contradictions.nodes.find { it.kind == 'NEGATION' }?.id");
    }

    /** Walks a list from end to end, with something done after its first page; what stood at first comes once. */
    private static int pages(String query, String id, List<Object> all, Runnable between) {
        Map<String, Object> variables = new HashMap<>(Map.of("id", id));
        int total = 0;
        while (true) {
            Map<String, Object> list = GraphQl.send(query, variables).body("errors", nullValue()).extract()
                    .path("data.node.list");
            all.addAll((List<?>) list.get("nodes"));
            Map<?, ?> info = (Map<?, ?>) list.get("pageInfo");
            if (total == 0) {
                total = (Integer) list.get("totalCount");
                between.run();
            }
            if (!(Boolean) info.get("hasNextPage")) {
                assertEquals(all.size(), new HashSet<>(all).size());
                assertTrue(all.size() >= total, all.size() + " of " + total);
                return total;
            }
            variables.put("after", info.get("endCursor"));
        }
    }

    @Test
    void aSideIsFoundByItsId() {
        RecordApiTest.ingest("Oui", "https://side.example/1", "L'héliport rouvrira le 5 mai 2035.");
        String id = RecordApiTest.ingest("Non", "https://side.example/2", "L'héliport ne rouvrira pas le 5 mai 2035.")
                .extract().path("data.ingestArticle.article.contradictions.nodes[0].id");
        String side = GraphQl.send("query($id: ID!) { node(id: $id) { ... on Contradiction { sides { id } } } }",
                Map.of("id", id)).extract().path("data.node.sides[0].id");
        GraphQl.send(
                "query($id: ID!) { node(id: $id) { __typename id ... on ContradictionSide { role claim { quote } } } }",
                Map.of("id", side)).body("errors", nullValue()).body("data.node.__typename",
                        equalTo("ContradictionSide"))
                .body("data.node.id", equalTo(side));
    }
}
