package org.recoupe.api;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Things by their ids, and the lists below them. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class NodesTest {

    private static final String TEXT = "Le pont 𝕬 compte 41 arches. Le quai compte 42 bornes. Le phare compte 43 marches.";

    @Test
    void whateverIsOnRecordIsFoundByItsId() {
        RecordApiTest.ingest("Noeuds", "https://nodes.example/1", "Le pays compte 7 500 soldats français au Tchad.");
        RecordApiTest.ingest("Nodes", "https://nodes.example/2", "Le pays compte 3 100 soldats français au Tchad.");
        Map<String, String> first = GraphQl.send("""
                { contradictions(first: 1, filter: {and: [{source: "Noeuds"}, {source: "Nodes"}]}) { nodes { id
                  sides { claim { id article { id source { id } } } } } } }""").body("errors", nullValue()).extract()
                .path("data.contradictions.nodes[0].sides[0].claim.with { [article: it.article.id, claim: it.id, "
                        + "source: it.article.source.id] }");
        GraphQl.send("""
                query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Source { name articles { totalCount } }
                  ... on Article { title claims(first: 1) { nodes { quote } } } ... on Claim { quote } } }""",
                Map.of("ids", List.of(first.get("source"), first.get("article"),
                        new GlobalId(GlobalId.Kind.CLAIM, Long.MAX_VALUE).toString(), first.get("claim"))))
                .body("errors", nullValue())
                .body("data.nodes.collect { it?.__typename }", contains("Source", "Article", null, "Claim"))
                .body("data.nodes[0].articles.totalCount", equalTo(1))
                .body("data.nodes[1].claims.nodes", hasSize(1));
        GraphQl.send("query($id: ID!) { node(id: $id) { ... on Claim { article { id } } } }",
                Map.of("id", first.get("claim"))).body("data.node.article.id", equalTo(first.get("article")));
        GraphQl.send("{ node(id: \"bm90aGluZzox\") { id } }").body("errors[0].extensions.code",
                equalTo("INVALID_ID"));
    }

    @Test
    void aThingOfWhichAllIsSkippedIsThere() {
        RecordApiTest.ingest("Saut un", "https://nodes.example/skip/1",
                "La mission grecque en Irak se terminera en mars 2031.");
        RecordApiTest.ingest("Saut deux", "https://nodes.example/skip/2",
                "La mission grecque en Irak se terminera en mai 2032.");
        GraphQl.send(
                """
                { contradictions(filter: {source: "Saut un"}) { nodes { sides { claim { quote @skip(if: true) } } } } }""")
                .body("errors", nullValue()).body("data.contradictions.nodes[0].sides[0].claim", notNullValue());
    }

    @Test
    void listsBelowThingsPageUnderEachAlias() {
        RecordApiTest.ingest("Arches", "https://nodes.example/3", TEXT);
        Map<String, Object> article = GraphQl
                .send("""
                { articles(filter: {source: "Arches"}) { nodes { one: claims(first: 1) { totalCount
                  pageInfo { hasNextPage endCursor } nodes { quote } } all: claims(first: 100) { nodes { quote } } } } }""")
                .body("errors", nullValue()).extract().path("data.articles.nodes[0]");
        List<?> all = (List<?>) ((Map<?, ?>) article.get("all")).get("nodes");
        Map<?, ?> one = (Map<?, ?>) article.get("one");
        assertTrue(all.size() > 1, article.toString());
        assertEquals(all.size(), one.get("totalCount"));
        assertEquals(all.subList(0, 1), one.get("nodes"));
        GraphQl.send("""
                query($after: String) { articles(filter: {source: "Arches"}) { nodes {
                  claims(first: 1, after: $after) { nodes { quote } } } } }""",
                Map.of("after", ((Map<?, ?>) one.get("pageInfo")).get("endCursor"))).body("errors", nullValue())
                .body("data.articles.nodes[0].claims.nodes", equalTo(all.subList(1, 2)));
        GraphQl.send("{ articles { nodes { claims(first: 101) { totalCount } } } }")
                .body("errors[0].extensions.code", equalTo("INVALID_PAGE_SIZE"));
    }

    /** As a client sends a variable that nobody has set. */
    @Test
    void nullSaysNoMoreThanNothing() {
        RecordApiTest.ingest("Null", "https://nodes.example/8", TEXT);
        Map<String, Object> none = new HashMap<>();
        for (String name : List.of("first", "after", "filter", "order", "at", "language")) {
            none.put(name, null);
        }
        GraphQl.send("""
                query($first: Int, $after: String, $filter: ContradictionFilter, $order: ContradictionOrder, $at: DateTime,
                    $language: Language) {
                  contradictions(first: $first, after: $after, filter: $filter, orderBy: $order, asOf: $at) {
                    nodes { explanation(language: $language) sides { claims(first: $first) { nodes { id } } } } }
                  articles(filter: {source: "Null", and: null, not: null}) { nodes { claims(first: $first) { totalCount } } }
                  timeline(first: $first, actors: null, place: null) { totalCount } }""", none)
                .body("errors", nullValue());
    }

    @Test
    void noLanguageIsFrench() {
        GraphQl.send("""
                { compareTexts(input: {left: {text: "Le pont rouvrira en mai 2031.", publishedOn: "2024-01-01"},
                    right: {text: "Le pont rouvrira en juin 2031.", publishedOn: "2024-01-01"}}) {
                  fr: explanation(language: null) same: explanation } }""").body("errors", nullValue())
                .body("data.compareTexts.fr", org.hamcrest.Matchers.containsString("contre"));
    }

    /** Whatever a frontend counts in, the stretches are the text, and hold the quotes of their claims. */
    @Test
    void stretchesLaidEndToEndAreTheText() {
        RecordApiTest.ingest("Segments", "https://nodes.example/4", TEXT);
        Map<String, Object> article = GraphQl.send("""
                { articles(filter: {source: "Segments"}) { nodes { text titleSegments { text } segments {
                  text start end utf16Start utf16End claims { id quote start } } claims { totalCount } } } }""")
                .body("errors", nullValue()).extract().path("data.articles.nodes[0]");
        StringBuilder text = new StringBuilder();
        for (Object each : (List<?>) article.get("segments")) {
            Map<?, ?> segment = (Map<?, ?>) each;
            assertEquals(text.length(), segment.get("utf16Start"));
            assertEquals(text.codePointCount(0, text.length()), segment.get("start"));
            text.append(segment.get("text"));
            assertEquals(text.length(), segment.get("utf16End"));
            for (Object claim : (List<?>) segment.get("claims")) {
                assertTrue(((Map<?, ?>) claim).get("quote").toString().contains(segment.get("text").toString()));
            }
        }
        assertEquals(TEXT, text.toString());
        assertEquals(List.of(), article.get("titleSegments"));
        Set<Object> shown = ((List<?>) article.get("segments")).stream()
                .flatMap(segment -> ((List<?>) ((Map<?, ?>) segment).get("claims")).stream())
                .map(claim -> ((Map<?, ?>) claim).get("id")).collect(Collectors.toSet());
        assertTrue(!shown.isEmpty());
        assertEquals(((Map<?, ?>) article.get("claims")).get("totalCount"), shown.size());
    }

    @Test
    void aTitleIsLaidOutInStretchesToo() {
        String title = "Le pont rouvrira en juin";
        GraphQl.send("""
                mutation($i: IngestArticleInput!) { ingestArticle(input: $i) { article { titleSegments { text claims { quote part } }
                  segments { claims { part } } } } }""",
                Map.of("i", Map.of("source", "Titres", "title", title, "text", "Il pleut.", "publishedOn",
                        "2025-11-05")))
                .body("errors", nullValue())
                .body("data.ingestArticle.article.titleSegments.text.join('')", equalTo(title))
                .body("data.ingestArticle.article.titleSegments.claims.flatten().quote", hasItem(title))
                .body("data.ingestArticle.article.titleSegments.claims.flatten().part",
                        everyItem(equalTo("TITLE")));
    }

    @Test
    void revisionsStandBesideOneAnother() {
        RecordApiTest.ingest("Revisions", "https://nodes.example/5", "Le pont compte 41 arches.");
        RecordApiTest.ingest("Revisions", "https://nodes.example/5", "Le pont compte 42 arches.");
        GraphQl.send("{ articles(filter: {source: \"Revisions\"}) { nodes { revisions { totalCount nodes { revision"
                + " text } } } } }").body("errors", nullValue())
                .body("data.articles.nodes[0].revisions.totalCount", equalTo(2))
                .body("data.articles.nodes[0].revisions.nodes.revision", contains(2, 1));
    }

    /** What was on record then: the revision, its claims and the contradictions that rested on it. */
    @Test
    void theRecordIsShownAsItStood() {
        RecordApiTest.ingest("Hier", "https://nodes.example/6", "Le pays compte 6 100 soldats français au Gabon.");
        RecordApiTest.ingest("Demain", "https://nodes.example/7", "Le pays compte 8 200 soldats français au Gabon.");
        String between = Instant.now().toString();
        String id = GraphQl.send("{ articles(filter: {source: \"Demain\"}) { nodes { id } } }").extract()
                .path("data.articles.nodes[0].id");
        RecordApiTest.ingest("Demain", "https://nodes.example/7", "Le pays compte des ponts.");
        String asked = """
                query($at: DateTime, $id: ID!) {
                  articles(asOf: $at, filter: {source: "Demain"}) { nodes { text supersededAt revisions { totalCount } } }
                  claims(asOf: $at, filter: {source: "Demain"}) { nodes { quote contradictions { totalCount } } }
                  contradictions(asOf: $at, filter: {source: "Demain"}) { totalCount nodes { sides { claim { quote } } } }
                  node: nodeAsOf(id: $id, asOf: $at) { id }
                  nodesAsOf(ids: [$id], asOf: $at) { ... on Article { supersededAt } } }""";
        GraphQl.send(asked, Map.of("at", between, "id", id)).body("errors", nullValue())
                .body("data.articles.nodes.text", contains("Le pays compte 8 200 soldats français au Gabon."))
                .body("data.articles.nodes.supersededAt", contains((Object) null))
                .body("data.articles.nodes[0].revisions.totalCount", equalTo(1))
                .body("data.claims.nodes.contradictions.totalCount", hasItem(1))
                .body("data.contradictions.totalCount", equalTo(1)).body("data.node.id", equalTo(id))
                .body("data.nodesAsOf.supersededAt", contains((Object) null));
        GraphQl.send(asked, Map.of("id", id)).body("errors", nullValue())
                .body("data.articles.nodes.text", contains("Le pays compte des ponts."))
                .body("data.articles.nodes[0].revisions.totalCount", equalTo(2))
                .body("data.contradictions.totalCount", equalTo(0));
        GraphQl.send(asked, Map.of("at", "2020-01-01T00:00:00+01:00", "id", id)).body("errors", nullValue())
                .body("data.articles.nodes", hasSize(0)).body("data.claims.nodes", hasSize(0))
                .body("data.contradictions.totalCount", equalTo(0)).body("data.node", nullValue());
        for (String bad : List.of("hier", "2024-01-01", "2024-13-01T00:00:00Z", "+999999-01-01T00:00:00Z")) {
            GraphQl.send("query($at: DateTime) { articles(asOf: $at) { totalCount } }", Map.of("at", bad))
                    .body("errors[0].extensions.code", equalTo("INVALID_DATE"))
                    .body("errors[0].extensions.field", equalTo("asOf"));
        }
    }
}
