package org.recoupe.api;

import java.util.ArrayList;
import java.util.HashMap;
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
import io.restassured.path.json.config.JsonPathConfig;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a filter finds is all that meets it and nothing else, held against the list without it. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class ExactFiltersTest {

    private static final String MINE = "{or: [{source: \"Tamis nord\"}, {source: \"Tamis sud\"}]}";

    private static boolean there;

    @BeforeEach
    void whatDiffers() {
        if (there) {
            return;
        }
        there = true;
        ingest("Tamis nord", "La mission autrichienne au Mali se terminera en mars 2033.");
        ingest("Tamis sud", "2021-11-27",
                "La mission autrichienne au Mali se terminera en juin 2034, selon le ministère.");
        ingest("Tamis nord", "Le petit train rouvrira le 4 mai 2031.");
        ingest("Tamis sud", "Le petit train ne rouvrira pas le 4 mai 2031.");
        ingest("Tamis nord", "Le pays compte actuellement 31 500 soldats autrichiens au Mali.");
        ingest("Tamis sud", "On le sait : le pays compte actuellement 35 900 soldats autrichiens au Mali.");
        ingest("Tamis nord", "La mission de combat autrichienne au Niger se terminera en décembre 2032.");
        ingest("Tamis nord", "Le port a perdu 120 emplois. Le pont a coûté 140 euros. L'usine compte 150 ouvriers.");
        ingest("Tamis sud", "La dette pourrait atteindre 130 euros. Le stade n'a pas fermé. Le quai mesure 125 km.");
        Map<String, Object> first = found("contradictions", "{and: [" + MINE + ", {kind: NEGATION}]}", "id version")
                .getFirst();
        review(first, Map.of("action", "DISMISS"));
        review(found("contradictions", "{and: [" + MINE + ", {kind: QUANTITY}]}", "id version").getFirst(),
                Map.of("action", "ASSIGN", "assignee", "Ana"));
    }

    private static void review(Map<String, Object> contradiction, Map<String, String> what) {
        Map<String, Object> input = new HashMap<>(contradiction);
        input.put("version", ((Number) contradiction.get("version")).intValue());
        input.putAll(what);
        GraphQl.send(
                "mutation($i: ReviewContradictionInput!) { reviewContradiction(input: $i) { userErrors { code } } }",
                Map.of("i", input)).body("errors", nullValue()).body("data.reviewContradiction.userErrors", empty());
    }

    private static void ingest(String source, String text) {
        ingest(source, "2021-07-27", text);
    }

    private static void ingest(String source, String on, String text) {
        GraphQl.send(RecordApiTest.INGEST, Map.of("input", Map.of("source", source, "publishedOn", on, "text", text,
                "url", "https://sieve.example/" + text.hashCode()))).body("errors", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {verdict: CONFLICT}         | verdict | it.verdict == 'CONFLICT'
            {verdict: SUPERSEDED}       | verdict | it.verdict == 'SUPERSEDED'
            {verdict: SCOPE_DIFFERENCE} | verdict | it.verdict == 'SCOPE_DIFFERENCE'
            {status: OPEN}              | status  | it.status == 'OPEN'
            {status: DISMISSED}         | status  | it.status == 'DISMISSED'
            {status: DISMISSED, verdict: CONFLICT} | status verdict | it.status == 'DISMISSED' && it.verdict == 'CONFLICT'
            {kind: DATE}                | kind    | it.kind == 'DATE'
            {assignee: "Ana"}           | review { assignee } | it.review.assignee == 'Ana'
            """)
    void contradictions(String filter, String fields, String met) {
        assertSifted("contradictions", filter, fields, met);
    }

    /** What is asked of claims is met by one claim of the contradiction, all by the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {place: "country:niger"}                                  | it.places.contains('country:niger')
            {event: "mission.end"}                                    | it.event == 'mission.end'
            {quantityBetween: {from: 31600, counted: "soldat"}}       | it.quantity?.value >= 31600
            {search: "ministère"}                                     | it.quote.contains('ministère')
            {event: "mission.end", speaksOfBetween: {to: "2033-12-31"}, place: "country:mali"} | it.event == 'mission.end' && it.places.contains('country:mali') && it.time?.earliest != null && it.time.earliest < '2034'
            """)
    void contradictionsByTheirClaims(String filter, String met) {
        assertSifted("contradictions", filter,
                "sides { claims(first: 9) { nodes { event places quote quantity { value }"
                        + " time { earliest } } } }",
                "it.sides.claims.nodes.flatten().any { " + met + " }");
    }

    /** The article of the first claim, and all that it claims and has a part in. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            claims         | article { id }                                         | it.article.id
            contradictions | sides { claims(first: 9) { nodes { article { id } } } } | it.sides.claims.nodes.flatten().article.id
            """)
    void whatIsOfOneArticle(String list, String fields, String ids) {
        Map<?, ?> article = (Map<?, ?>) found("contradictions", MINE, "sides { claim { article { id } } }").stream()
                .map(one -> ((Map<?, ?>) ((Map<?, ?>) ((List<?>) one.get("sides")).getFirst()).get("claim"))
                        .get("article"))
                .findFirst().orElseThrow();
        String id = article.get("id").toString();
        assertSifted(list, "{article: \"" + id + "\"}", fields, "[" + ids + "].flatten().contains('" + id + "')");
    }

    @ParameterizedTest
    @CsvSource({"{status: CONFIRMED}", "{status: REOPENED}", "{verdict: COMPATIBLE}",
            "'{status: DISMISSED, kind: QUANTITY}'"})
    void whatNoContradictionMeetsFindsNoneAndItsOppositeAll(String filter) {
        assertEquals(List.of(), ids("contradictions", filter));
        assertEquals(ids("contradictions", "{}"), ids("contradictions", "{not: " + filter + "}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {place: "country:mali"}     | places   | it.places.contains('country:mali')
            {place: "country:niger"}    | places   | it.places.contains('country:niger')
            {modality: ASSERTED}        | modality | it.modality == 'ASSERTED'
            {modality: PLANNED}         | modality | it.modality == 'PLANNED'
            {modality: UNCERTAIN}       | modality | it.modality == 'UNCERTAIN'
            {polarity: NEGATIVE}        | polarity | it.polarity == 'NEGATIVE'
            {quantityBetween: {from: 0}}                                | NUMBER | it.quantity != null
            {quantityBetween: {from: 125, to: 140}}                     | NUMBER | it.quantity != null && it.quantity.value >= 125 && it.quantity.value <= 140
            {quantityBetween: {from: 126, to: 139}}                     | NUMBER | it.quantity?.value == 130
            {quantityBetween: {to: 120}}                                | NUMBER | it.quantity != null && it.quantity.value <= 120
            {quantityBetween: {unit: "EUR"}}                            | NUMBER | it.quantity?.unit == 'EUR'
            {quantityBetween: {unit: "EUR", to: 135}}                   | NUMBER | it.quantity?.unit == 'EUR' && it.quantity.value <= 135
            {quantityBetween: {unit: "km"}}                             | NUMBER | it.quantity?.unit == 'km'
            {quantityBetween: {counted: "soldat", from: 31600}}         | NUMBER | it.quantity?.counted == 'soldat' && it.quantity.value >= 31600
            {quantityBetween: {counted: "soldat"}, place: "country:mali"} | places NUMBER | it.quantity?.counted == 'soldat' && it.places.contains('country:mali')
            """)
    void claims(String filter, String fields, String met) {
        assertSifted("claims", filter, fields.replace("NUMBER", "quantity { value unit counted }"), met);
    }

    @ParameterizedTest
    @CsvSource({"claims", "contradictions"})
    void aConfidenceIsMetByItselfAndWhatIsSurer(String list) {
        List<Map<String, Object>> all = found(list, MINE, "id confidence");
        TreeSet<Double> steps = new TreeSet<>();
        all.forEach(one -> steps.add((Double) one.get("confidence")));
        assertTrue(steps.size() > 1, steps::toString);
        for (Double step : steps) {
            assertEquals(
                    sorted(all.stream().filter(one -> (Double) one.get("confidence") >= step)
                            .map(one -> one.get("id")).toList()),
                    ids(list, "{minConfidence: " + step + "}"), () -> list + " from " + step);
        }
    }

    /** Words that only bound a number are met by all that they allow. */
    @Test
    void aBoundIsMetByWhatItAllows() {
        ingest("Tamis nord", "Le barrage a coûté moins de 7 000 livres sterling.");
        Map<String, Boolean> asked = Map.of("{from: 6999, to: 7100}", true, "{from: 7001}", false,
                "{to: 10}", true, "{from: 6999.5, to: 6999.9}", true);
        asked.forEach((range, met) -> assertEquals(met, !found("claims", "{and: [" + MINE
                + ", {search: \"barrage\", quantityBetween: " + range + "}]}", "id").isEmpty(), range));
    }

    /** Finds what meets a condition, and by its opposite all else; there is some of both. */
    private static void assertSifted(String list, String filter, String fields, String met) {
        String query = "{ list: " + list + "(first: 100, filter: " + MINE + ") { nodes { id " + fields
                + " } } }";
        List<String> meeting = GraphQl.send(query).body("errors", nullValue()).extract()
                .path("data.list.nodes.findAll { " + met + " }.id");
        List<String> others = GraphQl.send(query).extract().path("data.list.nodes.findAll { !(" + met + ") }.id");
        assertTrue(!meeting.isEmpty() && !others.isEmpty(),
                meeting + " and " + others);
        assertEquals(sorted(meeting), ids(list, filter));
        assertEquals(sorted(others), ids(list, "{not: " + filter + "}"));
    }

    private static List<Object> ids(String list, String filter) {
        return sorted(found(list, "{and: [" + MINE + ", " + filter + "]}", "id").stream()
                .map(one -> one.get("id")).toList());
    }

    private static List<Map<String, Object>> found(String list, String filter, String fields) {
        Found found = GraphQl.send("{ list: " + list + "(first: 100, filter: " + filter
                + ") { totalCount nodes { " + fields + " } } }").body("errors", nullValue()).extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE))
                .getObject("data.list", Found.class);
        assertEquals(found.totalCount(), found.nodes().size());
        return found.nodes();
    }

    private record Found(int totalCount, List<Map<String, Object>> nodes) {}

    private static List<Object> sorted(List<?> ids) {
        return new ArrayList<>(new TreeSet<Object>(ids));
    }
}
