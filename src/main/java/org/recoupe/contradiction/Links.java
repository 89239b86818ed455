package org.recoupe.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.recoupe.claim.Claim;

/**
 * Which contradictions on a subject hold which statement. Claims that overlap in an article are one statement; so is a
 * sentence that stands in two revisions of an article, or in two copies of one text.
 */
final class Links {

    /** How many copies and revisions of an article are looked at: the first copies, the last revisions. */
    private static final int KIN = 20;

    private record Key(String subject, long article) {}

    private record Link(Claim claim, long contradiction) {}

    private final Map<String, Map<Long, Set<Long>>> onRecord = new HashMap<>();
    private final Map<Key, List<Link>> added = new HashMap<>();
    private final Map<Long, Long> merged = new HashMap<>();

    /** The links that are on record for the findings' claims. */
    static Links of(EntityManager entities, List<Found> found) {
        Links links = new Links();
        String[] subjects = found.stream().map(Found::subject).distinct().toArray(String[]::new);
        Long[] claims = found.stream().flatMap(one -> one.claims().stream()).map(claim -> claim.id).distinct()
                .toArray(Long[]::new);
        for (Object row : entities.createNativeQuery("""
                WITH mine AS (
                    SELECT claim.*, article.source_id, article.url, article.origin_id FROM claim
                    JOIN article ON article.id = claim.article_id WHERE claim.id = ANY (CAST(:claims AS bigint[]))),
                same AS (
                    SELECT mine.id AS mine, claim.id FROM mine JOIN claim ON claim.article_id = mine.article_id
                        AND claim.part = mine.part AND claim.start_offset < mine.end_offset
                        AND mine.start_offset < claim.end_offset
                    UNION
                    SELECT mine.id, claim.id FROM mine
                    CROSS JOIN LATERAL (
                        (SELECT id FROM article WHERE origin_id = mine.origin_id ORDER BY id LIMIT :kin)
                        UNION (SELECT id FROM article WHERE source_id IN (SELECT source_family(mine.source_id))
                            AND url = mine.url ORDER BY id DESC LIMIT :kin)) AS kin
                    JOIN claim ON claim.article_id = kin.id AND claim.quote = mine.quote)
                SELECT DISTINCT same.mine, contradiction.id, contradiction.subject FROM same
                JOIN contradiction_claim member ON member.claim_id = same.id
                JOIN contradiction ON contradiction.id = member.contradiction_id
                WHERE contradiction.merged_into IS NULL
                    AND contradiction.subject = ANY (CAST(:subjects AS text[]))
                """, Tuple.class).setParameter("claims", claims).setParameter("subjects", subjects)
                .setParameter("kin", KIN).getResultList()) {
            Tuple link = (Tuple) row;
            links.onRecord.computeIfAbsent(link.get(2, String.class), any -> new HashMap<>())
                    .computeIfAbsent(link.get(0, Long.class), any -> new TreeSet<>()).add(link.get(1, Long.class));
        }
        return links;
    }

    /** The contradictions on a subject that hold one of the claims, in ascending order. */
    Set<Long> contradictions(String subject, Collection<Claim> claims) {
        Set<Long> contradictions = new TreeSet<>();
        for (Claim claim : claims) {
            onRecord.getOrDefault(subject, Map.of()).getOrDefault(claim.id, Set.of())
                    .forEach(one -> contradictions.add(remaining(one)));
            added.getOrDefault(new Key(subject, claim.article.id), List.of()).stream()
                    .filter(link -> overlap(link.claim, claim))
                    .forEach(link -> contradictions.add(remaining(link.contradiction)));
        }
        return contradictions;
    }

    void add(String subject, Collection<Claim> claims, long contradiction) {
        for (Claim claim : claims) {
            added.computeIfAbsent(new Key(subject, claim.article.id), any -> new ArrayList<>())
                    .add(new Link(claim, contradiction));
        }
    }

    /** Notes that one contradiction went into another. */
    void merge(long one, long into) {
        merged.put(one, into);
    }

    private long remaining(long contradiction) {
        long remaining = contradiction;
        while (merged.containsKey(remaining)) {
            remaining = merged.get(remaining);
        }
        return remaining;
    }

    private static boolean overlap(Claim one, Claim other) {
        return one.part == other.part && one.startOffset < other.endOffset && other.startOffset < one.endOffset;
    }
}
