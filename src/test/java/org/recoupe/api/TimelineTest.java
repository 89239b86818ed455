package org.recoupe.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** One question over time. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class TimelineTest {

    private static final String ASK = """
            query($source: String!, $first: Int, $after: String) { timeline(event: "mission.end", place: "country:niger",
              filter: {source: $source}, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
              nodes { publishedOn earliest latest value granularity operator polarity modality scope source { name }
                claim { id quote } } } }""";

    private static void ingest(String on, String text) {
        ingest("Le Sablier", on, text);
    }

    private static void ingest(String source, String on, String text) {
        GraphQl.send("mutation($i: IngestArticleInput!) { ingestArticle(input: $i) { result } }",
                Map.of("i", Map.of("source", source, "text", text, "publishedOn", on, "language", "fr", "url",
                        "https://timeline.example/" + on)))
                .body("errors", nullValue());
    }

    @Test
    void eachClaimStandsAtItsDayAndAtTheTimeItSpeaksOf() {
        ingest("2023-05-02", "La mission française au Niger se terminera en septembre 2026.");
        ingest("2022-03-01", "La mission française au Niger se terminera en décembre 2025.");
        Map<String, Object> line = GraphQl.send(ASK, Map.of("source", "Le Sablier", "first", 100))
                .body("errors", nullValue())
                .body("data.timeline.nodes.publishedOn", contains("2022-03-01", "2023-05-02"))
                .body("data.timeline.nodes.value", contains("2025-12", "2026-09"))
                .body("data.timeline.nodes.earliest", contains("2025-12-01", "2026-09-01"))
                .body("data.timeline.nodes.latest", contains("2025-12-31", "2026-09-30"))
                .body("data.timeline.nodes.granularity", everyItem(equalTo("MONTH")))
                .body("data.timeline.nodes.source.name", everyItem(equalTo("Le Sablier")))
                .body("data.timeline.nodes.claim.quote",
                        hasItem("La mission française au Niger se terminera en septembre 2026"))
                .body("data.timeline.totalCount", equalTo(2)).extract().path("data.timeline");
        Map<String, Object> first = GraphQl.send(ASK, Map.of("source", "Le Sablier", "first", 1))
                .body("data.timeline.pageInfo.hasNextPage", equalTo(true)).extract().path("data.timeline");
        Map<String, Object> second = GraphQl.send(ASK, Map.of("source", "Le Sablier", "first", 1, "after",
                ((Map<?, ?>) first.get("pageInfo")).get("endCursor"))).extract().path("data.timeline");
        assertEquals(line.get("nodes"), List.of(((List<?>) first.get("nodes")).getFirst(),
                ((List<?>) second.get("nodes")).getFirst()));
    }

    @Test
    void whatIsNotAskedIsNotShown() {
        GraphQl.send(
                "{ timeline(event: \"mission.begin\", place: \"country:niger\", filter: {source: \"Le Sablier\"}) {"
                        + " nodes { value } } }")
                .body("errors", nullValue()).body("data.timeline.nodes", hasSize(0));
        GraphQl.send("{ timeline(first: 501) { totalCount } }").body("errors[0].extensions.code",
                equalTo("INVALID_PAGE_SIZE"));
    }

    /** Those who are asked for all take part; nobody asked for is everybody. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            null                                   | 2027-03, 2028-06, 2029-05
            []                                     | 2027-03, 2028-06, 2029-05
            ["country:sweden"]                     | 2027-03, 2029-05
            ["country:portugal"]                    | 2028-06, 2029-05
            ["country:portugal", "country:sweden"]  | 2029-05
            ["country:nowhere"]                    |
            """)
    void whoTakesPartIsAskedFor(String actors, String values) {
        ingest("Le Cadran", "2021-02-01", "La mission suédoise au Bénin se terminera en mars 2027.");
        ingest("Le Cadran", "2021-02-02", "La mission portugaise au Bénin se terminera en juin 2028.");
        ingest("Le Cadran", "2021-02-03", "La Suède aidera le Portugal en mai 2029.");
        List<String> shown = GraphQl.send("{ timeline(actors: " + actors
                + ", filter: {source: \"Le Cadran\"}) { nodes { value } } }").body("errors", nullValue()).extract()
                .path("data.timeline.nodes.value");
        assertEquals(values == null ? List.of() : List.of(values.split(", ")), shown);
    }

    @Test
    void whatWasClaimedIsShownAsOfEachMoment() {
        ingest("La Clepsydre", "2022-05-01", "La mission finlandaise au Gabon se terminera en mars 2027.");
        String first = Instant.now().toString();
        ingest("La Clepsydre", "2022-05-02", "La mission finlandaise au Gabon se terminera en avril 2027.");
        String second = Instant.now().toString();
        // The first text in its next revision, under its address.
        ingest("La Clepsydre", "2022-05-01", "La mission finlandaise au Gabon se terminera en mai 2027.");
        String id = GraphQl.send("{ articles(filter: {source: \"La Clepsydre\", search: \"avril\"}) { nodes { id } } }")
                .extract().path("data.articles.nodes[0].id");
        String third = Instant.now().toString();
        GraphQl.send("mutation($i: RetractArticleInput!) { retractArticle(input: $i) { userErrors { code } } }",
                Map.of("i", Map.of("id", id, "reason", "Erreur."))).body("errors", nullValue())
                .body("data.retractArticle.userErrors", hasSize(0));
        assertEquals(List.of(), values("2020-01-01T00:00:00Z"));
        assertEquals(List.of("2027-03"), values(first));
        assertEquals(List.of("2027-03", "2027-04"), values(second));
        assertEquals(List.of("2027-05", "2027-04"), values(third));
        assertEquals(List.of("2027-05"), values(Instant.now().toString()));
    }

    private static List<String> values(String asOf) {
        Map<String, Object> line = GraphQl.send("query($at: DateTime) { timeline(asOf: $at, filter: {source:"
                + " \"La Clepsydre\"}) { totalCount nodes { value } } }", Map.of("at", asOf))
                .body("errors", nullValue())
                .extract().path("data.timeline");
        List<String> values = ((List<?>) line.get("nodes")).stream()
                .map(node -> ((Map<?, ?>) node).get("value").toString()).toList();
        assertEquals(line.get("totalCount"), values.size());
        return values;
    }
}
