package org.recoupe.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class SourceNamesTest {

    private static final String MERGED = "data.mergeSources.";
    private static final String UNMERGED = "data.unmergeSource.";

    @Test
    void namesOfOneSourceAreOneVoiceUntilTheyAreParted() throws InterruptedException {
        String paper = ingest("Le Héraut", "Le minigolf rouvrira le 3 mars 2031. La pelouse a été refaite cet hiver.");
        String site = ingest("heraut.example",
                "On attendait la nouvelle au village. Le minigolf rouvrira le 3 mars 2031, selon nos informations.");
        ingest("La Dépêche du golf", "Le minigolf ne rouvrira pas le 3 mars 2031.");
        assertEquals(List.of(1, 2), origins());
        String id = GraphQl
                .send("{ contradictions(filter: {source: \"La Dépêche du golf\"}) { nodes { id version } } }")
                .extract().path("data.contradictions.nodes[0].id");
        int version = GraphQl.send("{ contradictions(filter: {source: \"La Dépêche du golf\"}) { nodes { version } } }")
                .extract().path("data.contradictions.nodes[0].version");
        GraphQl.send("""
                mutation($r: ReviewContradictionInput!) { reviewContradiction(input: $r) { userErrors { code } } }""",
                Map.of("r", Map.of("id", id, "version", version, "action", "DISMISS")))
                .body("data.reviewContradiction.userErrors", empty());

        ValidatableResponse merged = merge(site, paper, null);
        merged.body(MERGED + "userErrors", empty()).body(MERGED + "recounted", equalTo(1))
                .body(MERGED + "source.mergedInto.name", equalTo("Le Héraut"))
                .body(MERGED + "source.mergedInto.names", contains("Le Héraut", "heraut.example"));
        String between = clock();
        merged.body(MERGED + "source.mergedInto.mergedSources.totalCount", equalTo(1))
                .body(MERGED + "source.mergedInto.mergedSources.nodes.id", contains(site));
        assertEquals(List.of(1, 1), origins());
        for (String name : List.of("Le Héraut", "heraut.example")) {
            found(name, "").body("data.articles.nodes.source.name", containsInAnyOrder("Le Héraut", "heraut.example"))
                    .body("data.claims.totalCount", equalTo(2)).body("data.contradictions.totalCount", equalTo(1))
                    .body("data.articleFacets.source.value", contains("Le Héraut"))
                    .body("data.articleFacets.source.count", contains(2));
        }
        // What still comes under the other name is of the source too.
        ingest("heraut.example", "Le minigolf, c'est demain : un concours ouvrira la saison au printemps prochain.");
        found("Le Héraut", "").body("data.articles.totalCount", equalTo(3));
        GraphQl.send("query($id: ID!) { node(id: $id) { ... on Source { articles { totalCount } names } } }",
                Map.of("id", paper)).body("data.node.articles.totalCount", equalTo(3));

        unmerge(site).body(UNMERGED + "userErrors", empty()).body(UNMERGED + "source.mergedInto", nullValue());
        assertEquals(List.of(1, 2), origins());
        found("Le Héraut", "").body("data.articles.totalCount", equalTo(1))
                .body("data.articleFacets.source.count", contains(1));
        found("heraut.example", "").body("data.articles.totalCount", equalTo(2));
        // That they are two again is no new evidence: what was dismissed stays so.
        GraphQl.send("query($id: ID!) { node(id: $id) { ... on Contradiction { status } } }", Map.of("id", id))
                .body("data.node.status", equalTo("DISMISSED"));
        // Read as of the time between, they are one.
        found("Le Héraut", ", asOf: \"" + between + "\"").body("data.articles.totalCount", equalTo(2))
                .body("data.articleFacets.source.value", contains("Le Héraut"));
        GraphQl.send(
                "query($id: ID!) { node: nodeAsOf(id: $id, asOf: \"" + between + "\") { ... on Source { mergedInto { id"
                        + " mergedSources { nodes { id } } } } } }",
                Map.of("id", site)).body("data.node.mergedInto.id", equalTo(paper))
                .body("data.node.mergedInto.mergedSources.nodes.id", contains(site));
        GraphQl.send("query($id: ID!) { node: nodeAsOf(id: $id, asOf: \"2020-01-01T00:00:00Z\") { id } }",
                Map.of("id", site))
                .body("errors", nullValue()).body("data.node", nullValue());
    }

    @Test
    void namesOfOneSourceShareAddresses() {
        String paper = ingest("L'Écho du lac", "Le vaporetto reprendra en mai 2031.");
        String site = ingest("echo.example", "Le lac a gelé.");
        String address = "https://echo.example/vaporetto";
        String other = "https://echo.example/bac";
        at("L'Écho du lac", address, "Le ponton rouvrira en mai 2031.").body(INGESTED + "result", equalTo("CREATED"));
        at("L'Écho du lac", other, "Le bac du lac reprendra en mai 2031.");
        at("echo.example", other, "Le bac du lac reprendra en juin 2031.").body(INGESTED + "result",
                equalTo("CREATED"));
        merge(site, paper, null).body(MERGED + "userErrors", empty());
        at("echo.example", address, "Le ponton rouvrira en mai 2031.").body(INGESTED + "result", equalTo("UNCHANGED"))
                .body(INGESTED + "article.source.name", equalTo("L'Écho du lac"));
        at("echo.example", address, "Le ponton rouvrira en mai 2031, on le sait.")
                .body(INGESTED + "result", equalTo("REVISED")).body(INGESTED + "article.revision", equalTo(2))
                .body(INGESTED + "article.source.name", equalTo("echo.example"))
                .body(INGESTED + "article.revisions.nodes.source.name", contains("echo.example", "L'Écho du lac"));
        // Where two stood before anybody knew that they are one, the next text takes the place of both.
        at("L'Écho du lac", other, "Le bac du lac reprendra en juillet 2031.")
                .body(INGESTED + "result", equalTo("REVISED")).body(INGESTED + "article.revision", equalTo(2))
                .body(INGESTED + "article.revisions.totalCount", equalTo(3));
        GraphQl.send("{ articles(filter: {source: \"echo.example\", claim: {event: \"open\"}}) { totalCount } }")
                .body("errors", nullValue()).body("data.articles.totalCount", equalTo(1));
        unmerge(site).body(UNMERGED + "userErrors", empty());
        at("L'Écho du lac", address, "Le ponton rouvrira en août 2031.").body(INGESTED + "result", equalTo("REVISED"))
                .body(INGESTED + "article.revision", equalTo(2));
    }

    private static final String INGESTED = "data.ingestArticle.";

    private static ValidatableResponse at(String source, String url, String text) {
        return GraphQl.send("""
                mutation($a: IngestArticleInput!) { ingestArticle(input: $a) { result article { revision source { name }
                  revisions { totalCount nodes { source { name } } } } } }""",
                Map.of("a", Map.of("source", source, "url", url, "text", text, "publishedOn", "2030-11-05")))
                .body("errors", nullValue());
    }

    @Test
    void whatLeadsToAThirdOrInCirclesIsRefused() {
        String one = ingest("Un nom", "Le temps passe.");
        String two = ingest("Deux noms", "Le temps a passé.");
        String three = ingest("Trois noms", "Le temps passera.");
        merge(one, two, "once").body(MERGED + "userErrors", empty());
        merge(one, two, "once").body(MERGED + "userErrors", empty());
        merge(one, three, null).body(MERGED + "userErrors.code", contains("ALREADY_MERGED"))
                .body(MERGED + "userErrors[0].field", contains("from"));
        merge(three, one, null).body(MERGED + "userErrors.code", contains("ALREADY_MERGED"))
                .body(MERGED + "userErrors[0].field", contains("into"));
        merge(two, one, null).body(MERGED + "userErrors.code", hasItem("ALREADY_MERGED"));
        merge(two, three, null).body(MERGED + "userErrors.code", contains("HOLDS_OTHERS"));
        unmerge(three).body(UNMERGED + "userErrors.code", contains("NOT_MERGED"));
        unmerge(new GlobalId(GlobalId.Kind.SOURCE, Long.MAX_VALUE).toString())
                .body(UNMERGED + "userErrors.code", contains("NOT_FOUND")).body(UNMERGED + "source", nullValue());
        GraphQl.send(MERGE, Map.of("input", Map.of("from", one, "into", one, "reason", "?")))
                .body("errors", hasSize(1)).body("errors[0].extensions.code", equalTo("NOT_APPLICABLE"))
                .body("errors[0].extensions.field", equalTo("into"));
        GraphQl.send("{ sources(filter: {name: \"Un nom\"}) { nodes { names mergedInto { names } } } }")
                .body("data.sources.nodes[0].names", contains("Un nom"))
                .body("data.sources.nodes[0].mergedInto.names", contains("Deux noms", "Un nom"));
    }

    private static final String MERGE = """
            mutation($input: MergeSourcesInput!) { mergeSources(input: $input) { recounted
              source { id name names mergedInto { id name names mergedSources { totalCount nodes { id } } } } userErrors { field code message } } }""";

    private static ValidatableResponse merge(String from, String into, String key) {
        Map<String, Object> input = key == null
                ? Map.of("from", from, "into", into, "reason", "Le site du journal.")
                : Map.of("from", from, "into", into, "reason", "Le site du journal.", "idempotencyKey", key);
        return GraphQl.send(MERGE, Map.of("input", input)).body("errors", nullValue());
    }

    private static ValidatableResponse unmerge(String id) {
        return GraphQl.send("""
                mutation($input: UnmergeSourceInput!) { unmergeSource(input: $input) { recounted
                  source { id mergedInto { id } } userErrors { field code message } } }""",
                Map.of("input", Map.of("id", id, "reason", "Deux maisons."))).body("errors", nullValue());
    }

    private static String ingest(String source, String text) {
        RecordApiTest.ingest(source, "https://names.example/" + text.hashCode(), text);
        return GraphQl.send("query($s: String!) { sources(filter: {name: $s}) { nodes { id } } }", Map.of("s", source))
                .extract().path("data.sources.nodes[0].id");
    }

    private static ValidatableResponse found(String name, String asOf) {
        return GraphQl.send("""
                query($s: String!) { articles(filter: {source: $s}%1$s) { totalCount nodes { source { name } } }
                  claims(filter: {source: $s, event: "open"}%1$s) { totalCount }
                  contradictions(filter: {source: $s}%1$s) { totalCount }
                  articleFacets(filter: {source: $s}%1$s) { source { value count } } }""".formatted(asOf),
                Map.of("s", name)).body("errors", nullValue());
    }

    private static List<Integer> origins() {
        List<Integer> origins = GraphQl
                .send("{ contradictions(filter: {source: \"La Dépêche du golf\"}) { nodes { sides {"
                        + " independentOrigins } } } }")
                .body("errors", nullValue()).extract()
                .path("data.contradictions.nodes[0].sides.independentOrigins");
        return origins.stream().sorted().toList();
    }

    /** A moment at which nothing else is put on record. */
    private static String clock() throws InterruptedException {
        Thread.sleep(5);
        String now = Instant.now().toString();
        Thread.sleep(5);
        return now;
    }
}
