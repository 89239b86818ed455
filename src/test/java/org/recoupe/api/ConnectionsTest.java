package org.recoupe.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every list is a connection: its edges are its nodes, and what follows a cursor is what follows its edge. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class ConnectionsTest {

    private static final String LIST = "totalCount nodes { %1$s } edges { cursor node { %1$s } }"
            + " pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }";

    private static boolean there;

    /** Three at least of all that lists hold. */
    @BeforeEach
    void aRecord() {
        if (there) {
            return;
        }
        there = true;
        List<String> things = List.of("carrousel", "toboggan", "tremplin");
        things.forEach(thing -> ingest("Edge " + thing, "https://edges.example/" + thing,
                "Le " + thing + " rouvrira le 4 mai 2036."));
        ingest("Edge bis", "https://edges.example/bis", "Le journal le sait : le carrousel rouvrira le 4 mai 2036.");
        ingest("Edge ter", "https://edges.example/ter", "Le carrousel rouvrira le 4 mai 2036, dit le préfet.");
        ingest("Edge non", "https://edges.example/non/1", "Le carrousel ne rouvrira pas le 4 mai 2036.");
        ingest("Edge non", "https://edges.example/non/2", "Le toboggan ne rouvrira pas le 4 mai 2036.");
        ingest("Edge non", "https://edges.example/non/3", "Le tremplin ne rouvrira pas le 4 mai 2036.");
        for (String text : List.of("Le kiosque compte 41 bancs.", "Le kiosque compte 42 bancs.",
                "Le kiosque compte 43 bancs.")) {
            ingest("Edge revised", "https://edges.example/revised", text);
        }
        ingest("Edge dense", "https://edges.example/dense",
                "Le carrousel ne rouvrira pas le 4 mai 2036. Le toboggan ne rouvrira pas le 4 mai 2036."
                        + " Le tremplin ne rouvrira pas le 4 mai 2036.");
        for (int day = 4; day < 8; day++) {
            ingest("Edge days", "https://edges.example/days/" + day, "Le téléski rouvrira le " + day + " mai 2036.");
        }
        reviewed(id("contradictions(first: 1, filter: {source: \"Edge bis\", search: \"carrousel\"})"));
        corrected(id("claims(first: 1, filter: {source: \"Edge toboggan\", event: \"open\"})"));
        things.forEach(thing -> send("mergeSources", "MergeSourcesInput", Map.of("from",
                id("sources(filter: {name: \"Edge " + thing + "\"})"), "into",
                id("sources(filter: {name: \"Edge non\"})"), "reason", "Les siens.")));
    }

    private static void ingest(String source, String url, String text) {
        RecordApiTest.ingest(source, url, text);
    }

    private static void reviewed(String id) {
        for (int i = 0; i < 3; i++) {
            int version = GraphQl.send("query($id: ID!) { node(id: $id) { ... on Contradiction { version } } }",
                    Map.of("id", id)).extract().path("data.node.version");
            send("reviewContradiction", "ReviewContradictionInput",
                    Map.of("id", id, "version", version, "action", "COMMENT", "comment", "No. " + i));
        }
    }

    private static void corrected(String id) {
        for (int i = 0; i < 3; i++) {
            int version = GraphQl.send("query($id: ID!) { node(id: $id) { ... on Claim { version } } }",
                    Map.of("id", id)).extract().path("data.node.version");
            send("correctClaim", "CorrectClaimInput",
                    Map.of("id", id, "version", version, "time", Map.of("value", "2036-05-0" + (i + 5))));
            send("withdrawClaim", "WithdrawClaimInput", Map.of("id", GraphQl.send(
                    "query($id: ID!) { node(id: $id) { ... on Claim { corrections(first: 1) { nodes { id } } } } }",
                    Map.of("id", id)).extract().path("data.node.corrections.nodes[0].id")));
        }
    }

    private static String id(String list) {
        return GraphQl.send("{ list: " + list + " { nodes { id } } }").body("errors", nullValue()).extract()
                .path("data.list.nodes[0].id");
    }

    private static void send(String mutation, String type, Map<String, ?> input) {
        GraphQl.send(
                "mutation($input: " + type + "!) { done: " + mutation + "(input: $input) { userErrors { code } } }",
                Map.of("input", input)).body("errors", nullValue()).body("data.done.userErrors", empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id                      | list             | { list: articles(filter: {or: [{source: "Edge non"}, {source: "Edge bis"}]}, PAGE }
            id                      | list             | { list: claims(filter: {source: "Edge non"}, PAGE }
            id                      | list             | { list: contradictions(filter: {source: "Edge non"}, PAGE }
            id                      | list             | { list: sources(filter: {nameContains: "edge"}, PAGE }
            claim { id } value      | list             | { list: timeline(filter: {source: "Edge dense"}, PAGE }
            at action node { id }   | list             | { list: auditLog(filter: {action: MERGE_SOURCES}, PAGE }
            id                      | articles.nodes[0].list       | { articles(filter: {source: "Edge dense"}) { nodes { list: claims(PAGE } } }
            id                      | articles.nodes[0].list       | { articles(filter: {source: "Edge dense"}) { nodes { list: contradictions(PAGE } } }
            id revision             | articles.nodes[0].list       | { articles(filter: {source: "Edge revised"}) { nodes { list: revisions(PAGE } } }
            id                      | claims.nodes[0].list         | { claims(filter: {source: "Edge days", validAt: "2036-05-04"}) { nodes { list: contradictions(PAGE } } }
            id withdrawnAt          | claims.nodes[0].list         | { claims(filter: {source: "Edge toboggan", search: "toboggan", event: "open", validAt: "2036-05-04", polarity: POSITIVE}) { nodes { list: corrections(PAGE } } }
            left { id } right { id } | contradictions.nodes[0].list | { contradictions(first: 1, filter: {source: "Edge bis"}) { nodes { list: pairs(PAGE } } }
            action at comment       | contradictions.nodes[0].list | { contradictions(first: 1, filter: {source: "Edge bis"}) { nodes { list: reviews(PAGE } } }
            id                      | contradictions.nodes[0].sides.max { it.list.totalCount }.list | { contradictions(first: 1, filter: {source: "Edge bis"}) { nodes { sides { list: claims(PAGE } } } }
            id                      | sources.nodes[0].list        | { sources(filter: {name: "Edge non"}) { nodes { list: articles(PAGE } } }
            id name                 | sources.nodes[0].list        | { sources(filter: {name: "Edge non"}) { nodes { list: mergedSources(PAGE } } }
            """)
    void edgesAndPagesAreThoseOfTheNodes(String fields, String path, String query) {
        assertPaged(fields, path, query);
    }

    /** What is sent again under its key is done once, and its payload paged like any list. */
    @Test
    void payloadsArePagedToo() {
        for (int day = 4; day < 8; day++) {
            ingest("Edge paid", "https://edges.example/paid/" + day, "La ludothèque rouvrira le " + day + " mai 2036.");
        }
        String claim = id("claims(filter: {source: \"Edge paid\", validAt: \"2036-05-04\"})");
        String corrected = "mutation { done: correctClaim(input: {id: \"" + claim + "\", version: 0, idempotencyKey:"
                + " \"paid\", time: {value: \"2036-05-20\"}}) { list: %s(PAGE } }";
        assertPaged("id retiredAt", "done.list", corrected.formatted("retired"));
        assertPaged("id foundAt", "done.list", corrected.formatted("found"));
        String gone = "https://edges.example/gone";
        ingest("Edge gone", gone, "Le planétarium rouvrira le 4 mai 2036. Le manège rouvrira le 4 mai 2036."
                + " Le vivarium rouvrira le 4 mai 2036.");
        ingest("Edge here", "https://edges.example/here", "Le planétarium ne rouvrira pas le 4 mai 2036."
                + " Le manège ne rouvrira pas le 4 mai 2036. Le vivarium ne rouvrira pas le 4 mai 2036.");
        assertPaged("id retiredAt", "done.list", "mutation { done: retractArticle(input: {id: \""
                + id("articles(filter: {url: \"" + gone + "\"})")
                + "\", reason: \"Faux.\", idempotencyKey: \"gone\"}) { list: contradictions(PAGE } }");
    }

    private static void assertPaged(String fields, String path, String query) {
        Map<String, Object> all = page(query, path, fields, "first: 100");
        List<?> nodes = (List<?>) all.get("nodes");
        assertTrue(nodes.size() > 2, nodes::toString);
        assertEquals(all.get("totalCount"), nodes.size());
        assertPage(all, nodes, false, false);
        List<String> cursors = cursors(all);
        for (int i = 0; i < nodes.size(); i++) {
            String after = ", after: \"" + cursors.get(i) + "\"";
            assertPage(page(query, path, fields, "first: 100" + after), nodes.subList(i + 1, nodes.size()), true,
                    false);
            int last = Math.min(i + 2, nodes.size());
            assertPage(page(query, path, fields, "first: 1" + after), nodes.subList(i + 1, last), true,
                    last < nodes.size());
        }
        assertPage(page(query, path, fields, "first: 1"), nodes.subList(0, 1), false, true);
    }

    private static void assertPage(Map<String, Object> page, List<?> nodes, boolean previous, boolean next) {
        assertEquals(nodes, page.get("nodes"));
        assertEquals(nodes,
                ((List<?>) page.get("edges")).stream().map(edge -> ((Map<?, ?>) edge).get("node")).toList());
        List<String> cursors = cursors(page);
        Map<?, ?> info = (Map<?, ?>) page.get("pageInfo");
        assertEquals(cursors.isEmpty() ? null : cursors.getFirst(), info.get("startCursor"));
        assertEquals(cursors.isEmpty() ? null : cursors.getLast(), info.get("endCursor"));
        assertEquals(previous, info.get("hasPreviousPage"));
        assertEquals(next, info.get("hasNextPage"));
    }

    private static List<String> cursors(Map<String, Object> page) {
        List<String> cursors = new ArrayList<>();
        ((List<?>) page.get("edges")).forEach(edge -> cursors.add(((Map<?, ?>) edge).get("cursor").toString()));
        return cursors;
    }

    private static Map<String, Object> page(String query, String path, String fields, String page) {
        return GraphQl.send(query.replace("PAGE", page + ") { " + LIST.formatted(fields))).body("errors", nullValue())
                .extract().path("data." + path);
    }
}
