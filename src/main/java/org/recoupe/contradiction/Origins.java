package org.recoupe.contradiction;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import org.recoupe.source.Source;

/** Counts the voices of sides anew where it was said who is whom. */
@ApplicationScoped
public class Origins {

    private final EntityManager entities;
    private final Evidence evidence;

    Origins(EntityManager entities, Evidence evidence) {
        this.entities = entities;
        this.evidence = evidence;
    }

    /**
     * Counts anew the contradictions on one side of which both sources have a claim; that nobody new said anything is no
     * new evidence.
     *
     * @param lock locks what they are about
     * @return how many they are
     */
    public int recount(Source one, Source other, Consumer<Collection<String>> lock, Instant now) {
        entities.flush();
        Map<Long, String> shared = shared(one, other);
        lock.accept(shared.values());
        evidence.each(shared.keySet(), id -> evidence
                .recount(entities.find(Contradiction.class, id, LockModeType.PESSIMISTIC_WRITE), now));
        return shared.size();
    }

    private Map<Long, String> shared(Source one, Source other) {
        Map<Long, String> shared = new TreeMap<>();
        for (Object row : entities.createNativeQuery("""
                WITH mine AS (
                    SELECT DISTINCT member.contradiction_id, member.position FROM article
                    JOIN claim ON claim.article_id = article.id JOIN contradiction_claim member ON member.claim_id = claim.id
                    WHERE article.source_id = :one),
                theirs AS (
                    SELECT DISTINCT member.contradiction_id, member.position FROM article
                    JOIN claim ON claim.article_id = article.id JOIN contradiction_claim member ON member.claim_id = claim.id
                    WHERE article.source_id IN (SELECT CAST(:other AS bigint) UNION ALL
                        SELECT source_id FROM source_merge WHERE into_id = :other AND source_id <> :one))
                SELECT DISTINCT contradiction.id, contradiction.subject FROM mine
                JOIN theirs USING (contradiction_id, position)
                JOIN contradiction ON contradiction.id = mine.contradiction_id AND contradiction.merged_into IS NULL
                """, Tuple.class).setParameter("one", one.id).setParameter("other", other.id).getResultList()) {
            Tuple contradiction = (Tuple) row;
            shared.put(contradiction.get(0, Long.class), contradiction.get(1, String.class));
        }
        return shared;
    }
}
