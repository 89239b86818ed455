package org.recoupe.api;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class RetractionTest {

    private static final String PATH = "data.retractArticle.";
    private static final String RETRACT = """
            mutation($input: RetractArticleInput!) { retractArticle(input: $input) {
              article { id retractedAt retractedBy retractionReason } contradictions { nodes { id } }
              userErrors { field code } } }""";

    @Test
    void whatRestsOnARetractedArticleGoesAndIsReadAsOfTheTimeBefore() {
        String yes = ingest("Oui", "Le phare rouvrira le 3 mars 2031.").extract().path("data.ingestArticle.article.id");
        String found = ingest("Non", "Le phare ne rouvrira pas le 3 mars 2031.").extract()
                .path("data.ingestArticle.article.contradictions.nodes[0].id");
        String at = retract(yes, "Le journal se rétracte.", null).body(PATH + "userErrors", empty())
                .body(PATH + "article.retractionReason", equalTo("Le journal se rétracte."))
                .body(PATH + "article.retractedBy", equalTo("anonymous"))
                .body(PATH + "contradictions.nodes.id", hasItem(found)).extract().path(PATH + "article.retractedAt");
        shown("", yes, 0).body("data.contradictions.nodes.id", not(hasItem(found)))
                .body("data.article.retractedAt", equalTo(at));
        shown(", asOf: \"" + Instant.parse(at).minusMillis(1) + "\"", yes, 1)
                .body("data.contradictions.nodes.id", hasItem(found)).body("data.article.retractedAt", nullValue());
    }

    private static ValidatableResponse shown(String asOf, String id, int articles) {
        return GraphQl.send("""
                query($id: ID!) { articles(filter: {source: "Oui"}%1$s) { totalCount }
                  article(id: $id%1$s) { retractedAt } contradictions(first: 100%1$s) { nodes { id } } }"""
                .formatted(asOf), Map.of("id", id)).body("errors", nullValue())
                .body("data.articles.totalCount", equalTo(articles));
    }

    @Test
    void aContradictionThatKeepsItsSidesStays() {
        String first = ingest("Un", "Le stade rouvrira le 4 mai 2032.").extract().path("data.ingestArticle.article.id");
        ingest("Deux", "La mairie le promet depuis longtemps. Le stade rouvrira le 4 mai 2032.");
        String found = ingest("Trois", "Le stade ne rouvrira pas le 4 mai 2032.").extract()
                .path("data.ingestArticle.article.contradictions.nodes[0].id");
        retract(first, "Doublon.", null).body(PATH + "userErrors", empty());
        GraphQl.send("{ contradictions(first: 100) { nodes { id sides { claim { article { source { name } } } } } } }")
                .body("errors", nullValue())
                .body("data.contradictions.nodes.find { it.id == '" + found
                        + "' }.sides.claim.article.source.name.flatten()", hasSize(2))
                .body("data.contradictions.nodes.find { it.id == '" + found
                        + "' }.sides.claim.article.source.name.flatten()", not(hasItem("Un")));
    }

    @Test
    void retractedTwiceOrUnknownItIsRefusedAndTheSameTextDoesNotBringItBack() {
        String text = "Le moulin rouvrira le 5 mai 2033.";
        String id = ingest("Moulin", text).extract().path("data.ingestArticle.article.id");
        retract(id, "Une fois.", "key of " + id).body(PATH + "userErrors", empty());
        retract(id, "Une fois.", "key of " + id).body(PATH + "userErrors", empty())
                .body(PATH + "article.retractedAt", notNullValue());
        retract(id, "Deux fois.", null).body(PATH + "userErrors.code", contains("ALREADY_RETRACTED"))
                .body(PATH + "article.retractionReason", equalTo("Une fois."));
        ingest("Moulin", text).body("data.ingestArticle.result", equalTo("UNCHANGED"));
        ingest("Moulin", "Le moulin rouvrira le 6 mai 2033.").body("data.ingestArticle.result", equalTo("REVISED"));
        retract(id, "Trop tard.", null).body(PATH + "userErrors.code", contains("NOT_CURRENT"));
        retract(new GlobalId(GlobalId.Kind.ARTICLE, Long.MAX_VALUE).toString(), "Jamais vu.", null)
                .body(PATH + "userErrors.code", contains("NOT_FOUND"))
                .body(PATH + "userErrors[0].field", contains("id")).body(PATH + "article", nullValue());
        GraphQl.send(RETRACT, Map.of("input", Map.of("id", id, "reason", " "))).body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("MISSING"))
                .body("errors[0].extensions.field", equalTo("reason"));
    }

    @Test
    void whatIsReinstatedIsComparedAgainAndStaysAwayFromTheTimeBetween() {
        String yes = ingest("Retour", "Le bathyscaphe rouvrira le 3 mars 2031.").extract()
                .path("data.ingestArticle.article.id");
        String found = ingest("Départ", "Le bathyscaphe ne rouvrira pas le 3 mars 2031.").extract()
                .path("data.ingestArticle.article.contradictions.nodes[0].id");
        reinstate(yes).body(REINSTATED + "userErrors.code", contains("NOT_RETRACTED"));
        String gone = retract(yes, "Le journal se rétracte.", null).extract().path(PATH + "article.retractedAt");
        // Comes while the other is away: held against it only once that is back.
        String third = ingest("Tiers", "On le sait : le bathyscaphe ne rouvrira pas le 3 mars 2031.")
                .body("data.ingestArticle.article.contradictions.nodes", empty()).extract()
                .path("data.ingestArticle.article.id");
        reinstate(yes).body(REINSTATED + "userErrors", empty()).body(REINSTATED + "article.retractedAt", nullValue())
                .body(REINSTATED + "article.contradictions.nodes.id", contains(found))
                .body(REINSTATED + "article.contradictions.nodes[0].sides.claims.nodes.flatten().article.id",
                        hasItem(third));
        seen("", yes).body("data.contradictions.nodes.id", hasItem(found))
                .body("data.articles.totalCount", equalTo(1)).body("data.article.retractedAt", nullValue());
        seen(", asOf: \"" + gone + "\"", yes).body("data.contradictions.nodes.id", not(hasItem(found)))
                .body("data.articles.totalCount", equalTo(0)).body("data.claims.totalCount", equalTo(0))
                .body("data.article.retractedAt", equalTo(gone))
                .body("data.article.retractionReason", equalTo("Le journal se rétracte."));
        seen(", asOf: \"" + Instant.parse(gone).minusMillis(1) + "\"", yes)
                .body("data.contradictions.nodes.id", hasItem(found)).body("data.claims.totalCount", equalTo(1));
        retract(yes, "Encore.", null).body(PATH + "userErrors", empty());
        seen("", yes).body("data.contradictions.nodes.id", not(hasItem(found)));
    }

    private static final String REINSTATED = "data.reinstateArticle.";

    private static ValidatableResponse reinstate(String id) {
        return GraphQl
                .send("""
                mutation($input: ReinstateArticleInput!) { reinstateArticle(input: $input) { article { id retractedAt
                  contradictions { nodes { id sides { claims { nodes { article { id } } } } } } } userErrors { field code } } }""",
                        Map.of("input", Map.of("id", id, "reason", "Erreur.")))
                .body("errors", nullValue());
    }

    private static ValidatableResponse seen(String asOf, String id) {
        return GraphQl.send("""
                query($id: ID!) { articles(filter: {source: "Retour"}%1$s) { totalCount }
                  claims(filter: {source: "Retour"}%1$s) { totalCount } article(id: $id%1$s) { retractedAt
                  retractionReason } contradictions(first: 100%1$s) { nodes { id } } }"""
                .formatted(asOf), Map.of("id", id)).body("errors", nullValue());
    }

    private static ValidatableResponse ingest(String source, String text) {
        return RecordApiTest.ingest(source, "https://retraction.example/" + source, text);
    }

    private static ValidatableResponse retract(String id, String reason, String key) {
        Map<String, String> input = key == null
                ? Map.of("id", id, "reason", reason)
                : Map.of("id", id, "reason", reason, "idempotencyKey", key);
        return GraphQl.send(RETRACT, Map.of("input", input)).body("errors", nullValue());
    }
}
