package org.recoupe.contradiction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recoupe.claim.Claim;
import org.recoupe.comparison.Explanation;
import org.recoupe.comparison.Finding;
import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Statement;
import org.recoupe.comparison.Verdict;
import org.recoupe.ingest.Errand;
import org.recoupe.ingest.Ingestion;
import org.recoupe.ingest.Submission;
import org.recoupe.live.Progress;
import org.recoupe.postgres.ThrowAwayPostgres;
import org.recoupe.text.Language;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

/** What many articles say against each other, as a real database holds it. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class ContradictionsTest {

    private static final List<String> WAYS = List.of("La mission de combat française au Mali se terminera en %s.",
            "Le ministère l'a répété : la mission de combat française au Mali prendra fin en %s.",
            "La mission de combat française au Mali s'achèvera d'ici %s, selon l'état-major.",
            "Au Mali, la mission de combat française se terminera d'ici la fin de %s.");

    @Inject
    Ingestion ingestion;

    @Inject
    EntityManager entities;

    @Inject
    Contradictions contradictions;

    @BeforeEach
    void empty() {
        QuarkusTransaction.requiringNew().run(() -> entities
                .createNativeQuery(
                        "TRUNCATE claim_key, contradiction_review, audit_entry, source, source_merge, article, article_absence, article_band, claim, claim_aside, contradiction, contradiction_side,"
                                + " contradiction_claim, contradiction_pair, contradiction_past, contradiction_side_past")
                .executeUpdate());
    }

    @Test
    void whateverTheOrderTwentyArticlesWithTwoDatesAreOneContradiction() {
        List<Submission> articles = IntStream.range(0, 20).mapToObj(i -> article("Source " + i, null,
                WAYS.get(i / 2 % WAYS.size()).formatted(i % 2 == 0 ? "mars 2023" : "juin 2024") + filler(i),
                10 + i / 4))
                .toList();
        articles.forEach(this::ingest);
        List<String> first = contradictions();
        assertEquals(1, first.size(), first::toString);
        assertEquals(List.of("10 claims, 10 origins", "10 claims, 10 origins"), sides());
        for (int seed = 0; seed < 4; seed++) {
            empty();
            List<Submission> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.forEach(this::ingest);
            assertEquals(first, contradictions());
        }
    }

    @Test
    void copiesOfOneTextAreOneVoice() {
        String agency = "La mission de combat française au Mali se terminera en mars 2023, a annoncé lundi le ministère."
                + filler(1) + filler(2);
        ingest(article("Source 1", null, agency, 10));
        ingest(article("Source 2", null, "(avec AFP) " + agency, 10));
        ingest(article("Source 3", null, agency + " Notre correspondant n'a pu joindre l'ambassade.", 11));
        ingest(article("Source 4", null, WAYS.get(0).formatted("mars 2023") + filler(3), 11));
        ingest(article("Source 4", null, WAYS.get(1).formatted("mars 2023") + filler(4), 12));
        ingest(article("Source 5", null, WAYS.get(1).formatted("juin 2024") + filler(5), 12));
        assertEquals(Set.of("5 claims, 2 origins", "1 claims, 1 origins"), Set.copyOf(sides()));
    }

    @Test
    void whatWasDismissedStaysSoUntilSomebodyElseSaysIt() {
        ingest(article("Source 1", "https://one.example/", WAYS.get(0).formatted("mars 2023") + filler(1), 10));
        ingest(article("Source 2", "https://two.example/", WAYS.get(0).formatted("juin 2024") + filler(2), 10));
        review(Decision.Action.DISMISS);
        String revised = WAYS.get(0).formatted("mars 2023") + filler(3);
        ingest(article("Source 1", "https://one.example/", revised, 10));
        assertEquals(List.of(Status.DISMISSED), statuses());
        ingest(article("Source 1", "https://one.example/", "La mission va bien." + filler(4), 10));
        assertEquals(List.of(), statuses());
        ingest(article("Source 1", "https://one.example/", WAYS.get(1).formatted("mars 2023") + filler(5), 10));
        ingest(article("Source 3", "https://three.example/", revised, 11));
        assertEquals(List.of(Status.DISMISSED), statuses());
        ingest(article("Source 4", "https://four.example/", WAYS.get(3).formatted("mars 2023") + filler(6), 11));
        assertEquals(List.of(Status.REOPENED), statuses());
        QuarkusTransaction.requiringNew().run(() -> {
            Contradiction one = Contradiction.<Contradiction>listAll().getFirst();
            assertNotNull(one.reopenedAt);
            assertEquals(List.of("null DISMISSED", "null REOPENED"), Review.<Review>list("contradiction = ?1 order by"
                    + " ordinal", one).stream().map(review -> review.reviewer + " " + review.after.status()).toList());
        });
        review(Decision.Action.DISMISS);
        ingest(article("Source 4", "https://four.example/2", WAYS.get(2).formatted("mars 2023") + filler(7), 12));
        assertEquals(List.of(Status.DISMISSED), statuses());
    }

    @Test
    void aSlipWithinAnArticleThatIsCopiedOrRevisedIsOneContradiction() {
        String slip = "Le pays compte actuellement 2 500 soldats américains en Irak, a dit le ministre." + filler(1)
                + " Il y a actuellement 900 soldats américains en Irak.";
        ingest(article("Source 1", "https://one.example/", slip, 10));
        assertEquals(List.of("1 claims, 1 origins", "1 claims, 1 origins"), sides());
        review(Decision.Action.DISMISS);
        ingest(article("Source 2", null, slip, 11));
        assertEquals(List.of("2 claims, 1 origins", "2 claims, 1 origins"), sides());
        ingest(article("Source 1", "https://one.example/", slip + " Fin.", 12));
        assertEquals(List.of("2 claims, 1 origins", "2 claims, 1 origins"), sides());
        assertEquals(List.of(Status.DISMISSED), statuses());
    }

    /** They stand side by side as of the time before. */
    @Test
    void whatTurnsOutToBeOneStoodApartBefore() {
        for (int i = 0; i < 4; i++) {
            ingest(article("Source " + i, null, "Le pont " + i + " compte " + (40 + i) + " arches." + filler(i),
                    10 + i));
        }
        Instant apart = Instant.parse("2030-01-01T00:00:00Z");
        Instant one = Instant.parse("2030-01-02T00:00:00Z");
        find(apart, 0, 1);
        find(apart, 2, 3);
        assertEquals(List.of("2 standing", "2 pairs", "4 members"), asOf(apart));
        find(one, 0, 3);
        assertEquals(List.of("1 standing", "3 pairs", "4 members"), asOf(one));
        assertEquals(List.of("2 standing", "2 pairs", "4 members"), asOf(apart));
    }

    private void find(Instant now, int left, int right) {
        QuarkusTransaction.requiringNew().run(() -> {
            List<Claim> claims = Claim.<Claim>list("order by id");
            List<Claim> sides = List.of(claims.get(left), claims.get(right));
            List<Finding.Side> said = List.of(side(Finding.Role.LEFT, sides.getFirst()),
                    side(Finding.Role.RIGHT, sides.getLast()));
            contradictions
                    .settle(contradictions.add(List.of(new Found(new Finding(Verdict.CONFLICT, Kind.QUANTITY, said,
                            0.8, new Explanation("fr", "en"), "rule"), sides)), now), now);
        });
    }

    private static Finding.Side side(Finding.Role role, Claim claim) {
        return new Finding.Side(role, new Statement(claim.assertion(), claim.article.publishedOn, claim.article.id),
                role.name());
    }

    private List<String> asOf(Instant moment) {
        return QuarkusTransaction.requiringNew().call(() -> java.util.stream.Stream.of(
                "concat(count(*), ' standing') FROM contradiction_as_of(:at) WHERE retired_at IS NULL",
                "concat(count(*), ' pairs') FROM contradiction_pair WHERE found_at <= :at AND (retired_at IS NULL OR"
                        + " retired_at > :at)",
                "concat(count(*), ' members') FROM contradiction_claim member JOIN contradiction_as_of(:at) one"
                        + " ON one.id = member.contradiction_id WHERE joined_at <= :at AND retired_at IS NULL")
                .map(asked -> entities.createNativeQuery("SELECT " + asked, String.class).setParameter("at", moment)
                        .getSingleResult().toString())
                .toList());
    }

    private static void review(Decision.Action action) {
        QuarkusTransaction.requiringNew().run(() -> Contradiction.<Contradiction>list("retiredAt is null").getFirst()
                .review(new Decision(action, null, null, null, null), null, Instant.EPOCH));
    }

    private static List<Status> statuses() {
        return QuarkusTransaction.requiringNew().call(() -> Contradiction.<Contradiction>list("retiredAt is null")
                .stream().map(one -> one.status).toList());
    }

    private void ingest(Submission article) {
        ingestion.ingest(article, new Errand(null, null, Progress.Place.ALONE));
    }

    /** Enough words of its own that no text is a copy of another. */
    private static String filler(int number) {
        Random random = new Random(number);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            words.append(i % 10 == 0 ? " Le" : "").append(' ').append(Integer.toString(random.nextInt(99999), 36)
                    .replaceAll("[0-9]", "e")).append(i % 10 == 9 ? "." : "");
        }
        return words.toString();
    }

    private static Submission article(String source, String url, String text, int day) {
        return new Submission(source, null, text, LocalDate.of(2022, 3, day), Language.FR, url, null);
    }

    /** All that is shown of the contradictions but their ids, in a stable order. */
    private List<String> contradictions() {
        return QuarkusTransaction.requiringNew().call(() -> List.copyOf(new TreeSet<>(
                Contradiction.<Contradiction>list("retiredAt is null").stream()
                        .map(one -> one.subject + " " + one.verdict + " " + one.status + " " + one.explanationFr + " "
                                + one.weight + " " + pairs(one) + " " + sides(one))
                        .toList())));
    }

    private static long pairs(Contradiction one) {
        return ContradictionPair.count("contradiction = ?1 and retiredAt is null", one);
    }

    private List<String> sides() {
        return QuarkusTransaction.requiringNew().call(() -> Contradiction.<Contradiction>list("retiredAt is null")
                .stream().flatMap(one -> sides(one).stream()).toList());
    }

    private static List<String> sides(Contradiction one) {
        return Side.<Side>list("contradiction = ?1 order by role, place.position", one).stream()
                .map(side -> side.claimCount + " claims, " + side.independentOrigins + " origins").toList();
    }
}
