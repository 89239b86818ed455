package org.recoupe.api;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Counts of what a filter finds. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class FacetsTest {

    private static final String MINE = "filter: {or: [{source: \"La Rose\"}, {source: \"Le Lys\"}]}";

    @BeforeEach
    void articlesOfTwoSources() {
        ingest("La Rose", "2023-03-01", "La mission belge en Ouganda se terminera en septembre 2029.");
        ingest("La Rose", "2023-03-09", "Le pont compte 41 arches.");
        ingest("Le Lys", "2023-04-02", "La mission belge en Ouganda se terminera en mars 2031.");
    }

    private static void ingest(String source, String on, String text) {
        GraphQl.send("mutation($i: IngestArticleInput!) { ingestArticle(input: $i) { result } }",
                Map.of("i", Map.of("source", source, "text", text, "publishedOn", on, "language", "fr", "url",
                        "https://facets.example/" + on)))
                .body("errors", nullValue());
    }

    @Test
    void articles() {
        GraphQl.send("{ articleFacets(" + MINE + ") { source { value count } language { value count } month { value"
                + " count } } }").body("errors", nullValue())
                .body("data.articleFacets.source.collect { it.value + it.count }", contains("La Rose2", "Le Lys1"))
                .body("data.articleFacets.language.collect { it.value + it.count }", contains("FR3"))
                .body("data.articleFacets.month.collect { it.value + ' ' + it.count }",
                        contains("2023-03-01 2", "2023-04-01 1"));
    }

    @Test
    void claims() {
        GraphQl.send("{ claimFacets(filter: {and: [{event: \"mission.end\"}, {or: [{source: \"La Rose\"}, {source:"
                + " \"Le Lys\"}]}]}) { event { value count } actor { value } source { value count } polarity { value count }"
                + " modality { value } place { value } month { value } } }").body("errors", nullValue())
                .body("data.claimFacets.event.collect { it.value + it.count }", contains("mission.end2"))
                .body("data.claimFacets.source.collect { it.value + it.count }", contains("La Rose1", "Le Lys1"))
                .body("data.claimFacets.polarity.collect { it.value + it.count }", contains("POSITIVE2"));
    }

    /** What a facet counts of a value is what the list finds that is narrowed to it. */
    @ParameterizedTest
    @CsvSource({"articles, article, source, source", "articles, article, language, language",
            "articles, article, month, publishedBetween", "claims, claim, event, event", "claims, claim, actor, actor",
            "claims, claim, place, place", "claims, claim, source, source", "claims, claim, polarity, polarity",
            "claims, claim, modality, modality", "claims, claim, month, publishedBetween",
            "contradictions, contradiction, verdict, verdict", "contradictions, contradiction, kind, kind",
            "contradictions, contradiction, status, status", "contradictions, contradiction, source, source",
            "contradictions, contradiction, event, event", "contradictions, contradiction, language, language",
            "contradictions, contradiction, month, publishedBetween"})
    void aFacetCountsWhatItsFilterFinds(String list, String counted, String facet, String field) {
        List<Map<String, Object>> values = GraphQl
                .send("{ facets: " + counted + "Facets(" + MINE + ") { values: " + facet + " { value count } } }")
                .body("errors", nullValue()).extract().path("data.facets.values");
        assertFalse(values.isEmpty());
        for (Map<String, Object> value : values) {
            Object is = value.get("value");
            Object asked = facet.equals("month")
                    ? Map.of("from", is, "to", YearMonth.parse(is.toString().substring(0, 7)).atEndOfMonth().toString())
                    : is;
            String type = Character.toUpperCase(counted.charAt(0)) + counted.substring(1) + "Filter";
            Map<String, Object> filter = Map.of(field, asked, "or",
                    List.of(Map.of("source", "La Rose"), Map.of("source", "Le Lys")));
            int found = GraphQl
                    .send("query($f: " + type + ") { " + list + "(filter: $f) { totalCount } }", Map.of("f", filter))
                    .body("errors", nullValue()).extract().path("data." + list + ".totalCount");
            assertEquals(value.get("count"), found, facet + " " + is);
        }
    }

    /** What is put on record later, or taken back later, counts not and counts still. */
    @Test
    void facetsOfAMomentAreThoseOfItsList() throws InterruptedException {
        String mine = "filter: {source: \"L'Iris\"}";
        ingest("L'Iris", "2023-05-01",
                "Le phare de Cordouan rouvrira le 3 mai 2031. Le quai mesure 12 km.");
        ingest("L'Iris", "2023-06-01", "Le phare de Cordouan ne rouvrira pas le 3 mai 2031.");
        Thread.sleep(2);
        String then = "asOf: \"" + Instant.now() + "\", ";
        Thread.sleep(2);
        ingest("L'Iris", "2023-07-01", "Le préfet le dit : le phare de Cordouan rouvrira le 3 mai 2031.");
        String early = GraphQl.send("{ articles(" + mine + ", orderBy: {field: PUBLISHED_ON, direction: ASC}) { nodes {"
                + " id } } }").body("errors", nullValue()).extract().path("data.articles.nodes[0].id");
        GraphQl.send("mutation($i: RetractArticleInput!) { retractArticle(input: $i) { userErrors { code } } }",
                Map.of("i", Map.of("id", early, "reason", "Faux."))).body("errors", nullValue())
                .body("data.retractArticle.userErrors", empty());
        GraphQl.send("{ articleFacets(" + then + mine + ") { month { value count } } }").body("errors", nullValue())
                .body("data.articleFacets.month.collect { it.value + ' ' + it.count }",
                        contains("2023-05-01 1", "2023-06-01 1"));
        GraphQl.send("{ articleFacets(" + mine + ") { month { value count } } }").body("errors", nullValue())
                .body("data.articleFacets.month.collect { it.value + ' ' + it.count }",
                        contains("2023-06-01 1", "2023-07-01 1"));
        for (String moment : List.of("", then)) {
            for (String list : List.of("claim polarity", "contradiction status")) {
                String one = list.split(" ")[0];
                Map<String, Object> data = GraphQl
                        .send("{ list: " + one + "s(" + moment + mine + ") { totalCount } facets: "
                                + one + "Facets(" + moment + mine + ") { values: " + list.split(" ")[1]
                                + " { count } } }")
                        .body("errors", nullValue()).extract().path("data");
                int counted = ((List<?>) ((Map<?, ?>) data.get("facets")).get("values")).stream()
                        .mapToInt(value -> (Integer) ((Map<?, ?>) value).get("count")).sum();
                assertEquals(((Map<?, ?>) data.get("list")).get("totalCount"), counted, list + " " + moment);
                assertTrue(counted > 0, list + " " + moment);
            }
        }
    }

    /** A contradiction counts once for each source that has a part in it. */
    @Test
    void contradictions() {
        String asked = ") { verdict { value count } kind { value count } status { value count } source { value count }"
                + " event { value count } language { value count } month { value count } } }";
        GraphQl.send("{ contradictionFacets(filter: {and: [{source: \"La Rose\"}, {source: \"Le Lys\"}]}" + asked)
                .body("errors", nullValue())
                .body("data.contradictionFacets.kind.collect { it.value + it.count }", contains("DATE1"))
                .body("data.contradictionFacets.status.collect { it.value + it.count }", contains("OPEN1"))
                .body("data.contradictionFacets.source.collect { it.value + it.count }",
                        containsInAnyOrder("La Rose1", "Le Lys1"))
                .body("data.contradictionFacets.month.collect { it.value + ' ' + it.count }",
                        containsInAnyOrder("2023-03-01 1", "2023-04-01 1"));
        GraphQl.send("{ contradictionFacets(asOf: \"2020-01-01T00:00:00Z\", filter: {source: \"La Rose\"}" + asked)
                .body("errors", nullValue()).body("data.contradictionFacets.verdict", empty())
                .body("data.contradictionFacets.status", equalTo(List.of()));
    }
}
