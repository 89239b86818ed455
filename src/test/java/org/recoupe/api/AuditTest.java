package org.recoupe.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class AuditTest {

    private static final String LOG = """
            query($filter: AuditFilter, $first: Int! = 100, $after: String, $direction: OrderDirection = DESC) {
              auditLog(filter: $filter, first: $first, after: $after, orderBy: {field: AT, direction: $direction}) {
                totalCount pageInfo { hasNextPage endCursor } nodes { at by action comment
                  node { id ... on Article { title } } before { id } after { id ... on Source { name } }
                  review { action before { status } after { status } } } } }""";
    private static final String NODES = "data.auditLog.nodes.";

    @Test
    void whatIsDoneToAnArticleIsToldInItsOrder() {
        String first = ingest("Journal d'audit", "Le vivarium rouvrira le 3 mars 2031.");
        ingest("Journal d'audit", "Le vivarium rouvrira le 3 mars 2031.");
        String second = ingest("Journal d'audit", "Le vivarium rouvrira le 4 mars 2031.");
        mutate("retractArticle", "RetractArticleInput", Map.of("id", second, "reason", "Erreur."));
        mutate("reinstateArticle", "ReinstateArticleInput", Map.of("id", second, "reason", "Pas d'erreur."));
        log(Map.of("node", second))
                .body(NODES + "action",
                        contains("REINSTATE_ARTICLE", "RETRACT_ARTICLE", "REVISE_ARTICLE"))
                .body(NODES + "comment", contains("Pas d'erreur.", "Erreur.", null))
                .body(NODES + "by", everyItem(equalTo("anonymous"))).body(NODES + "at", everyItem(notNullValue()))
                .body(NODES + "node.id", everyItem(equalTo(second)))
                .body("data.auditLog.nodes[0].before", nullValue())
                .body("data.auditLog.nodes[1].after", nullValue())
                .body("data.auditLog.nodes[2].before.id", equalTo(first))
                .body("data.auditLog.nodes[2].after.id", equalTo(second));
        log(Map.of("node", first)).body(NODES + "action", contains("REVISE_ARTICLE", "INGEST_ARTICLE"));
        log(Map.of("node", second, "or",
                List.of(Map.of("action", "RETRACT_ARTICLE"), Map.of("action", "REVISE_ARTICLE"))))
                .body(NODES + "action", contains("RETRACT_ARTICLE", "REVISE_ARTICLE"));
    }

    @Test
    void whatIsDoneToClaimsAndContradictionsIsTold() {
        String article = ingest("Oui au vivarium", "Le terrarium rouvrira le 3 mars 2031.");
        ingest("Non au vivarium", "Le terrarium ne rouvrira pas le 3 mars 2031.");
        Map<String, Object> claim = GraphQl.send("query($id: ID!) { article(id: $id) { claims { nodes { id version"
                + " contradictions { nodes { id version } } } } } }", Map.of("id", article)).extract()
                .path("data.article.claims.nodes[0]");
        List<Map<String, Object>> found = GraphQl
                .send("query($id: ID!) { node(id: $id) { ... on Claim { contradictions {"
                        + " nodes { id version } } } } }", Map.of("id", claim.get("id")))
                .extract()
                .path("data.node.contradictions.nodes");
        mutate("reviewContradiction", "ReviewContradictionInput", Map.of("id", found.getFirst().get("id"), "version",
                found.getFirst().get("version"), "action", "CONFIRM", "comment", "Vu."));
        log(Map.of("node", found.getFirst().get("id"))).body(NODES + "action", contains("REVIEW_CONTRADICTION"))
                .body(NODES + "comment", contains("Vu.")).body(NODES + "review.action", contains("CONFIRM"))
                .body(NODES + "review.before.status", contains("OPEN"))
                .body(NODES + "review.after.status", contains("CONFIRMED")).body(NODES + "by", contains("anonymous"))
                .body(NODES + "node.id", contains(found.getFirst().get("id")));
        String correction = mutate("correctClaim", "CorrectClaimInput",
                Map.of("id", claim.get("id"), "version", claim.get("version"), "polarity", "NEGATIVE", "comment",
                        "Non."),
                "claim { id }").extract().path("data.correctClaim.claim.id");
        mutate("withdrawClaim", "WithdrawClaimInput", Map.of("id", correction));
        log(Map.of("node", claim.get("id"))).body(NODES + "action", contains("WITHDRAW_CLAIM", "CORRECT_CLAIM"))
                .body(NODES + "node.id", contains(correction, claim.get("id")))
                .body(NODES + "before.id", contains(correction, claim.get("id")))
                .body(NODES + "after.id", contains(claim.get("id"), correction))
                .body(NODES + "by", contains("anonymous", "anonymous")).body(NODES + "comment", contains(null, "Non."));
    }

    @Test
    void whatAPersonAddsAndWithdrawsIsTold() {
        String article = ingest("Ajout audité", "Un élu l'a dit : la volière rouvrira, c'est promis.");
        String added = mutate("addClaim", "AddClaimInput",
                Map.of("article", article, "event", "open", "quote", Map.of("exact", "c'est promis"), "comment", "Lu."),
                "claim { id }").extract().path("data.addClaim.claim.id");
        log(Map.of("node", added)).body(NODES + "action", contains("ADD_CLAIM")).body(NODES + "comment",
                contains("Lu.")).body(NODES + "by", contains("anonymous")).body(NODES + "at", contains(notNullValue()))
                .body(NODES + "node.id", contains(added)).body(NODES + "before", contains(nullValue()))
                .body(NODES + "after.id", contains(added));
        mutate("withdrawClaim", "WithdrawClaimInput", Map.of("id", added, "comment", "Mal lu."));
        log(Map.of("node", added)).body(NODES + "action", contains("WITHDRAW_CLAIM", "ADD_CLAIM"))
                .body(NODES + "comment", contains("Mal lu.", "Lu.")).body("data.auditLog.nodes[0].before.id",
                        equalTo(added))
                .body("data.auditLog.nodes[0].after", nullValue()).body("data.auditLog.nodes[0].node.id",
                        equalTo(added));
    }

    @Test
    void whatIsDoneToSourcesIsToldPageByPage() {
        ingest("Gazette auditée", "Le temps est beau.");
        ingest("gazette-auditee.example", "Le temps fut beau.");
        String from = source("gazette-auditee.example");
        String into = source("Gazette auditée");
        String before = Instant.now().toString();
        mutate("mergeSources", "MergeSourcesInput", Map.of("from", from, "into", into, "reason", "Le site."));
        mutate("unmergeSource", "UnmergeSourceInput", Map.of("id", from, "reason", "Non."));
        mutate("mergeSources", "MergeSourcesInput", Map.of("from", from, "into", into, "reason", "Si."));
        Map<String, Object> filter = Map.of("node", from, "between", Map.of("from", before));
        String cursor = GraphQl.send(LOG, Map.of("filter", filter, "first", 2, "direction", "ASC"))
                .body("errors", nullValue()).body("data.auditLog.totalCount", equalTo(3))
                .body(NODES + "action", contains("MERGE_SOURCES", "UNMERGE_SOURCE"))
                .body(NODES + "after.name", contains("Gazette auditée", "gazette-auditee.example"))
                .body("data.auditLog.pageInfo.hasNextPage", equalTo(true)).extract()
                .path("data.auditLog.pageInfo.endCursor");
        GraphQl.send(LOG, Map.of("filter", filter, "first", 2, "direction", "ASC", "after", cursor))
                .body(NODES + "comment", contains("Si.")).body("data.auditLog.pageInfo.hasNextPage", equalTo(false));
        log(filter).body(NODES + "by", everyItem(equalTo("anonymous"))).body(NODES + "node.id",
                contains(from, from, from));
        log(Map.of("node", from, "between", Map.of("to", before))).body("data.auditLog.nodes", empty());
        log(Map.of("by", "nobody")).body("data.auditLog.nodes", empty());
        log(Map.of("action", "MERGE_SOURCES", "by", "anonymous")).body(NODES + "comment", hasItems("Le site.", "Si."));
        GraphQl.send(LOG, Map.of("filter", Map.of("node", "x"))).body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("INVALID_ID"));
        GraphQl.send(LOG, Map.of("filter", Map.of("between", Map.of("from", before, "to", "2020-01-01T00:00:00Z"))))
                .body("errors[0].extensions.code", equalTo("INVALID_RANGE"));
    }

    private static ValidatableResponse log(Map<String, ?> filter) {
        return GraphQl.send(LOG, Map.of("filter", filter)).body("errors", nullValue());
    }

    private static String ingest(String source, String text) {
        return RecordApiTest.ingest(source, "https://audit.example/" + source.hashCode(), text).extract()
                .path("data.ingestArticle.article.id");
    }

    private static String source(String name) {
        return GraphQl.send("query($s: String!) { sources(filter: {name: $s}) { nodes { id } } }", Map.of("s", name))
                .extract().path("data.sources.nodes[0].id");
    }

    private static ValidatableResponse mutate(String mutation, String type, Map<String, ?> input) {
        return mutate(mutation, type, input, "");
    }

    private static ValidatableResponse mutate(String mutation, String type, Map<String, ?> input, String fields) {
        return GraphQl.send("mutation($input: " + type + "!) { " + mutation + "(input: $input) { " + fields
                + " userErrors { code message } } }", Map.of("input", input)).body("errors", nullValue())
                .body("data." + mutation + ".userErrors", empty());
    }
}
