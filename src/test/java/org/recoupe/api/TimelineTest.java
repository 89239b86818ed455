package org.recoupe.api;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
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
        GraphQl.send("mutation($i: IngestArticleInput!) { ingestArticle(input: $i) { result } }",
                Map.of("i", Map.of("source", "Le Sablier", "text", text, "publishedOn", on, "language", "fr", "url",
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
}
