package org.recoupe.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What can be asked of lists: each filter, how they combine, and every order. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class FiltersTest {

    private static final String INGEST = "mutation($i: IngestArticleInput!) { ingestArticle(input: $i) { result } }";

    private static boolean there;

    @BeforeEach
    void anArticleOfEachSource() {
        if (there) {
            return;
        }
        there = true;
        ingest("Le Phare", "fr", "2023-03-01", "La mission américaine en Irak se terminera en septembre 2029.");
        ingest("La Digue", "fr", "2024-06-15",
                "Le port a perdu 120 emplois. Les armées européennes quittent le Mali.");
        ingest("Le Môle", "fr", "2024-07-01",
                "Le barrage a coûté moins de 7 000 livres sterling. Le canal a coûté plus de 8 000 livres sterling.");
        ingest("The Beacon", "en", "2025-01-10", "The American mission in Iraq will end in March 2031.");
    }

    private static void ingest(String source, String language, String on, String text) {
        GraphQl.send(INGEST, Map.of("i", Map.of("source", source, "text", text, "publishedOn", on, "language",
                language, "url", "https://filters.example/" + source.replace(' ', '-'))))
                .body("errors", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {search: "armee europeenne"}                                            | La Digue
            {search: "emplois"}                                                     | La Digue
            {search: "emplois -armées"}                                             |
            {search: "port -européennes"}                                           |
            {search: "port -américaines"}                                           | La Digue
            {search: "mission -ending"}                                             | Le Phare
            {search: "se terminer en Irak"}                                         | Le Phare
            {search: "missions terminées"}                                          | Le Phare
            {search: "missions"}                                                    | Le Phare, The Beacon
            {search: "missions", publishedBetween: {from: null}, claim: {validAt: null}} | Le Phare, The Beacon
            {source: "Le Phare"}                                                    | Le Phare
            {language: EN}                                                          | The Beacon
            {publishedBetween: {from: "2024-01-01", to: "2024-12-31"}}              | La Digue
            {publishedBetween: {from: "2024-01-01"}}                                | La Digue, The Beacon
            {publishedBetween: {to: "2023-03-01"}}                                  | Le Phare
            {or: [{language: EN}, {source: "La Digue"}]}                            | La Digue, The Beacon
            {not: {language: EN}}                                                   | La Digue, Le Phare
            {and: [{not: {source: "La Digue"}}, {not: {language: EN}}]}             | Le Phare
            {language: FR, or: [{source: "The Beacon"}, {search: "mission"}]}       | Le Phare
            {url: "https://filters.example/La-Digue"}                               | La Digue
            {not: {url: "https://filters.example/La-Digue"}}                        | Le Phare, The Beacon
            {url: "https://filters.example/"}                                       |
            {claim: {event: "mission.end"}}                                         | Le Phare, The Beacon
            {claim: {speaksOfBetween: {from: "2029-01-01", to: "2030-12-31"}}}             | Le Phare
            {claim: {validAt: "2031-03-15"}}                                        | The Beacon
            {claim: {actor: "country:iraq"}}                                        | Le Phare, The Beacon
            {not: {claim: {actor: "country:iraq"}}}                                 | La Digue
            {claim: {quantityBetween: {from: 100, to: 150}}}                        | La Digue
            {claim: {quantityBetween: {from: 121}}}                                 |
            {claim: {quantityBetween: {from: 100, counted: "emploi"}}}              | La Digue
            {claim: {not: {quantityBetween: {from: 0}}}, source: "La Digue"}        | La Digue
            """)
    void articles(String filter, String sources) {
        List<String> found = GraphQl.send("{ articles(first: 100, filter: {and: [" + filter + ", " + MINE + "]}) {"
                + " totalCount nodes { source { name } } } }").body("errors", nullValue()).extract()
                .path("data.articles.nodes.source.name");
        assertEquals(sources == null ? List.of() : List.of(sources.split(", ")), sorted(found));
    }

    private static final String MINE = "{or: [{source: \"Le Phare\"}, {source: \"La Digue\"}, {source: \"The Beacon\"}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {source: "Le Phare", speaksOfBetween: {from: "2029-09-01"}}                       | Le Phare
            {source: "Le Phare", speaksOfBetween: {to: "2029-08-31"}}                         |
            {event: "mission.end", publishedBetween: {from: "2025-01-01"}, language: EN} | The Beacon
            {source: "The Beacon", polarity: NEGATIVE}                                |
            {source: "The Beacon", minConfidence: 0.01}                               | The Beacon
            {source: "The Beacon", minConfidence: 1.1}                                |
            {source: "The Beacon", place: "country:iraq"}                             | The Beacon
            {source: "The Beacon", place: "country:mali"}                             |
            {source: "The Beacon", modality: PLANNED}                                 | The Beacon
            {source: "The Beacon", modality: DENIED}                                  |
            {source: "La Digue", not: {quantityBetween: {from: 0}}, modality: UNCERTAIN} |
            {source: "La Digue", quantityBetween: {from: 100, to: 150}}               | La Digue
            {source: "La Digue", quantityBetween: {to: 119}}                          |
            {source: "Le Môle", quantityBetween: {from: 7000, to: 8000}}              |
            {source: "Le Môle", quantityBetween: {from: 6999, to: 8000}, search: "barrage"} | Le Môle
            {source: "The Beacon", search: "missions ended"}                          | The Beacon
            {source: "Le Phare", search: "américaines terminées"}                     | Le Phare
            {source: "Le Phare", search: "ended"}                                     |
            """)
    void claims(String filter, String sources) {
        List<String> found = GraphQl.send("{ claims(first: 100, filter: " + filter + ") { nodes { article { source {"
                + " name } } } } }").body("errors", nullValue()).extract()
                .path("data.claims.nodes.article.source.name");
        assertEquals(sources == null ? List.of() : List.of(sources.split(", ")), sorted(found));
    }

    /** One claim of the contradiction meets all that is asked of claims; others of a conjunction may be another's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {source: "Le Phare", event: "mission.end"}                                | true
            {source: "Le Phare", language: EN}                                        | false
            {and: [{source: "Le Phare"}, {source: "The Beacon"}]}                     | true
            {and: [{source: "Le Phare"}, {source: "La Digue"}]}                       | false
            {source: "Le Phare", kind: DATE, status: OPEN, minConfidence: 0.1}        | true
            {source: "Le Phare", verdict: SUPERSEDED}                                 | true
            {source: "Le Phare", verdict: CONFLICT}                                   | false
            {source: "Le Phare", not: {verdict: SUPERSEDED}}                          | false
            {source: "Le Phare", status: DISMISSED}                                   | false
            {source: "Le Phare", not: {status: DISMISSED}}                            | true
            {source: "Le Phare", minConfidence: 1}                                    | false
            {source: "Le Phare", kind: ANTONYM}                                       | false
            {source: "Le Phare", not: {kind: DATE}}                                   | false
            {source: "Le Phare", validAt: "2031-03-01"}                               | false
            {source: "The Beacon", validAt: "2031-03-01", search: "mission"}          | true
            """)
    void contradictions(String filter, boolean found) {
        List<?> nodes = GraphQl.send("{ contradictions(first: 100, filter: " + filter + ") { nodes { id } } }")
                .body("errors", nullValue()).extract().path("data.contradictions.nodes");
        assertEquals(found, !nodes.isEmpty(), nodes.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            articles       | {publishedBetween: {from: "2024-01-02", to: "2024-01-01"}}  | INVALID_RANGE | publishedBetween
            articles       | {publishedBetween: {from: "hier"}}                          | INVALID_DATE  | publishedBetween.from
            articles       | {search: "a\\u0000b"}                                       | NOT_TEXT      | search
            claims         | {quantityBetween: {from: 2, to: 1}}                         | INVALID_RANGE | quantityBetween
            claims         | {validAt: "9999999-01-01"}                                  | INVALID_DATE  | validAt
            articles       | {url: "filters.example"}                                    | INVALID_URL   | url
            claims         | {article: "c291cmNlOjE"}                                    | INVALID_ID    | article
            contradictions | {article: ""}                                               | INVALID_ID    | article
            contradictions | {assignee: "a\\u0000b"}                                     | NOT_TEXT      | assignee
            sources        | {nameContains: "\\u0000"}                                   | NOT_TEXT      | nameContains
            """)
    void whatNoListHoldsIsRefused(String list, String filter, String code, String field) {
        GraphQl.send("{ " + list + "(filter: " + filter + ") { totalCount } }").body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo(code)).body("errors[0].extensions.field", equalTo(field));
    }

    @Test
    void aFilterHasItsLimits() {
        String deep = "{not: ".repeat(9) + "{}" + "}".repeat(9);
        String wide = "{or: [" + String.join(", ", Collections.nCopies(100, "{language: FR}")) + "]}";
        for (String filter : List.of(deep, wide)) {
            GraphQl.send("{ articles(filter: " + filter + ") { totalCount } }")
                    .body("errors[0].extensions.code", equalTo("TOO_COMPLEX"))
                    .body("errors[0].extensions.field", equalTo("filter"));
        }
    }

    @ParameterizedTest
    @CsvSource({"articles, PUBLISHED_ON", "articles, RECORDED_AT", "claims, RECORDED", "claims, PUBLISHED_ON",
            "claims, SPEAKS_OF", "claims, CONFIDENCE", "contradictions, WEIGHT", "contradictions, FOUND_AT",
            "contradictions, CONFIDENCE", "sources, NAME", "sources, RECORDED"})
    void everyOrderPagesBothWays(String list, String field) {
        List<String> down = pages(list, "{field: " + field + ", direction: DESC}");
        List<String> up = pages(list, "{field: " + field + ", direction: ASC}");
        Collections.reverse(up);
        assertEquals(down, up);
        assertEquals(down.size(), new TreeSet<>(down).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            articles       | PUBLISHED_ON | publishedOn
            articles       | RECORDED_AT  | recordedAt
            claims         | PUBLISHED_ON | article { publishedOn }
            claims         | CONFIDENCE   | confidence
            contradictions | WEIGHT       | weight
            contradictions | FOUND_AT     | foundAt
            contradictions | CONFIDENCE   | confidence
            sources        | NAME         | name
            """)
    void anOrderIsThatOfItsValues(String list, String field, String value) {
        ingest("Ordre a", "fr", "2019-01-10",
                "Le musée de Quimper a été fondé en 1902. Le pont de Vannes rouvrira en mai 2031.");
        ingest("Ordre b", "fr", "2019-01-10",
                "Le musée de Quimper a été fondé en 1931. Le pont de Vannes ne rouvrira peut-être pas en mai 2031.");
        ingest("Ordre c", "fr", "2019-01-11",
                "Le pont de Vannes ne rouvrira pas en mai 2031, dit la mairie de Vannes.");
        String path = "data." + list + ".nodes." + value.replace(" { ", ".").replace(" }", "");
        for (String direction : List.of("ASC", "DESC")) {
            List<Comparable<Object>> values = GraphQl.send("{ " + list + "(first: 100, orderBy: {field: " + field
                    + ", direction: " + direction + "}) { nodes { " + value + " } } }").body("errors", nullValue())
                    .extract().path(path);
            assertTrue(new TreeSet<>(values).size() > 1, values::toString);
            for (int i = 1; i < values.size(); i++) {
                int order = values.get(i - 1).compareTo(values.get(i));
                assertTrue(direction.equals("ASC") ? order <= 0 : order >= 0, values::toString);
            }
        }
    }

    private static List<String> pages(String list, String order) {
        List<String> ids = new ArrayList<>();
        String after = "null";
        do {
            Map<String, Object> page = GraphQl.send("{ " + list + "(first: 2, after: " + after + ", orderBy: " + order
                    + ") { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }").body("errors", nullValue())
                    .extract().path("data." + list);
            ((List<?>) page.get("nodes")).forEach(node -> ids.add(((Map<?, ?>) node).get("id").toString()));
            Map<?, ?> info = (Map<?, ?>) page.get("pageInfo");
            after = Boolean.TRUE.equals(info.get("hasNextPage")) ? "\"" + info.get("endCursor") + "\"" : null;
            if (after == null) {
                assertEquals(page.get("totalCount"), ids.size());
            }
        } while (after != null);
        return ids;
    }

    /** Words whose ends French stemming takes for those of verbs, but in the plural. */
    @ParameterizedTest
    @CsvSource({"conflit, conflits", "retrait, retraits", "dégât, dégâts", "délit, délits", "souhait, souhaits"})
    void oneOfThemIsFoundByManyAndManyByOne(String one, String many) {
        ingest("Un " + one, "fr", "2022-03-01", "On parle d'un " + one + " au village.");
        ingest("Des " + one, "fr", "2022-03-01", "On parle de " + many + " au village.");
        for (String words : List.of(one, many, "\\\"" + many + " au village\\\"")) {
            GraphQl.send("{ articles(filter: {search: \"" + words + "\", or: [{source: \"Un " + one
                    + "\"}, {source: \"Des " + one + "\"}]}) { totalCount } }").body("errors", nullValue())
                    .body("data.articles.totalCount", equalTo(2));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            articles       | PUBLISHED_ON | +999999999-12-31
            articles       | RECORDED_AT  | +300000-01-01T00:00:00Z
            claims         | SPEAKS_OF    | -999999999-01-01
            contradictions | FOUND_AT     | -300000-01-01T00:00:00Z
            contradictions | WEIGHT       | heavy
            """)
    void aForgedCursorIsRefused(String list, String field, String value) {
        String cursor = Base64.getUrlEncoder()
                .encodeToString((field + " DESC," + value + ",1").getBytes(StandardCharsets.UTF_8));
        GraphQl.send("query($c: String) { " + list + "(after: $c, orderBy: {field: " + field
                + ", direction: DESC}) { totalCount } }", Map.of("c", cursor))
                .body("errors[0].extensions.code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String cursor = GraphQl.send("{ articles(first: 1) { pageInfo { endCursor } } }").extract()
                .path("data.articles.pageInfo.endCursor");
        GraphQl.send("query($c: String) { articles(after: $c, orderBy: {field: RECORDED_AT}) { totalCount } }",
                Map.of("c", cursor)).body("errors[0].extensions.code", equalTo("INVALID_CURSOR"));
    }

    private static List<String> sorted(List<String> names) {
        return new ArrayList<>(new TreeSet<>(names));
    }
}
