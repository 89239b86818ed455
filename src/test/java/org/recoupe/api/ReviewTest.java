package org.recoupe.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.api.listing.GlobalId;
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

@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class ReviewTest {

    private static final String PATH = "data.reviewContradiction.";
    private static final String REVIEW = """
            mutation($input: ReviewContradictionInput!) { reviewContradiction(input: $input) {
              contradiction { id version status verdict kind review { status verdict kind assignee }
                reviews { totalCount nodes { at by action comment versionSeen before { status } after { status } } } }
              review { action } userErrors { field code message } } }""";

    private static int texts;

    private String id;
    private int version;

    @BeforeEach
    void aContradiction() {
        // Of its own for each test: numbers of its own in a place that no other text names.
        int number = ++texts;
        RecordApiTest.ingest("Revue", "https://revue.example/" + number + "/a",
                "Le pays compte actuellement " + number + "500 soldats américains en Irak.");
        Map<String, Object> found = RecordApiTest.ingest("Revue", "https://revue.example/" + number + "/b",
                "On le sait : le pays compte actuellement " + number + "900 soldats américains en Irak.")
                .extract().path("data.ingestArticle.article.contradictions.nodes[0]");
        id = (String) found.get("id");
        version = review(Map.of("action", "COMMENT", "comment", "to learn of its version", "version", 1_000)).extract()
                .path(PATH + "contradiction.version");
    }

    @Test
    void aReviewIsKeptInTheHistory() {
        review(Map.of("action", "CONFIRM", "comment", "Vu.", "version", version))
                .body(PATH + "userErrors", empty()).body(PATH + "review.action", equalTo("CONFIRM"))
                .body(PATH + "contradiction.status", equalTo("CONFIRMED"));
        review(Map.of("action", "DISMISS", "version", version + 1)).body(PATH + "userErrors", empty())
                .body(PATH + "contradiction.status", equalTo("DISMISSED"))
                .body(PATH + "contradiction.reviews.totalCount", equalTo(2))
                .body(PATH + "contradiction.reviews.nodes.action", contains("DISMISS", "CONFIRM"))
                .body(PATH + "contradiction.reviews.nodes.before.status", contains("CONFIRMED", "OPEN"))
                .body(PATH + "contradiction.reviews.nodes.after.status", contains("DISMISSED", "CONFIRMED"))
                .body(PATH + "contradiction.reviews.nodes.comment", contains(nullValue(), equalTo("Vu.")))
                .body(PATH + "contradiction.reviews.nodes.versionSeen", contains(version + 1, version))
                .body(PATH + "contradiction.reviews.nodes.by", contains("anonymous", "anonymous"))
                .body(PATH + "contradiction.reviews.nodes.at", contains(notNullValue(), notNullValue()));
    }

    @Test
    void whatWasDismissedCanBeOpenedAgain() {
        review(Map.of("action", "DISMISS", "version", version)).body(PATH + "contradiction.status",
                equalTo("DISMISSED"));
        review(Map.of("action", "REOPEN", "comment", "Si.", "version", version + 1))
                .body(PATH + "userErrors", empty())
                .body(PATH + "review.action", equalTo("REOPEN"))
                .body(PATH + "contradiction.status", equalTo("OPEN"))
                .body(PATH + "contradiction.reviews.nodes.action", contains("REOPEN", "DISMISS"))
                .body(PATH + "contradiction.reviews.nodes.before.status", contains("DISMISSED", "OPEN"));
    }

    @Test
    void aPersonsVerdictStandsBesideTheMachines() {
        review(Map.of("action", "RECLASSIFY", "verdict", "COMPATIBLE", "kind", "DATE", "version", version))
                .body(PATH + "userErrors", empty()).body(PATH + "contradiction.verdict", equalTo("CONFLICT"))
                .body(PATH + "contradiction.kind", equalTo("QUANTITY"))
                .body(PATH + "contradiction.review.verdict", equalTo("COMPATIBLE"))
                .body(PATH + "contradiction.review.kind", equalTo("DATE"))
                .body(PATH + "contradiction.review.status", equalTo("OPEN"));
        review(Map.of("action", "ASSIGN", "assignee", "Ada", "version", version + 1))
                .body(PATH + "contradiction.review.assignee", equalTo("Ada"))
                .body(PATH + "contradiction.review.verdict", equalTo("COMPATIBLE"));
        review(Map.of("action", "ASSIGN", "version", version + 2)).body(PATH + "contradiction.review.assignee",
                nullValue());
    }

    @Test
    void aStaleReviewIsRefusedAndChangesNothing() {
        review(Map.of("action", "COMMENT", "comment", "Even a comment counts.", "version", version))
                .body(PATH + "userErrors", empty());
        review(Map.of("action", "DISMISS", "version", version)).body(PATH + "userErrors", hasSize(1))
                .body(PATH + "userErrors[0].code", equalTo("CONFLICT_OF_EDIT"))
                .body(PATH + "userErrors[0].field", contains("version")).body(PATH + "review", nullValue())
                .body(PATH + "contradiction.status", equalTo("OPEN"))
                .body(PATH + "contradiction.reviews.totalCount", equalTo(1));
    }

    @Test
    void ofTwoReviewersAtOnceOneHasToLookAgain() throws Exception {
        List<List<String>> codes = atOnce(
                () -> review(Map.of("action", "CONFIRM", "version", version)).extract().path(PATH + "userErrors.code"),
                () -> review(Map.of("action", "DISMISS", "version", version)).extract().path(PATH + "userErrors.code"));
        assertEquals(1, codes.stream().filter(List.of("CONFLICT_OF_EDIT")::equals).count(), codes.toString());
        assertEquals(1, codes.stream().filter(List::isEmpty).count(), codes.toString());
    }

    @Test
    void theSameKeyReviewsOnce() throws Exception {
        Map<String, Object> input = Map.of("action", "CONFIRM", "version", version, "idempotencyKey", "key of " + id);
        List<Integer> counts = atOnce(() -> confirmed(input), () -> confirmed(input));
        assertEquals(List.of(1, 1), counts);
        Map<String, Object> other = new HashMap<>(input);
        other.put("comment", "Another input.");
        review(other).body(PATH + "userErrors[0].code", equalTo("IDEMPOTENCY_KEY_REUSED"))
                .body(PATH + "userErrors[0].field", contains("idempotencyKey"))
                .body(PATH + "contradiction.reviews.totalCount", equalTo(1));
    }

    private int confirmed(Map<String, Object> input) {
        return review(input).body(PATH + "userErrors", empty()).body(PATH + "review.action", equalTo("CONFIRM"))
                .extract().path(PATH + "contradiction.reviews.totalCount");
    }

    @Test
    void aRefusedReviewKeepsNoKey() {
        Map<String, Object> input = new HashMap<>(
                Map.of("action", "CONFIRM", "version", version + 7, "idempotencyKey", "refused " + id));
        review(input).body(PATH + "userErrors[0].code", equalTo("CONFLICT_OF_EDIT"));
        input.put("version", version);
        review(input).body(PATH + "userErrors", empty()).body(PATH + "contradiction.status", equalTo("CONFIRMED"));
    }

    @ParameterizedTest
    @CsvSource({"RECLASSIFY, kind, DATE, MISSING, verdict", "COMMENT, comment, ' ', MISSING, comment",
            "CONFIRM, verdict, CONFLICT, NOT_APPLICABLE, verdict", "ASSIGN, kind, DATE, NOT_APPLICABLE, kind",
            "COMMENT, assignee, Ada, NOT_APPLICABLE, assignee", "CONFIRM, id, xyz, INVALID_ID, id",
            "CONFIRM, idempotencyKey, '', MISSING, idempotencyKey"})
    void aReviewThatCouldNeverBeTakenIsAnErrorOfTheRequest(String action, String field, String value, String code,
            String blamed) {
        Map<String, Object> input = new HashMap<>(Map.of("id", id, "version", version, "action", action));
        input.put(field, value);
        GraphQl.send(REVIEW, Map.of("input", input)).body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].extensions.field", equalTo(blamed));
    }

    @Test
    void whatIsNotOnRecordCantBeReviewed() {
        GraphQl.send(REVIEW, Map.of("input",
                Map.of("id", new GlobalId(GlobalId.Kind.CONTRADICTION, Long.MAX_VALUE).toString(), "version", 0,
                        "action", "CONFIRM")))
                .body("errors", nullValue()).body(PATH + "contradiction", nullValue())
                .body(PATH + "userErrors[0].code", equalTo("NOT_FOUND"))
                .body(PATH + "userErrors[0].field", contains("id"));
    }

    @Test
    void aHistoryPages() {
        for (int i = 0; i < 3; i++) {
            review(Map.of("action", "COMMENT", "comment", "No. " + i, "version", version + i));
        }
        Map<String, Object> first = reviews("first: 2");
        assertEquals(List.of("No. 2", "No. 1"), comments(first));
        Map<?, ?> info = (Map<?, ?>) first.get("pageInfo");
        assertEquals(true, info.get("hasNextPage"));
        Map<String, Object> second = reviews("first: 2, after: \"" + info.get("endCursor") + "\"");
        assertEquals(List.of("No. 0"), comments(second));
    }

    private Map<String, Object> reviews(String page) {
        return GraphQl.send("{ contradictions(orderBy: {field: FOUND_AT}, first: 100) { nodes { id reviews(" + page
                + ") { pageInfo { hasNextPage endCursor } nodes { comment } } } } }").body("errors", nullValue())
                .extract().path("data.contradictions.nodes.find { it.id == '" + id + "' }.reviews");
    }

    private static List<?> comments(Map<String, Object> connection) {
        return ((List<?>) connection.get("nodes")).stream().map(node -> ((Map<?, ?>) node).get("comment")).toList();
    }

    private ValidatableResponse review(Map<String, Object> changes) {
        Map<String, Object> input = new HashMap<>(Map.of("id", id));
        input.putAll(changes);
        return GraphQl.send(REVIEW, Map.of("input", input)).body("errors", nullValue());
    }

    static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<T> first = threads.submit(one);
            Future<T> second = threads.submit(other);
            return List.of(first.get(), second.get());
        }
    }
}
