package org.recoupe.contradiction;

import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import org.recoupe.claim.Claim;

/**
 * Puts findings on record: pairs that share a statement and a subject are one contradiction, in whatever order their
 * articles come. Callers hold a lock on every subject that they name.
 */
@ApplicationScoped
public class Contradictions {

    private final EntityManager entities;
    private final Evidence evidence;

    Contradictions(EntityManager entities, Evidence evidence) {
        this.entities = entities;
        this.evidence = evidence;
    }

    /** Adds findings to the contradictions that they belong to; gives the ids of these, new ones among them. */
    public Set<Long> add(List<Found> found, Instant now) {
        Set<Long> changed = new TreeSet<>();
        if (found.isEmpty()) {
            return changed;
        }
        entities.flush();
        Links links = Links.of(entities, found);
        Members members = new Members(entities);
        Told told = new Told();
        for (Found one : found) {
            Contradiction contradiction = contradiction(one, links, members, now, changed);
            if (told.shows(contradiction.id, one.claims())) {
                one.pairs(now).forEach(pair -> {
                    pair.contradiction = contradiction;
                    pair.persist();
                });
            }
            members.add(contradiction, one);
            links.add(one.subject(), one.claims(), contradiction.id);
            changed.add(contradiction.id);
        }
        members.flush(now);
        return changed;
    }

    /** The contradictions that rest on claims, be they retired or not: their subjects by their ids. */
    public Map<Long, String> of(Collection<Claim> claims) {
        return entities.createQuery("""
                select distinct member.contradiction.id, member.contradiction.subject from Member member
                where member.claim in :claims and member.contradiction.mergedInto is null
                """, Tuple.class).setParameter("claims", claims).getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Long.class), row -> row.get(1, String.class)));
    }

    /** Retires the pairs that rest on claims; of a sum, a number that goes takes the others along. */
    public void retire(Collection<Claim> claims, Instant now) {
        entities.createNativeQuery("""
                WITH gone AS (
                    SELECT pair.* FROM contradiction_pair pair WHERE left_id = ANY (CAST(:claims AS bigint[]))
                    UNION SELECT pair.* FROM contradiction_pair pair WHERE right_id = ANY (CAST(:claims AS bigint[])))
                UPDATE contradiction_pair SET retired_at = :now WHERE retired_at IS NULL AND id IN (
                    SELECT id FROM gone
                    UNION SELECT other.id FROM gone
                    JOIN contradiction ON contradiction.id = gone.contradiction_id AND contradiction.kind = 'ARITHMETIC'
                    JOIN contradiction_pair other ON other.contradiction_id = gone.contradiction_id
                        AND other.left_id = gone.left_id
                    WHERE gone.retired_at IS NULL)
                """).setParameter("now", now)
                .setParameter("claims", claims.stream().map(claim -> claim.id).toArray(Long[]::new)).executeUpdate();
    }

    /** Counts and weighs anew what has changed, and shows the clearest of what stands. */
    public void settle(Collection<Long> changed, Instant now) {
        evidence.each(new TreeSet<>(changed), id -> evidence.settle(locked(id), now));
    }

    private Contradiction contradiction(Found found, Links links, Members members, Instant now, Set<Long> changed) {
        Iterator<Long> known = links.contradictions(found.subject(), found.claims()).iterator();
        if (!known.hasNext()) {
            return start(found, now);
        }
        Contradiction oldest = held(known.next(), changed);
        while (known.hasNext()) {
            Contradiction younger = held(known.next(), changed);
            members.flush(now);
            merge(younger, oldest, now);
            links.merge(younger.id, oldest.id);
            changed.remove(younger.id);
        }
        return oldest;
    }

    private static Contradiction start(Found found, Instant now) {
        Contradiction contradiction = Contradiction.about(found.subject(), found.finding().kind(), now);
        contradiction.show(found.pairs(now).getFirst());
        contradiction.persist();
        List<Found.Part> parts = found.parts();
        for (int position = 0; position < parts.size(); position++) {
            Side.of(contradiction, position, parts.get(position), now).persist();
        }
        return contradiction;
    }

    /** A statement belongs to both: they were one all along. What the one was stays on record for the time before. */
    private void merge(Contradiction one, Contradiction into, Instant now) {
        entities.flush();
        for (String move : List.of("""
                INSERT INTO contradiction_pair (id, contradiction_id, left_id, right_id, verdict, explanation_fr,
                    explanation_en, confidence, rule, rank, found_at)
                SELECT nextval('contradiction_pair_seq'), :into, left_id, right_id, verdict, explanation_fr,
                    explanation_en, confidence, rule, rank, :now
                FROM contradiction_pair WHERE contradiction_id = :one AND retired_at IS NULL ON CONFLICT DO NOTHING
                """, """
                INSERT INTO contradiction_claim (contradiction_id, position, claim_id, joined_at)
                SELECT :into, position, claim_id, :now FROM contradiction_claim
                WHERE contradiction_id = :one ON CONFLICT DO NOTHING
                """)) {
            entities.createNativeQuery(move).setParameter("into", into.id).setParameter("one", one.id)
                    .setParameter("now", now).executeUpdate();
        }
        ContradictionPair.update("retiredAt = ?1 where contradiction = ?2 and retiredAt is null", now, one);
        into.absorb(one, now);
    }

    /** Of those that this found before, the one that it holds already, be it not written yet. */
    private Contradiction held(long id, Set<Long> changed) {
        return changed.contains(id) ? entities.find(Contradiction.class, id) : locked(id);
    }

    private Contradiction locked(long id) {
        return entities.find(Contradiction.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
