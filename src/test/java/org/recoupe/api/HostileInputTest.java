package org.recoupe.api;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class HostileInputTest {

    private static final String ANALYZE = """
            query($text: String!, $on: Date!, $language: String) {
              analyzeText(input: { text: $text, publishedOn: $on, language: $language }) { language } }""";

    @AfterEach
    void theServiceGoesOn() {
        analyze("Il pleut.", "2024-02-29", "fr").body("errors", nullValue()).body("data.analyzeText.language",
                equalTo("FR"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                 2024-01-01, fr, MISSING,          text
            '  ',               2024-01-01, fr, MISSING,          text
            Il pleut.,          2024-02-30, fr, INVALID_DATE,     publishedOn
            Il pleut.,          2023-02-29, fr, INVALID_DATE,     publishedOn
            Il pleut.,          hier,       fr, INVALID_DATE,     publishedOn
            Il pleut.,          +9999999-1, fr, INVALID_DATE,     publishedOn
            Il pleut.,          2024-01-01, de, UNKNOWN_LANGUAGE, language
            Il pleut.,          2024-01-01, '', UNKNOWN_LANGUAGE, language
            """)
    void badFieldsAreNamed(String text, String on, String language, String code, String field) {
        refused(analyze(text, on, language), equalTo(code)).body("errors[0].extensions.field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource({"\\u0000", "Il\\u0000pleut", "\\ud800", "Il \\udc00 pleut", "\\u0001\\u0002\\u0003 bruit"})
    void whatIsNoTextIsRefused(String escaped) {
        String body = """
                {"query": "query($t: String!) { analyzeText(input: {text: $t, publishedOn: \\"2024-01-01\\"}) { language } }",
                 "variables": {"t": "%s"}}""".formatted(escaped);
        refused(post(body).statusCode(200), equalTo("NOT_TEXT"));
    }

    @Test
    void aMissingTextIsRefused() {
        Map<String, Object> variables = new HashMap<>(Map.of("on", "2024-01-01"));
        variables.put("text", null);
        refused(GraphQl.send(ANALYZE, variables), equalTo("VALIDATION"));
        refused(GraphQl.send(ANALYZE, Map.of("on", "2024-01-01")), equalTo("VALIDATION"));
        refused(GraphQl.send("{ analyzeText(input: {publishedOn: \"2024-01-01\"}) { language } }"), equalTo("MISSING"))
                .body("errors[0].extensions.field", equalTo("text"));
    }

    @Test
    void aTextOverTheLimitIsRefusedAndOneAtTheLimitIsRead() {
        refused(analyze("a".repeat(1_000_001), "2024-01-01", "fr"), equalTo("TOO_LONG"));
        refused(analyze("mot ".repeat(2_500_000), "2024-01-01", "fr"), equalTo("TOO_LONG"));
        refused(post("{\"query\": \"" + "x".repeat(17 << 20) + "\"}").statusCode(413), equalTo("TOO_LONG"));
        analyze("a".repeat(1_000_000), "2024-01-01", "fr").body("errors", nullValue());
    }

    @Test
    void aBodyThatIsNoRequestIsRefused() {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        refused(given().contentType(ContentType.JSON).body(noise).post("/graphql").then().statusCode(400),
                equalTo("INVALID_REQUEST"));
        for (String body : new String[]{"", "{", "[]", "null", "{}", "{\"query\": 1}", "{\"query\": \" \"}",
                "{\"query\": \"{articles{totalCount}}\", \"variables\": \"x\"}", "[".repeat(100_000)}) {
            refused(post(body).statusCode(400), equalTo("INVALID_REQUEST"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { articles { totalCount }                     | SYNTAX
            {                                             | SYNTAX
            { nothing }                                   | VALIDATION
            { articles }                                  | VALIDATION
            { articles(first: 0) { totalCount } }         | INVALID_PAGE_SIZE
            { claims(first: 101) { totalCount } }         | INVALID_PAGE_SIZE
            { claims(after: "MSwx!") { totalCount } }     | INVALID_CURSOR
            { articles(after: "MQ") { totalCount } }      | INVALID_CURSOR
            { article(id: "MQ") { url } }                 | INVALID_ID
            { articles(filter: {publishedBetween: {from: "x"}}) { totalCount } } | INVALID_DATE
            { claims(filter: {quantityBetween: {from: 1e999999999}}) { totalCount } } | VALIDATION
            """)
    void badOperationsAreRefused(String operation, String code) {
        refused(GraphQl.send(operation), equalTo(code));
    }

    @Test
    void badArticlesAreRefused() {
        String ingest = "mutation($i: IngestArticleInput!) { ingestArticle(input: $i) { result } }";
        Map<String, String> good = Map.of("source", "S", "text", "Il pleut.", "publishedOn", "2024-01-01");
        for (String[] bad : new String[][]{{"source", " ", "MISSING"}, {"text", "", "MISSING"},
                {"publishedOn", "2024-13-01", "INVALID_DATE"}, {"url", "javascript:alert(1)", "INVALID_URL"},
                {"url", "https://a b", "INVALID_URL"}, {"language", "xx", "UNKNOWN_LANGUAGE"}}) {
            Map<String, String> input = new HashMap<>(good);
            input.put(bad[0], bad[1]);
            refused(GraphQl.send(ingest, Map.of("i", input)), equalTo(bad[2])).body("errors[0].extensions.field",
                    equalTo(bad[0]));
        }
    }

    @Test
    void theNewerMediaTypeTellsRefusalsByStatus() {
        given().contentType(ContentType.JSON).accept("application/graphql-response+json")
                .body("{\"query\": \"{ nothing }\"}").post("/graphql").then().statusCode(400)
                .contentType("application/graphql-response+json")
                .body("errors[0].extensions.code", equalTo("VALIDATION"));
    }

    private static ValidatableResponse analyze(String text, String on, String language) {
        return GraphQl.send(ANALYZE, Map.of("text", text, "on", on, "language", language));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON).accept("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8)).post("/graphql")
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, Matcher<String> code) {
        return answer.body("errors", hasSize(1)).body("errors[0].extensions.code", code)
                .body("errors[0].message", not(containsString("org.recoupe")))
                .body("errors[0].message", not(containsString("Exception")));
    }
}
