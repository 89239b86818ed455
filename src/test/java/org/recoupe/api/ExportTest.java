package org.recoupe.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Contradictions as files, of sources that would rather be a formula, a link or a script. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class ExportTest {

    private static final String FORMULA = "=HYPERLINK(\"https://evil.example\";\"x\")";
    private static final String SCRIPT = "<script>alert(1)</script>[x](javascript:alert(1))";

    @BeforeEach
    void contradict() {
        ingest(FORMULA, "Port", "https://export.example/a",
                "Le pont de Ravine rouvrira en juin 2031, a annoncé le maire.");
        ingest("Gazette", SCRIPT, "https://export.example/b",
                "Le pont de Ravine ne rouvrira pas en juin 2031, selon la préfecture.");
    }

    @Test
    void csvIsWholeAndNoCellIsAFormula() throws IOException {
        ValidatableResponse answer = export("csv").contentType("text/csv");
        List<CSVRecord> rows;
        try (CSVParser parser = CSVParser.parse(answer.extract().asString(),
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            rows = parser.getRecords();
        }
        assertTrue(rows.size() >= 2);
        assertTrue(rows.stream().anyMatch(row -> row.get("article.source.name").equals("'" + FORMULA)));
        assertTrue(rows.stream().anyMatch(row -> row.get("article.title").equals(SCRIPT)));
        rows.forEach(row -> row.forEach(cell -> assertFalse(cell.matches("(?s)[=+@\\t-].*"), cell)));
        assertEquals(GraphQl.send("{ contradictions { totalCount } }").extract().<Integer>path(
                "data.contradictions.totalCount").longValue(),
                rows.stream().map(row -> row.get("contradiction.id")).distinct().count());
    }

    @Test
    void jsonLdReviewsClaimsAndQuotesTheEvidence() throws IOException {
        JsonNode graph = new ObjectMapper().readTree(export("jsonld").contentType("application/ld+json").extract()
                .asString()).get("@graph");
        int annotations = 0;
        int titles = 0;
        int reviews = 0;
        for (JsonNode node : graph) {
            if (node.has("@type")) {
                reviews++;
                assertEquals("https://schema.org", node.get("@context").asText());
                assertEquals("ClaimReview", node.get("@type").asText());
                for (String required : List.of("url", "author", "claimReviewed", "itemReviewed", "datePublished")) {
                    assertTrue(node.hasNonNull(required), required);
                }
                assertFalse(node.at("/reviewRating/alternateName").asText().isEmpty());
                node.get("itemReviewed").forEach(claim -> {
                    assertEquals("Claim", claim.get("@type").asText());
                    assertEquals("NewsArticle", claim.at("/appearance/@type").asText());
                });
            } else {
                annotations++;
                assertEquals("http://www.w3.org/ns/anno.jsonld", node.get("@context").asText());
                assertEquals("Annotation", node.get("type").asText());
                JsonNode quote = node.at("/target/selector/0");
                assertEquals("TextQuoteSelector", quote.get("type").asText());
                String exact = quote.get("exact").asText();
                JsonNode position = node.at("/target/selector/1");
                if (position.isMissingNode()) {
                    titles++;
                    continue;
                }
                assertEquals("TextPositionSelector", position.get("type").asText());
                assertEquals(exact.codePointCount(0, exact.length()),
                        position.get("end").asInt() - position.get("start").asInt());
            }
        }
        assertTrue(titles < annotations, titles + " of " + annotations + " have no place");
        assertTrue(reviews >= 1 && annotations >= 2 * reviews, reviews + " reviews, " + annotations + " annotations");
    }

    @Test
    void markdownHoldsNoMarkupOfTheSources() {
        String text = export("md").contentType("text/markdown").extract().asString();
        assertTrue(text.contains("Ravine"), text);
        assertTrue(text.contains("\\<script\\>alert\\(1\\)\\</script\\>\\[x\\]\\(javascript\\:alert\\(1\\)\\)"),
                text);
        assertFalse(Pattern.compile("(?<!\\\\)<(?!https://)").matcher(text).find(), text);
        assertFalse(text.contains("](javascript"), text);
        assertTrue(text.contains("](<https://export.example/b>)"), text);
    }

    @Test
    void aFilterNarrowsAndALinkLeadsToOne() {
        Map<String, String> links = GraphQl
                .send("{ contradictions(filter: {source: \"Gazette\"}) { nodes { id exports { csv jsonLd markdown } } } }")
                .body("errors", nullValue()).extract().path("data.contradictions.nodes[0].exports");
        assertEquals(3, links.size());
        links.values().forEach(link -> given().get(link).then().statusCode(200).body(containsString("Ravine")));
        given().queryParam("filter", "{\"source\": \"Gazette\"}").get("/export/contradictions.csv").then()
                .statusCode(200).body(containsString("Ravine"));
        given().queryParam("filter", "{\"source\": \"Nobody\"}").get("/export/contradictions.csv").then()
                .statusCode(200).body(equalTo(export("csv").extract().asString().lines().findFirst().orElseThrow()
                        + "\r\n"));
    }

    /** Offsets count within the title there: they lead nowhere in the text. */
    @Test
    void aClaimOfATitleIsFoundByItsWordsAlone() throws IOException {
        ingest("Titres a", "Le tunnel de Ravine rouvrira en mai 2032", "https://export.example/title/a", "Il pleut.");
        ingest("Titres b", "Ici", "https://export.example/title/b", "Le tunnel de Ravine ne rouvrira pas en mai 2032.");
        String filter = "{\"source\": \"Titres a\"}";
        JsonNode graph = new ObjectMapper().readTree(given().queryParam("filter", filter)
                .get("/export/contradictions.jsonld").then().statusCode(200).extract().asString()).get("@graph");
        int selectors = 0;
        for (JsonNode node : graph) {
            boolean title = node.at("/target/source").asText().endsWith("/title/a");
            if (node.has("target")) {
                assertEquals(title ? 1 : 2, node.at("/target/selector").size(), node.toString());
                selectors += node.at("/target/selector").size();
            }
        }
        assertEquals(3, selectors);
        assertTrue(given().queryParam("filter", filter).get("/export/contradictions.csv").then().extract().asString()
                .contains(",TITLE,"));
    }

    @Test
    void whatCannotBeReadIsRefusedByCode() {
        for (String[] bad : new String[][]{{"filter", "{", "INVALID_REQUEST"},
                {"filter", "{\"nothing\": 1}", "VALIDATION"},
                {"language", "XX", "VALIDATION"}, {"asOf", "yesterday", "INVALID_DATE"}}) {
            given().queryParam(bad[0], bad[1]).get("/export/contradictions.csv").then().statusCode(400)
                    .contentType("application/json").body("errors[0].extensions.code", equalTo(bad[2]));
        }
        given().get("/export/contradictions/Y29udHJhZGljdGlvbjo5OTk5OTk.csv").then().statusCode(404)
                .body("errors[0].extensions.code", equalTo("NOT_FOUND"));
        given().get("/export/articles.csv").then().statusCode(404).body("errors[0].extensions.code",
                equalTo("NOT_FOUND"));
        given().post("/export/contradictions.csv").then().statusCode(405).header("allow", "GET")
                .body("errors[0].extensions.code", equalTo("INVALID_REQUEST"));
        given().head("/export/contradictions.csv").then().statusCode(405).header("allow", "GET");
        given().get("/export/contradictions/xx.csv").then().statusCode(400).body("errors[0].extensions.code",
                equalTo("INVALID_ID"));
    }

    private static ValidatableResponse export(String format) {
        return given().get("/export/contradictions." + format).then().statusCode(200)
                .header("x-content-type-options", "nosniff");
    }

    private static void ingest(String source, String title, String url, String text) {
        GraphQl.send("mutation($a: IngestArticleInput!) { ingestArticle(input: $a) { result } }", Map.of("a",
                Map.of("source", source, "title", title, "url", url, "text", text, "publishedOn", "2030-11-05")))
                .body("errors", nullValue());
    }
}
