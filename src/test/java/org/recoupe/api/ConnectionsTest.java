package org.recoupe.api;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the Relay specification asks of every list: edges beside nodes, cursors that lead on, and where a page stands. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class ConnectionsTest {

    private static boolean there;

    @BeforeEach
    void severalOfEverything() {
        if (there) {
            return;
        }
        there = true;
        for (String[] article : new String[][]{{"Le Rotin", "2029"}, {"L'Osier", "2031"}, {"Le Jonc", "2033"}}) {
            RecordApiTest.ingest(article[0], "https://connections.example/" + article[1],
                    "La mission chilienne au Bénin se terminera en mars " + article[1] + ". Le pont de "
                            + "Valparaíso sera fermé en avril " + article[1] + ".");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            articles         |                                    | id
            claims           |                                    | id
            contradictions   |                                    | id
            sources          |                                    | id
            auditLog         |                                    | node { id }
            timeline         | , event: "mission.end"             | claim { id }
            """)
    void ofTheRecord(String list, String narrowed, String which) {
        check("", list, narrowed == null ? "" : narrowed, which, "");
    }

    @ParameterizedTest
    @CsvSource({"claims, Article", "contradictions, Article"})
    void ofAnArticle(String list, String type) {
        String id = GraphQl.send("{ articles(filter: {source: \"Le Rotin\"}) { nodes { id } } }").extract()
                .path("data.articles.nodes[0].id");
        check("node(id: \"" + id + "\") { ... on " + type + " {", list, "", "id", "} }");
    }

    private static void check(String before, String list, String narrowed, String which, String behind) {
        JsonPath all = page(before, list, narrowed, which, behind, 100, null);
        List<Object> nodes = all.getList("nodes");
        List<String> cursors = all.getList("edges.cursor");
        assertTrue(nodes.size() > 2 || !before.isEmpty() && !nodes.isEmpty(), nodes.toString());
        assertEquals(nodes, all.getList("edges.node"));
        assertEquals(nodes.size(), all.getInt("totalCount"));
        assertEquals(nodes.size(), cursors.stream().distinct().count());
        assertEquals(cursors.getFirst(), all.getString("pageInfo.startCursor"));
        assertEquals(cursors.getLast(), all.getString("pageInfo.endCursor"));
        assertFalse(all.getBoolean("pageInfo.hasPreviousPage"));
        assertFalse(all.getBoolean("pageInfo.hasNextPage"));
        for (int i = 0; i < nodes.size(); i++) {
            JsonPath next = page(before, list, narrowed, which, behind, 1, cursors.get(i));
            assertEquals(nodes.subList(i + 1, Math.min(i + 2, nodes.size())), next.getList("nodes"));
            assertTrue(next.getBoolean("pageInfo.hasPreviousPage"));
            assertEquals(i + 2 < nodes.size(), next.getBoolean("pageInfo.hasNextPage"));
        }
        JsonPath empty = page(before, list, narrowed, which, behind, 5, cursors.getLast());
        assertNull(empty.getString("pageInfo.startCursor"));
        assertNull(empty.getString("pageInfo.endCursor"));
    }

    private static JsonPath page(String before, String list, String narrowed, String which, String behind, int first,
            String after) {
        String query = "query($first: Int, $after: String) { " + before + " " + list + "(first: $first, after: $after"
                + narrowed + ") { totalCount nodes { " + which + " } edges { cursor node { " + which + " } } pageInfo {"
                + " startCursor endCursor hasPreviousPage hasNextPage } } " + behind + " }";
        return GraphQl.send(query, after == null ? Map.of("first", first) : Map.of("first", first, "after", after))
                .body("errors", nullValue()).extract().jsonPath()
                .setRootPath("data." + (before.isEmpty() ? "" : "node.") + list);
    }
}
