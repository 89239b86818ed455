package org.recoupe.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Paging through ten thousand contradictions while a thousand more arrive. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class PagingTest {

    private static final int THERE = 10_000;
    private static final int ARRIVING = 1_000;

    @Inject
    EntityManager entities;

    private int insert(int from, int to) {
        // Few weights, so that most places in the list are told apart by key alone.
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("""
                INSERT INTO contradiction (id, subject, verdict, kind, explanation_fr, explanation_en, confidence, rule,
                    weight, status, version, found_at, changed_at, since)
                SELECT nextval('contradiction_seq') * 50 + 10000000, 'paging ' || i, 'CONFLICT', 'DATE', 'fr', 'en', 0.5,
                    'paging', (i * 7919 % 10) / 10.0, 'OPEN', 0, now() + (i * 7919 % 97) * interval '1 second', now(), now()
                FROM generate_series(?1, ?2) AS i""").setParameter(1, from).setParameter(2, to - 1).executeUpdate());
    }

    private Set<String> ids() {
        List<?> keys = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("SELECT id FROM contradiction WHERE rule = 'paging'", Long.class)
                        .getResultList());
        Set<String> ids = new HashSet<>();
        keys.forEach(key -> ids.add(new GlobalId(GlobalId.Kind.CONTRADICTION, (Long) key).toString()));
        return ids;
    }

    /** Nothing refers to these; for each of ten thousand that go, the database would look for what does. */
    @AfterEach
    void clear() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("SET LOCAL session_replication_role = replica").executeUpdate();
            entities.createNativeQuery("DELETE FROM contradiction WHERE rule = 'paging'").executeUpdate();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{field: WEIGHT}", "{field: FOUND_AT, direction: ASC}", "{field: CONFIDENCE}"})
    void noneIsSkippedAndNoneRepeated(String order) {
        assertEquals(THERE, insert(0, THERE));
        Set<String> there = ids();
        List<String> seen = new ArrayList<>();
        CompletableFuture<Void> arrivals = null;
        String after = null;
        do {
            Map<String, Object> page = GraphQl
                    .send("query($after: String) { contradictions(first: 100, orderBy: " + order
                            + ", after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } }",
                            variables(after))
                    .body("errors", nullValue()).extract().path("data.contradictions");
            ((List<?>) page.get("nodes")).forEach(node -> seen.add(((Map<?, ?>) node).get("id").toString()));
            Map<?, ?> info = (Map<?, ?>) page.get("pageInfo");
            after = Boolean.TRUE.equals(info.get("hasNextPage")) ? info.get("endCursor").toString() : null;
            if (arrivals == null) {
                arrivals = CompletableFuture.runAsync(() -> {
                    for (int i = THERE; i < THERE + ARRIVING; i += 10) {
                        insert(i, i + 10);
                    }
                });
            }
        } while (after != null);
        arrivals.join();
        assertEquals(THERE + ARRIVING, ids().size());
        assertEquals(seen.size(), new HashSet<>(seen).size(), "repeated");
        there.removeAll(new HashSet<>(seen));
        assertEquals(Set.of(), there, "skipped");
        assertTrue(seen.size() > THERE, "some that arrived ahead are seen");
    }

    private static Map<String, Object> variables(String after) {
        return after == null ? Map.of() : Map.of("after", after);
    }

    @Test
    void theTotalCountsThem() {
        assertEquals(THERE, insert(0, THERE));
        int total = GraphQl.send("{ contradictions(first: 1) { totalCount } }").extract()
                .path("data.contradictions.totalCount");
        assertTrue(total >= THERE);
    }
}
