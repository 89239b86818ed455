package org.recoupe.api;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** What is sent twice under one key is done once, and answered alike; a key stands for one input. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class IdempotencyTest {

    private static final String CLAIM = "claim { id quote version polarity comment time { value } corrects { id version"
            + " corrections { totalCount nodes { id } } } } found { totalCount nodes { id kind } }"
            + " retired { totalCount nodes { id } }";
    private static final String ARTICLE = "article { id retractedAt retractionReason }";
    private static final String SOURCE = "recounted source { id name mergedInto { id names } }";

    private static int texts;

    private String yes;
    private String no;

    /** Of its own for each test: two articles that contradict each other on a bridge that no other text names. */
    @BeforeEach
    void twoArticles() {
        int number = ++texts;
        yes = ingest("Clef " + number + " a", "Le pont numéro " + number + " de Sarlat rouvrira le 3 mars 2037.");
        no = ingest("Clef " + number + " b",
                "Le maire l'a dit : le pont numéro " + number + " de Sarlat ne rouvrira pas le 3 mars 2037.");
    }

    private static String ingest(String source, String text) {
        return RecordApiTest.ingest(source, "https://key.example/" + source.hashCode(), text).extract()
                .path("data.ingestArticle.article.id");
    }

    @Test
    void addClaim() {
        Map<String, Object> input = Map.of("article", no, "event", "open", "quote",
                Map.of("exact", "Le maire l'a dit"), "time", Map.of("value", "2037-03-09"));
        assertDoneOnce("addClaim", CLAIM, input, Map.of("comment", "Autrement."), "ADD_CLAIM", "claim.id");
        GraphQl.send("query($id: ID!) { article(id: $id) { claims(first: 100) { nodes { origin } } } }",
                Map.of("id", no)).body("errors", nullValue())
                .body("data.article.claims.nodes.count { it.origin == 'PERSON' }", equalTo(1));
    }

    @Test
    void correctAndWithdrawClaim() {
        String claim = claim(no);
        String correction = assertDoneOnce("correctClaim", CLAIM,
                Map.of("id", claim, "version", 0, "polarity", "POSITIVE", "comment", "Si."),
                Map.of("polarity", "NEGATIVE", "modality", "DENIED"), "CORRECT_CLAIM", "claim.corrects.id")
                .body("data.done.claim.corrects.corrections.totalCount", equalTo(1))
                .body("data.done.retired.totalCount", equalTo(1)).extract().path("data.done.claim.id");
        assertDoneOnce("withdrawClaim", CLAIM, Map.of("id", correction, "comment", "Non."),
                Map.of("comment", "Mais non."), "WITHDRAW_CLAIM", "claim.id")
                .body("data.done.found.totalCount", equalTo(1));
    }

    private static String claim(String article) {
        return GraphQl.send("query($id: ID!) { article(id: $id) { claims { nodes { id time { value } } } } }",
                Map.of("id", article)).extract().path("data.article.claims.nodes.find { it.time != null }.id");
    }

    @Test
    void retractAndReinstateArticle() {
        assertDoneOnce("retractArticle", ARTICLE + " contradictions { totalCount nodes { id retiredAt } }",
                Map.of("id", yes, "reason", "Erreur."), Map.of("reason", "Faute."), "RETRACT_ARTICLE", "article.id")
                .body("data.done.article.retractionReason", equalTo("Erreur."))
                .body("data.done.contradictions.totalCount", equalTo(1));
        assertDoneOnce("reinstateArticle", ARTICLE, Map.of("id", yes, "reason", "Pas d'erreur."),
                Map.of("reason", "Pas de faute."), "REINSTATE_ARTICLE", "article.id")
                .body("data.done.article.retractedAt", nullValue());
    }

    @Test
    void reviewContradiction() {
        Map<String, Object> found = GraphQl.send("query($id: ID!) { article(id: $id) { contradictions { nodes { id"
                + " version } } } }", Map.of("id", no)).extract().path("data.article.contradictions.nodes[0]");
        assertDoneOnce("reviewContradiction",
                "contradiction { id version status reviews { totalCount } } review { action at by comment }",
                Map.of("id", found.get("id"), "version", found.get("version"), "action", "CONFIRM"),
                Map.of("action", "DISMISS"), "REVIEW_CONTRADICTION", "contradiction.id")
                .body("data.done.contradiction.status", equalTo("CONFIRMED"))
                .body("data.done.contradiction.reviews.totalCount", equalTo(1));
    }

    @Test
    void mergeAndUnmergeSources() {
        String from = source(yes);
        Map<String, Object> input = Map.of("from", from, "into", source(no), "reason", "Le site.");
        assertDoneOnce("mergeSources", SOURCE, input,
                Map.of("into", source(ingest("Clef " + texts + " c", "Il pleut à Sarlat."))), "MERGE_SOURCES",
                "source.id").body("data.done.source.mergedInto.id", equalTo(input.get("into")));
        assertDoneOnce("unmergeSource", SOURCE, Map.of("id", from, "reason", "Deux maisons."),
                Map.of("reason", "Deux toits."), "UNMERGE_SOURCE", "source.id")
                .body("data.done.source.mergedInto", nullValue());
    }

    private static String source(String article) {
        return GraphQl.send("query($id: ID!) { article(id: $id) { source { id } } }", Map.of("id", article)).extract()
                .path("data.article.source.id");
    }

    /** One key does not stand for two mutations either, be their inputs alike. */
    @Test
    void aKeyStandsForOneMutation() {
        Map<String, Object> input = Map.of("id", yes, "reason", "Erreur.", "idempotencyKey", "one of " + yes);
        send("retractArticle", ARTICLE, input).body("data.done.userErrors", empty());
        send("reinstateArticle", ARTICLE, input)
                .body("data.done.userErrors.code", contains("IDEMPOTENCY_KEY_REUSED"))
                .body("data.done.article.retractionReason", equalTo("Erreur."));
    }

    /**
     * Sends an input twice, then another under its key.
     *
     * @param change what the other says otherwise
     * @param action what the audit log is to tell once
     * @param subject where the payload has the id of what it was done to
     * @return the answer to the second sending
     */
    private static ValidatableResponse assertDoneOnce(String mutation, String fields, Map<String, ?> input,
            Map<String, ?> change, String action, String subject) {
        Map<String, Object> sent = new HashMap<>(input);
        sent.put("idempotencyKey", mutation + " " + texts);
        String first = send(mutation, fields, sent).body("data.done.userErrors", empty()).extract().asString();
        ValidatableResponse second = send(mutation, fields, sent);
        assertEquals(first, second.extract().asString());
        Map<String, Object> other = new HashMap<>(sent);
        other.putAll(change);
        assertNotEquals(sent, other);
        send(mutation, fields, other).body("data.done.userErrors.code", contains("IDEMPOTENCY_KEY_REUSED"))
                .body("data.done.userErrors[0].field", contains("idempotencyKey"));
        GraphQl.send("query($n: ID!, $a: AuditAction) { auditLog(filter: {node: $n, action: $a}) { totalCount } }",
                Map.of("n", second.extract().path("data.done." + subject), "a", action)).body("errors", nullValue())
                .body("data.auditLog.totalCount", equalTo(1));
        return second;
    }

    private static ValidatableResponse send(String mutation, String fields, Map<String, ?> input) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        return GraphQl.send("mutation($input: " + type + "!) { done: " + mutation + "(input: $input) { " + fields
                + " userErrors { field code } } }", Map.of("input", input)).body("errors", nullValue());
    }
}
