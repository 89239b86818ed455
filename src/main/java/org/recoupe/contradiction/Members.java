package org.recoupe.contradiction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;

/** Claims that are to join the sides of contradictions, all at once. */
final class Members {

    private final EntityManager entities;
    private final List<Long> contradictions = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private final List<Long> claims = new ArrayList<>();

    Members(EntityManager entities) {
        this.entities = entities;
    }

    void add(Contradiction contradiction, Found found) {
        List<Found.Part> parts = found.parts();
        for (int position = 0; position < parts.size(); position++) {
            contradictions.add(contradiction.id);
            positions.add(position);
            claims.add(parts.get(position).claim().id);
        }
    }

    /** Puts them on record; those that have joined before change nothing. */
    void flush(Instant now) {
        entities.flush();
        entities.createNativeQuery("""
                INSERT INTO contradiction_claim (contradiction_id, position, claim_id, joined_at)
                SELECT *, CAST(:now AS timestamptz) FROM unnest(CAST(:contradictions AS bigint[]), CAST(:positions AS integer[]),
                    CAST(:claims AS bigint[])) ON CONFLICT DO NOTHING
                """).setParameter("contradictions", contradictions.toArray(Long[]::new))
                .setParameter("positions", positions.toArray(Integer[]::new))
                .setParameter("claims", claims.toArray(Long[]::new)).setParameter("now", now).executeUpdate();
        contradictions.clear();
        positions.clear();
        claims.clear();
    }
}
