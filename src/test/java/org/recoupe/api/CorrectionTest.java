package org.recoupe.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

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
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class CorrectionTest {

    private static final String PAYLOAD = """
            { claim { id origin readBy quote prefix start end event polarity modality confidence reasons version speaker
                actors scope comment recordedAt withdrawnAt time { value operator earliest latest text }
                quantity { value lower upper approximator counted } article { id }
                corrects { id version origin time { value } corrections { totalCount nodes { id withdrawnAt } } } }
              found { totalCount nodes { id verdict kind explanation } } retired { totalCount nodes { id } }
              contradictions { id } dropped { id } userErrors { field code message } } }""";
    private static final String CORRECT = "mutation($input: CorrectClaimInput!) { correctClaim(input: $input) "
            + PAYLOAD;
    private static final String ADD = "mutation($input: AddClaimInput!) { addClaim(input: $input) " + PAYLOAD;
    private static final String WITHDRAW = "mutation($input: WithdrawClaimInput!) { withdrawClaim(input: $input) "
            + PAYLOAD;

    private static final List<String> THINGS = List.of("viaduc", "gymnase", "planétarium", "vélodrome", "kiosque",
            "lavoir",
            "manège", "donjon", "cloître", "beffroi", "sémaphore", "chalet", "hammam", "bowling", "belvédère",
            "téléphérique");

    private static int texts;

    private final String path = "data.correctClaim.";
    private String thing;
    private String one;
    private String other;
    private String found;

    /** Of its own for each test: a thing of its own, which no other text names. */
    @BeforeEach
    void twoArticlesThatContradictEachOther() {
        thing = THINGS.get(texts++ % THINGS.size());
        one = ingest("a", "Le " + thing + " rouvrira en mars 2031.")
                .extract().path("data.ingestArticle.article.id");
        found = ingest("b", "Le maire l'a dit : le " + thing + " ne rouvrira pas en mars 2031.")
                .body("data.ingestArticle.article.contradictions.nodes.kind", contains("NEGATION")).extract()
                .path("data.ingestArticle.article.contradictions.nodes[0].id");
        other = claims(articleOf("b")).getFirst().get("article").toString();
    }

    private String articleOf(String name) {
        return GraphQl.send("query($s: String!) { articles(filter: {source: $s}) { nodes { id } } }",
                Map.of("s", "Lecture " + thing + name)).extract().path("data.articles.nodes[0].id");
    }

    private ValidatableResponse ingest(String name, String text) {
        return RecordApiTest.ingest("Lecture " + thing + name, "https://lecture.example/" + texts + name, text);
    }

    private List<Map<String, Object>> claims(String article) {
        List<Map<String, Object>> claims = GraphQl
                .send("query($id: ID!) { article(id: $id) { claims { nodes { id version"
                        + " origin quote time { value } } } } }", Map.of("id", article))
                .body("errors", nullValue()).extract()
                .path("data.article.claims.nodes");
        claims.forEach(claim -> claim.put("article", article));
        return claims;
    }

    /** The claim of the mission's end that the machine read. */
    private Map<String, Object> machine(String article) {
        return claims(article).stream().filter(claim -> claim.get("time") != null).findFirst().orElseThrow();
    }

    @Test
    void aMisreadingCorrectedTakesItsFalseFindingAlongAndComesBackWhenWithdrawn() {
        Map<String, Object> claim = machine(other);
        ValidatableResponse corrected = correct(claim,
                Map.of("polarity", "POSITIVE", "time", Map.of("value", "2031-03-15"), "comment", "Le 15."))
                .body(path + "userErrors", empty()).body(path + "retired.nodes.id", hasItem(found))
                .body(path + "retired.totalCount", equalTo(1)).body(path + "dropped.id", contains(found))
                .body(path + "found.nodes.id", not(hasItem(found)))
                .body(path + "claim.origin", equalTo("PERSON")).body(path + "claim.readBy", equalTo("anonymous"))
                .body(path + "claim.comment", equalTo("Le 15.")).body(path + "claim.confidence", equalTo(1f))
                .body(path + "claim.quote", equalTo(claim.get("quote")))
                .body(path + "claim.event", equalTo("open")).body(path + "claim.polarity", equalTo("POSITIVE"))
                .body(path + "claim.time.value", equalTo("2031-03-15"))
                .body(path + "claim.time.latest", equalTo("2031-03-15"))
                .body(path + "claim.corrects.id", equalTo(claim.get("id")))
                .body(path + "claim.corrects.time.value", equalTo("2031-03"))
                .body(path + "claim.corrects.corrections.totalCount", equalTo(1));
        String correction = corrected.extract().path(path + "claim.id");
        String at = corrected.extract().path(path + "claim.recordedAt");
        shown("").body("data.contradictions.nodes.id", not(hasItem(found)))
                .body("data.claims.nodes.id", hasItem(correction))
                .body("data.claims.nodes.id", not(hasItem(claim.get("id"))));
        assertEquals(List.of(correction), claims(other).stream().filter(shown -> shown.get("time") != null)
                .map(shown -> shown.get("id")).toList());
        assertEquals(List.of(0, 1), versions(claim.get("id"), Instant.parse(at).minusMillis(1), Instant.parse(at)));
        // The machine's reading, and what was found on it, are read as of the time before.
        shown(", asOf: \"" + Instant.parse(at).minusMillis(1) + "\"")
                .body("data.contradictions.nodes.id", hasItem(found))
                .body("data.claims.nodes.id", hasItem(claim.get("id")))
                .body("data.claims.nodes.id", not(hasItem(correction)));
        withdraw(correction).body("data.withdrawClaim.userErrors", empty())
                .body("data.withdrawClaim.claim.withdrawnAt", notNullValue())
                .body("data.withdrawClaim.found.nodes.id", hasItem(found));
        shown("").body("data.contradictions.nodes.id", hasItem(found))
                .body("data.claims.nodes.id", hasItem(claim.get("id")))
                .body("data.claims.nodes.id", not(hasItem(correction)));
        assertEquals(List.of(0, 1, 2), versions(claim.get("id"), Instant.parse(at).minusMillis(1), Instant.parse(at),
                Instant.now()));
        // In between it did not stand, though it stands again.
        shown(", asOf: \"" + at + "\"").body("data.contradictions.nodes.id", not(hasItem(found)))
                .body("data.claims.nodes.id", hasItem(correction))
                .body("data.claims.nodes.id", not(hasItem(claim.get("id"))));
    }

    private static List<Integer> versions(Object claim, Instant... moments) {
        return Stream.of(moments)
                .map(moment -> GraphQl.send("query($id: ID!, $at: DateTime) { node: nodeAsOf(id: $id, asOf: $at) {"
                        + " ... on Claim { version } } }", Map.of("id", claim, "at", moment.toString()))
                        .body("errors", nullValue()).extract().<Integer>path("data.node.version"))
                .toList();
    }

    private ValidatableResponse shown(String asOf) {
        return GraphQl.send("""
                query($s: String!) { contradictions(first: 100, filter: {source: $s}%1$s) { nodes { id } }
                  claims(first: 100, filter: {source: $s}%1$s) { nodes { id } } }""".formatted(asOf),
                Map.of("s", "Lecture " + thing + "b")).body("errors", nullValue());
    }

    /** An article makes the claims as which it is read at the moment, and no others. */
    @Test
    void articlesAreFoundByTheClaimsThatStand() throws InterruptedException {
        Map<String, Object> claim = machine(one);
        Thread.sleep(2);
        String before = Instant.now().toString();
        Thread.sleep(2);
        correct(claim, Map.of("time", Map.of("value", "2033-05"))).body(path + "userErrors", empty());
        for (Map.Entry<String, Boolean> year : Map.of("2031", false, "2033", true).entrySet()) {
            String filter = "filter: {source: \"Lecture " + thing
                    + "a\", claim: {event: \"open\", speaksOfBetween: {from: \""
                    + year.getKey() + "-01-01\", to: \"" + year.getKey() + "-12-31\"}}}";
            GraphQl.send("{ now: articles(" + filter + ") { totalCount } before: articles(asOf: \"" + before + "\", "
                    + filter + ") { totalCount } facets: articleFacets(" + filter + ") { source { count } } }")
                    .body("errors", nullValue()).body("data.now.totalCount", equalTo(year.getValue() ? 1 : 0))
                    .body("data.before.totalCount", equalTo(year.getValue() ? 0 : 1))
                    .body("data.facets.source.size()", equalTo(year.getValue() ? 1 : 0));
        }
    }

    @Test
    void aCorrectionBringsToLightWhatTheMachineMissed() {
        String third = ingest("c", "On le sait : le " + thing + " rouvrira en mars 2031.")
                .body("data.ingestArticle.article.contradictions.nodes.id", contains(found)).extract()
                .path("data.ingestArticle.article.id");
        correct(machine(third), Map.of("polarity", "NEGATIVE")).body(path + "userErrors", empty())
                .body(path + "found.nodes.kind", contains("NEGATION")).body(path + "retired.nodes", empty())
                .body(path + "claim.polarity", equalTo("NEGATIVE"));
    }

    @Test
    void nullClearsAndWhatIsAbsentStays() {
        Map<String, Object> changes = new HashMap<>();
        changes.put("time", null);
        correct(machine(one), changes).body(path + "userErrors", empty()).body(path + "claim.time", nullValue())
                .body(path + "claim.event", equalTo("open")).body(path + "claim.polarity", equalTo("POSITIVE"));
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("event", null);
        refused(CORRECT, of(machine(other), nothing), "MISSING", "event");
        refused(CORRECT, of(machine(other), Map.of()), "MISSING", "input");
    }

    @Test
    void aClaimIsAddedByItsQuoteAndComparedLikeAnyOther() {
        ingest("m", "La mission de combat française au Mali se terminera en mars 2023.");
        String article = ingest("d", "Un élu l'a dit mardi. La fin est proche. La fin est proche.").extract()
                .path("data.ingestArticle.article.id");
        Map<String, Object> input = new HashMap<>(Map.of("article", article, "event", "mission.end", "actors",
                List.of("country:france"), "places", List.of("country:mali"), "scope", List.of("mission.combat"),
                "time", Map.of("value", "2023-09"), "quote",
                Map.of("exact", "La fin est proche", "suffix", ". La")));
        String added = add(input).body("data.addClaim.userErrors", empty())
                .body("data.addClaim.found.nodes.kind", hasItem("DATE"))
                .body("data.addClaim.claim.start", equalTo(22)).body("data.addClaim.claim.end", equalTo(39))
                .body("data.addClaim.claim.prefix", equalTo("Un élu l'a dit mardi. "))
                .body("data.addClaim.claim.origin", equalTo("PERSON"))
                .body("data.addClaim.claim.modality", equalTo("ASSERTED")).extract().path("data.addClaim.claim.id");
        input.put("quote", Map.of("exact", "La fin est proche"));
        add(input).body("data.addClaim.userErrors.code", contains("AMBIGUOUS_QUOTE"))
                .body("data.addClaim.userErrors[0].field", contains("quote"));
        input.put("quote", Map.of("exact", "La fin est loin"));
        add(input).body("data.addClaim.userErrors.code", contains("QUOTE_NOT_FOUND"));
        input.put("quote", Map.of("start", 0, "end", 6, "exact", "Un élu"));
        input.put("polarity", "NEGATIVE");
        add(input).body("data.addClaim.userErrors", empty()).body("data.addClaim.claim.quote", equalTo("Un élu"))
                .body("data.addClaim.claim.polarity", equalTo("NEGATIVE"));
        input.put("quote", Map.of("start", 0, "end", 4_000));
        add(input).body("data.addClaim.userErrors.code", contains("QUOTE_NOT_FOUND"));
        withdraw(added).body("data.withdrawClaim.userErrors", empty())
                .body("data.withdrawClaim.claim.corrects", nullValue());
        withdraw(added).body("data.withdrawClaim.userErrors.code", contains("NOT_STANDING"));
    }

    @Test
    void whatSpeaksAgainstItIsTold() {
        Map<String, Object> claim = machine(one);
        correct(claim, Map.of("event", "mission.dance")).body(path + "userErrors.code", contains("UNKNOWN_TERM"))
                .body(path + "userErrors[0].field", contains("event"))
                .body(path + "claim.id", equalTo(claim.get("id")));
        correct(claim, Map.of("actors", List.of("country:france", "country:atlantis")))
                .body(path + "userErrors.code", contains("UNKNOWN_TERM"))
                .body(path + "userErrors[0].field", contains("actors"));
        correct(claim, Map.of("scope", List.of("mission.x"))).body(path + "userErrors[0].field", contains("scope"));
        correct(claim, Map.of("places", List.of("place:nowhere-at-all")))
                .body(path + "userErrors[0].field", contains("places"));
        correct(claim, Map.of("version", 7, "polarity", "NEGATIVE"))
                .body(path + "userErrors.code", contains("CONFLICT_OF_EDIT"))
                .body(path + "userErrors[0].field", contains("version"));
        withdraw(claim.get("id").toString()).body("data.withdrawClaim.userErrors.code", contains("NOT_A_PERSONS"));
        correct(claim, Map.of("quantity", Map.of("value", 12, "approximator", "ABOUT", "counted", "mois")))
                .body(path + "userErrors", empty()).body(path + "claim.quantity.lower", equalTo(10.8f))
                .body(path + "claim.version", equalTo(0)).body(path + "claim.corrects.version", equalTo(1));
        correct(claim, Map.of("version", 1, "polarity", "NEGATIVE"))
                .body(path + "userErrors.code", contains("NOT_STANDING"));
        GraphQl.send(CORRECT, Map.of("input", Map.of("id", new GlobalId(GlobalId.Kind.CLAIM, Long.MAX_VALUE).toString(),
                "version", 0, "event", "end"))).body(path + "userErrors.code", contains("NOT_FOUND"))
                .body(path + "claim", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"2024-02-30, INVALID_TIME", "2024-13, INVALID_TIME", "'soon', INVALID_TIME", "P12, INVALID_TIME",
            "2024-W54, INVALID_TIME"})
    void aTimeThatNoCalendarHasIsRefused(String value, String code) {
        refused(CORRECT, of(machine(one), Map.of("time", Map.of("value", value))), code, "time.value");
    }

    @Test
    void theSameKeyCorrectsOnce() throws Exception {
        Map<String, Object> changes = Map.of("polarity", "NEGATIVE", "idempotencyKey", "key of " + thing);
        Map<String, Object> claim = machine(one);
        List<Object> ids = ReviewTest.atOnce(
                () -> correct(claim, changes).body(path + "userErrors", empty()).extract().path(path + "claim.id"),
                () -> correct(claim, changes).body(path + "userErrors", empty()).extract().path(path + "claim.id"));
        assertEquals(ids.get(0), ids.get(1));
    }

    @Test
    void ofTwoWhoCorrectAtOnceOneHasToLookAgain() throws Exception {
        Map<String, Object> claim = machine(one);
        List<List<String>> codes = ReviewTest.atOnce(
                () -> correct(claim, Map.of("polarity", "NEGATIVE")).extract().path(path + "userErrors.code"),
                () -> correct(claim, Map.of("modality", "DENIED")).extract().path(path + "userErrors.code"));
        assertEquals(1, codes.stream().filter(List.of("CONFLICT_OF_EDIT")::equals).count(), codes.toString());
        assertEquals(1, codes.stream().filter(List::isEmpty).count(), codes.toString());
    }

    @Test
    void aCorrectionWhileArticlesComeMissesNoPair() throws Exception {
        Map<String, Object> claim = machine(other);
        List<Callable<ValidatableResponse>> work = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int article = i;
            work.add(() -> ingest("s" + article, "Un élu le dit (" + article + ") : le " + thing
                    + " ne rouvrira pas en mars 2031."));
        }
        work.add(3, () -> correct(claim, Map.of("polarity", "POSITIVE")).body(path + "userErrors", empty()));
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            for (Future<ValidatableResponse> each : threads.invokeAll(work)) {
                each.get();
            }
        }
        // The correction against each of the six, whichever came first; the machine's reading against none.
        List<Map<String, Object>> pairs = GraphQl.send("""
                query($s: String!) { contradictions(first: 100, filter: {source: $s, kind: NEGATION}) { nodes { pairs { nodes {
                  left { id article { source { name } } } right { id article { source { name } } } } } } } }""",
                Map.of("s", "Lecture " + thing + "b")).body("errors", nullValue()).extract()
                .path("data.contradictions.nodes.pairs.nodes.flatten()");
        String correction = claims(other).stream().filter(shown -> shown.get("time") != null).findFirst().orElseThrow()
                .get("id").toString();
        assertEquals(6, pairs.stream().filter(pair -> holds(pair, correction)).count(), pairs.toString());
        assertEquals(0, pairs.stream().filter(pair -> holds(pair, claim.get("id"))).count());
    }

    @Test
    void aNumberCorrectedMakesItsSumRightWhicheverClaimRepeatsIt() {
        String sum = ingest("t",
                "Au total 40 personnes ont été blessées. À Lille 30 personnes ont été blessées. À Metz 20"
                        + " personnes ont été blessées.")
                .extract().path("data.ingestArticle.article.id");
        List<Map<String, Object>> metz = claims(sum).stream()
                .filter(claim -> claim.get("quote").toString().contains("20")).toList();
        assertEquals(List.of("À Metz 20 personnes ont été blessées", "20 personnes"),
                metz.stream().map(claim -> claim.get("quote")).toList());
        String wrong = "data.contradictions.nodes.kind";
        String query = "query($s: String!) { contradictions(filter: {source: $s, kind: ARITHMETIC}) { nodes { kind } } }";
        Map<String, String> source = Map.of("s", "Lecture " + thing + "t");
        GraphQl.send(query, source).body(wrong, contains("ARITHMETIC"));
        String correction = correct(metz.getFirst(), Map.of("quantity", Map.of("value", 10, "counted", "personne")))
                .body(path + "userErrors", empty()).body(path + "retired.nodes", hasSize(1))
                .body(path + "contradictions", empty()).extract().path(path + "claim.id");
        GraphQl.send(query, source).body(wrong, empty());
        assertEquals(List.of(correction), claims(sum).stream().filter(claim -> metz.stream()
                .anyMatch(one -> one.get("quote").equals(claim.get("quote")))).map(claim -> claim.get("id")).toList());
        withdraw(correction).body("data.withdrawClaim.userErrors", empty())
                .body("data.withdrawClaim.found.nodes.kind", contains("ARITHMETIC"));
        GraphQl.send(query, source).body(wrong, contains("ARITHMETIC"));
        assertEquals(2, claims(sum).stream().filter(claim -> claim.get("quote").toString().contains("20")).count());
    }

    private static boolean holds(Map<String, Object> pair, Object id) {
        return ((Map<?, ?>) pair.get("left")).get("id").equals(id)
                || ((Map<?, ?>) pair.get("right")).get("id").equals(id);
    }

    private static Map<String, Object> of(Map<String, Object> claim, Map<String, ?> changes) {
        Map<String, Object> input = new HashMap<>(Map.of("id", claim.get("id"), "version", claim.get("version")));
        input.putAll(changes);
        return input;
    }

    private static ValidatableResponse correct(Map<String, Object> claim, Map<String, ?> changes) {
        return GraphQl.send(CORRECT, Map.of("input", of(claim, changes))).body("errors", nullValue());
    }

    private static ValidatableResponse add(Map<String, Object> input) {
        return GraphQl.send(ADD, Map.of("input", input)).body("errors", nullValue());
    }

    private static ValidatableResponse withdraw(String id) {
        return GraphQl.send(WITHDRAW, Map.of("input", Map.of("id", id, "comment", "Doublon."))).body("errors",
                nullValue());
    }

    private static void refused(String operation, Map<String, Object> input, String code, String field) {
        GraphQl.send(operation, Map.of("input", input)).body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].extensions.field", equalTo(field));
    }
}
