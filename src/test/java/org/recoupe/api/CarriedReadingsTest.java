package org.recoupe.api;

import java.util.List;
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
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What people read in a text is not lost where the next text under its address still holds its words. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class CarriedReadingsTest {

    private static final String REVISED = "data.ingestArticle.";
    private static final String CLAIMS = "data.ingestArticle.article.claims.nodes";
    private static int texts;

    private String paper;
    private String sentence;

    @BeforeEach
    void anotherPaper() {
        paper = "Porté " + ++texts;
        sentence = "L'écluse numéro " + texts + " rouvrira en mars 2032";
    }

    private ValidatableResponse send(String text) {
        return GraphQl.send("""
                mutation($a: IngestArticleInput!) { ingestArticle(input: $a) { result claimCount carriedClaimCount
                  leftClaimCount article { id claims(first: 100) { nodes { id origin readBy comment quote start version
                    recordedAt polarity time { value } carriedFrom { id article { revision } }
                    corrects { id origin version article { id } } } }
                    contradictions { totalCount nodes { id kind } } } } }""",
                Map.of("a", Map.of("source", paper, "url", "https://porte.example/" + texts, "text", text,
                        "publishedOn", "2031-11-05")))
                .body("errors", nullValue());
    }

    private String added(String text) {
        return GraphQl.send("""
                mutation($c: AddClaimInput!) { addClaim(input: $c) { claim { id } userErrors { code } } }""",
                Map.of("c", Map.of("article", send(text).extract().path("data.ingestArticle.article.id"), "quote",
                        Map.of("exact", sentence), "event", "open", "time", Map.of("value", "2032-04"), "comment",
                        "En avril.")))
                .body("errors", nullValue()).body("data.addClaim.userErrors", empty()).extract()
                .path("data.addClaim.claim.id");
    }

    @Test
    void aClaimIsCarriedOverWithItsHistory() {
        String before = added(sentence + ".");
        String after = send("Mise à jour \ud83d\ude80 du matin. " + sentence + ".")
                .body(REVISED + "result", equalTo("REVISED"))
                .body(REVISED + "carriedClaimCount", equalTo(1)).body(REVISED + "leftClaimCount", equalTo(0))
                .body(people() + ".quote", contains(sentence)).body(people() + ".start", contains(24))
                .body(people() + ".comment", contains("En avril.")).body(people() + ".readBy", contains("anonymous"))
                .body(people() + ".time.value", contains("2032-04"))
                .body(people() + ".carriedFrom.id", contains(before))
                .body(people() + ".carriedFrom.article.revision", contains(1)).extract()
                .path(people() + "[0].id");
        audited(before, "CARRY_CLAIM").body("data.auditLog.nodes[0].after.id", equalTo(after))
                .body("data.auditLog.nodes[0].before.id", equalTo(before));
        // And on, to the text after that.
        send(sentence + ", la troisième fois.").body(REVISED + "carriedClaimCount", equalTo(1))
                .body(people() + ".carriedFrom.id", contains(after));
        send(sentence + ", la troisième fois.").body(REVISED + "result", equalTo("UNCHANGED"))
                .body(REVISED + "carriedClaimCount", equalTo(0)).body(REVISED + "leftClaimCount", equalTo(0));
    }

    @Test
    void whatTheNextTextDoesNotHoldOnceStaysWithTheTextBefore() {
        String before = added(sentence + ".");
        send(sentence + ". On le répète : " + sentence + ".").body(REVISED + "carriedClaimCount", equalTo(0))
                .body(REVISED + "leftClaimCount", equalTo(1)).body(people(), empty());
        audited(before, "LEAVE_CLAIM").body("data.auditLog.nodes[0].after", nullValue());
        anotherPaper();
        added(sentence + ".");
        send("L'écluse restera fermée.").body(REVISED + "leftClaimCount", equalTo(1)).body(people(), empty());
    }

    @Test
    void aCorrectionStandsInThePlaceOfWhatIsReadAgain() {
        RecordApiTest.ingest(paper + " bis", "https://porte.example/bis/" + texts, sentence + ", c'est sûr.");
        ValidatableResponse first = send(
                "Le maire est ferme : " + sentence.replace("rouvrira", "ne rouvrira pas") + ".")
                .body(REVISED + "article.contradictions.nodes.kind", contains("NEGATION"));
        List<Map<String, Object>> read = first.extract().path(CLAIMS + ".findAll { it.time != null }");
        assertEquals(1, read.size());
        String correction = GraphQl.send("""
                mutation($c: CorrectClaimInput!) { correctClaim(input: $c) { claim { id } userErrors { code }
                  retired { totalCount } } }""",
                Map.of("c", Map.of("id", read.getFirst().get("id"), "version", 0, "polarity", "POSITIVE")))
                .body("errors", nullValue()).body("data.correctClaim.userErrors", empty())
                .body("data.correctClaim.retired.totalCount", equalTo(1)).extract().path("data.correctClaim.claim.id");
        ValidatableResponse next = send("Le préfet l'attendait. Le maire est ferme : "
                + sentence.replace("rouvrira", "ne rouvrira pas") + ".").body(REVISED + "carriedClaimCount", equalTo(1))
                .body(REVISED + "article.contradictions.totalCount", equalTo(0))
                .body(people() + ".polarity", contains("POSITIVE"))
                .body(people() + ".carriedFrom.id", contains(correction))
                .body(people() + ".corrects.origin", contains("MACHINE"))
                .body(people() + ".corrects.version", contains(1));
        String carried = next.extract().path(people() + "[0].id");
        String machine = next.extract().path(people() + "[0].corrects.id");
        next.body(CLAIMS + ".id", not(hasItem(machine)))
                .body(people() + "[0].corrects.article.id",
                        equalTo(next.extract().path("data.ingestArticle.article.id")));
        GraphQl.send("""
                mutation($i: ID!) { withdrawClaim(input: {id: $i}) { userErrors { code } found { nodes { kind } }
                  claim { withdrawnAt } } }""", Map.of("i", carried)).body("errors", nullValue())
                .body("data.withdrawClaim.claim.withdrawnAt", notNullValue())
                .body("data.withdrawClaim.found.nodes.kind", contains("NEGATION"));
    }

    private static String people() {
        return CLAIMS + ".findAll { it.origin == 'PERSON' }";
    }

    private static ValidatableResponse audited(String claim, String action) {
        return GraphQl.send("""
                query($n: ID!, $a: AuditAction) { auditLog(filter: {node: $n, action: $a}) { totalCount nodes { by
                  before { id } after { id } } } }""", Map.of("n", claim, "a", action)).body("errors", nullValue())
                .body("data.auditLog.totalCount", equalTo(1));
    }
}
