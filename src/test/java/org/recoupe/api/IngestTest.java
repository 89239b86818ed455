package org.recoupe.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Articles that are put on record once, and in batches. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class IngestTest {

    private static final String ONE = """
            mutation($input: IngestArticleInput!) { ingestArticle(input: $input) {
              result claimCount article { id text contradictions { nodes { id } } } userErrors { field code } } }""";
    private static final String BATCH = """
            mutation($input: IngestArticlesInput!) { ingestArticles(input: $input) {
              userErrors { field code } outcomes {
                result claimCount article { id text contradictions { nodes { id } } } userErrors { field code message } } } }""";
    private static final String PATH = "data.ingestArticle.";
    private static final String OUTCOMES = "data.ingestArticles.outcomes";

    @Test
    void sentTwiceAtOnceAnArticleIsPutOnRecordOnce() throws Exception {
        Map<String, Object> input = article("twice", 1);
        input.put("idempotencyKey", "twice");
        List<String> answers = ReviewTest.atOnce(() -> one(input).extract().asString(),
                () -> one(input).extract().asString());
        assertEquals(answers.get(0), answers.get(1));
        one(input).body(PATH + "result", equalTo("CREATED")).body(PATH + "userErrors", empty());
        GraphQl.send("{ articles(filter: {source: \"twice\"}) { totalCount } }").body("data.articles.totalCount",
                equalTo(1));
    }

    @Test
    void aKeyStandsForOneInput() {
        Map<String, Object> input = article("reused", 1);
        input.put("idempotencyKey", "reused");
        one(input).body(PATH + "result", equalTo("CREATED"));
        input.put("text", "Un autre texte.");
        one(input).body(PATH + "userErrors.code", contains("IDEMPOTENCY_KEY_REUSED"))
                .body(PATH + "userErrors[0].field", contains("idempotencyKey")).body(PATH + "result", nullValue())
                .body(PATH + "article", nullValue());
        GraphQl.send("{ articles(filter: {source: \"reused\"}) { totalCount } }").body("data.articles.totalCount",
                equalTo(1));
    }

    @Test
    void eachArticleOfABatchHasItsOutcome() {
        one(article("batch", 1));
        Map<String, Object> revised = article("batch", 1);
        revised.put("text", "Le pont est fermé depuis lundi.");
        Map<String, Object> bad = article("batch", 3);
        bad.put("publishedOn", "2024-02-30");
        Map<String, Object> noise = article("batch", 4);
        noise.put("text", "Il\u0000pleut");
        batch(List.of(revised, article("batch", 2), bad, noise, article("batch", 2)), null)
                .body(OUTCOMES + ".result",
                        contains(equalTo("REVISED"), equalTo("CREATED"), nullValue(), nullValue(),
                                equalTo("UNCHANGED")))
                .body(OUTCOMES + "[0].article.text", equalTo("Le pont est fermé depuis lundi."))
                .body(OUTCOMES + "[1].claimCount", notNullValue()).body(OUTCOMES + "[1].userErrors", empty())
                .body(OUTCOMES + "[2].article", nullValue())
                .body(OUTCOMES + "[2].userErrors.code", contains("INVALID_DATE"))
                .body(OUTCOMES + "[2].userErrors[0].field", contains("articles", "2", "publishedOn"))
                .body(OUTCOMES + "[3].userErrors.code", contains("NOT_TEXT"))
                .body("data.ingestArticles.userErrors.code", contains("INVALID_DATE", "NOT_TEXT"));
    }

    @Test
    void aBatchThatIsSentAgainGoesOnWhereItBrokeOff() {
        List<Map<String, Object>> half = List.of(article("again", 1), article("again", 2));
        String first = batch(half, "again").extract().asString();
        assertEquals(first, batch(half, "again").extract().asString());
        List<Map<String, Object>> whole = new ArrayList<>(half);
        whole.add(article("again", 3));
        batch(whole, "again").body(OUTCOMES + ".result", contains("CREATED", "CREATED", "CREATED"));
        batch(List.of(article("again", 9)), "again").body(OUTCOMES + "[0].userErrors.code",
                contains("IDEMPOTENCY_KEY_REUSED"));
    }

    /** What can't be answered is not done. */
    @ParameterizedTest
    @CsvSource({"'claims(first: 1000)', INVALID_PAGE_SIZE", "'claims(first: 0)', INVALID_PAGE_SIZE",
            "'claims(after: \"bad\")', INVALID_CURSOR"})
    void aPageThatNoListHasKeepsTheMutationFromBeingDone(String page, String code) {
        GraphQl.send("mutation($i: IngestArticleInput!) { ingestArticle(input: $i) { article { " + page
                + " { totalCount } } } }",
                Map.of("i", Map.of("source", "Undone", "text", "Il pleut " + page,
                        "publishedOn", "2024-01-01")))
                .body("errors[0].extensions.code", equalTo(code));
        GraphQl.send("{ articles(filter: {source: \"Undone\"}) { totalCount } }")
                .body("data.articles.totalCount", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"source, 201, TOO_LONG", "url, 2001, TOO_LONG"})
    void whatNoIndexHoldsIsTooLong(String field, int length, String code) {
        Random random = new Random(length);
        String name = "https://long.example/" + random.ints(length - 21, 'a', 'z' + 1)
                .mapToObj(Character::toString).collect(Collectors.joining());
        Map<String, String> article = new HashMap<>(Map.of("source", "Long", "text", "Il vente à " + field,
                "publishedOn", "2024-01-01"));
        article.put(field, name);
        GraphQl.send(RecordApiTest.INGEST, Map.of("input", article)).body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].extensions.field", equalTo(field));
        article.put(field, name.substring(0, length - 1));
        GraphQl.send(RecordApiTest.INGEST, Map.of("input", article)).body("errors", nullValue());
    }

    /** Schemes and hosts are alike in whatever case (RFC 3986, 6.2.2.1), and hosts may be of any script. */
    @ParameterizedTest
    @ValueSource(strings = {"HTTPS://Address.example/a", "http://adresse-été.example/b", "https://my_host.example/c"})
    void anAddressIsOneHoweverItIsWritten(String url) {
        GraphQl.send(RecordApiTest.INGEST,
                Map.of("input", Map.of("source", "Address", "text", "Il gèle.", "publishedOn",
                        "2024-01-01", "url", url)))
                .body("errors", nullValue());
    }

    @Test
    void aBatchHasBounds() {
        refused(List.of()).body("errors[0].extensions.code", equalTo("MISSING"));
        refused(Collections.nCopies(101, article("bounds", 1))).body("errors[0].extensions.code", equalTo("TOO_MANY"));
        GraphQl.send(BATCH, Map.of("input", Map.of("articles", List.of(article("bounds", 1)), "idempotencyKey",
                "k".repeat(201)))).body("errors[0].extensions.code", equalTo("TOO_LONG"))
                .body("errors[0].extensions.field", equalTo("idempotencyKey"));
    }

    private static ValidatableResponse refused(List<Map<String, Object>> articles) {
        return GraphQl.send(BATCH, Map.of("input", Map.of("articles", articles))).body("errors", hasSize(1))
                .body("errors[0].extensions.field", equalTo("articles"));
    }

    private static ValidatableResponse one(Map<String, Object> input) {
        return GraphQl.send(ONE, Map.of("input", input)).body("errors", nullValue());
    }

    private static ValidatableResponse batch(List<Map<String, Object>> articles, String key) {
        Map<String, Object> input = new HashMap<>(Map.of("articles", articles, "batch", "b"));
        input.put("idempotencyKey", key);
        return GraphQl.send(BATCH, Map.of("input", input)).body("errors", nullValue());
    }

    private static Map<String, Object> article(String source, int number) {
        return new HashMap<>(Map.of("source", source, "url", "https://" + source + ".example/" + number, "text",
                "Le pont numéro " + number + " rouvrira en juin 2026.", "publishedOn", "2025-11-05"));
    }
}
