package org.recoupe.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Texts that are sent as the page that they stand on. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class HtmlTest {

    private static final String PARAGRAPH = "<p>Le conseil municipal a voté mardi, après un débat de quatre heures, le"
            + " budget de la ville, où l'opposition, qui refusait la hausse, a déposé 30 amendements.</p>";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="fr"><head><title>Budget | La Gazette</title>
            <meta property="og:title" content="La ville a voté son budget">
            <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-03-13T07:00:00+01:00"}</script>
            </head><body><nav><a href="/sport">Sport</a></nav><article>%s<p>Le maire n'a pas quitté la salle &lt;img
            src=x onerror=alert(1)&gt;.</p><script>alert(2)</script></article><footer>Mentions légales</footer></body></html>
            """.formatted(PARAGRAPH.repeat(6));

    private static final String ANALYZE = """
            query($input: TextInput!) { analyzeText(input: $input) { title text publishedOn language
              claims { part start end quote polarity time { value } } } }""";
    private static final String INGEST = """
            mutation($input: IngestArticleInput!) { ingestArticle(input: $input) { result claimCount
              article { title text publishedOn language } userErrors { code field } } }""";
    private static final String COMPARE = """
            query($input: CompareTextsInput!) { compareTexts(input: $input) { verdict
              left { text language claims { quote } } right { title publishedOn } } }""";

    @Test
    void aPageIsReadAsItsArticle() {
        ValidatableResponse answer = send(ANALYZE, Map.of("html", PAGE)).body("errors", nullValue())
                .body("data.analyzeText.title", equalTo("La ville a voté son budget"))
                .body("data.analyzeText.publishedOn", equalTo("2024-03-13"))
                .body("data.analyzeText.language", equalTo("FR"))
                .body("data.analyzeText.text", not(containsString("Sport")))
                .body("data.analyzeText.text", not(containsString("alert(2)")))
                .body("data.analyzeText.text", containsString("<img src=x onerror=alert(1)>"))
                .body("data.analyzeText.claims.time.value", hasItem("2024-03-12"));
        String text = answer.extract().path("data.analyzeText.text");
        List<Map<String, Object>> claims = answer.extract()
                .path("data.analyzeText.claims.findAll { it.part == 'BODY' }");
        assertFalse(claims.isEmpty());
        for (Map<String, Object> claim : claims) {
            assertEquals(claim.get("quote"), text.substring((int) claim.get("start"), (int) claim.get("end")));
        }
    }

    @Test
    void theSenderKnowsBetterThanThePage() {
        send(ANALYZE, Map.of("html", PAGE, "title", "Un autre titre", "publishedOn", "2023-01-05", "language", "en"))
                .body("data.analyzeText.title", equalTo("Un autre titre"))
                .body("data.analyzeText.publishedOn", equalTo("2023-01-05"))
                .body("data.analyzeText.language", equalTo("EN"));
    }

    @Test
    void whatIsPutOnRecordIsTheArticle() {
        Map<String, Object> input = new HashMap<>(
                Map.of("source", "html", "url", "https://html.example/1", "html", PAGE));
        send(INGEST, input).body("data.ingestArticle.result", equalTo("CREATED"))
                .body("data.ingestArticle.article.title", equalTo("La ville a voté son budget"))
                .body("data.ingestArticle.article.publishedOn", equalTo("2024-03-13"))
                .body("data.ingestArticle.article.text", containsString("30 amendements"))
                .body("data.ingestArticle.article.text", not(containsString("Mentions")));
        input.put("html", PAGE.replace("Sport", "Culture"));
        send(INGEST, input).body("data.ingestArticle.result", equalTo("UNCHANGED"));
    }

    @Test
    void pagesStandInBatches() {
        Map<String, Object> good = Map.of("source", "htmls", "html", PAGE);
        Map<String, Object> undated = Map.of("source", "htmls", "html", "<p>Il pleut.");
        GraphQl.send("""
                mutation($input: IngestArticlesInput!) { ingestArticles(input: $input) { outcomes { result } userErrors {
                  code field } } }""", Map.of("input", Map.of("articles", List.of(good, undated))))
                .body("data.ingestArticles.outcomes.result", contains("CREATED", null))
                .body("data.ingestArticles.userErrors[0].code", equalTo("UNKNOWN_DATE"))
                .body("data.ingestArticles.userErrors[0].field", contains("articles", "1", "publishedOn"));
    }

    @Test
    void aPageIsComparedWithAText() {
        send(COMPARE,
                Map.of("left", Map.of("text", "Le pont ne rouvrira pas en juin 2026.", "publishedOn", "2025-11-05"),
                        "right", Map.of("html", "<title>Pont</title><p>Le pont rouvrira en juin 2026.", "publishedOn",
                                "2025-11-05")))
                .body("data.compareTexts.verdict", equalTo("CONFLICT"))
                .body("data.compareTexts.left.text", equalTo("Le pont ne rouvrira pas en juin 2026."))
                .body("data.compareTexts.left.claims", hasSize(1))
                .body("data.compareTexts.right.title", equalTo("Pont"));
    }

    @Test
    void whatCannotBeReadIsRefusedByCodeAndField() {
        refused(Map.of("publishedOn", "2024-01-01"), "MISSING", "text");
        refused(Map.of("text", "Il pleut."), "MISSING", "publishedOn");
        refused(Map.of("text", "Il pleut.", "html", "<p>Il pleut.", "publishedOn", "2024-01-01"), "NOT_APPLICABLE",
                "html");
        refused(Map.of("html", " ", "publishedOn", "2024-01-01"), "MISSING", "html");
        refused(Map.of("html", "<html><script>x</script>", "publishedOn", "2024-01-01"), "MISSING", "html");
        refused(Map.of("html", "<p>Il pleut."), "UNKNOWN_DATE", "publishedOn");
        refused(Map.of("html", "<p>Il \u0000 pleut.", "publishedOn", "2024-01-01"), "NOT_TEXT", "html");
        refused(Map.of("html", "<p>&#1;&#2;&#3; bruit", "publishedOn", "2024-01-01"), "NOT_TEXT", "html");
        refused(Map.of("html", "<b>".repeat(1_000_001), "publishedOn", "2024-01-01"), "TOO_LONG", "html");
        refused(Map.of("html", "<p>" + "mot ".repeat(260_000), "publishedOn", "2024-01-01"), "TOO_LONG", "html");
        send(COMPARE, Map.of("left", Map.of("text", "Il pleut.", "publishedOn", "2024-01-01"), "right",
                Map.of("html", "<p>Il pleut."))).body("errors[0].extensions.code", equalTo("UNKNOWN_DATE"))
                .body("errors[0].extensions.field", equalTo("right.publishedOn"));
    }

    private static void refused(Map<String, Object> input, String code, String field) {
        send(ANALYZE, input).body("errors[0].extensions.code", equalTo(code)).body("errors[0].extensions.field",
                equalTo(field));
    }

    private static ValidatableResponse send(String operation, Map<String, Object> input) {
        return GraphQl.send(operation, Map.of("input", input));
    }
}
