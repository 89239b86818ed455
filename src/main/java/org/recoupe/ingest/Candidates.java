package org.recoupe.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.jpa.HibernateHints;
import org.recoupe.claim.Claim;

/**
 * Finds the claims on record that new ones may contradict: by index, never more than a bounded number, the best first. A
 * key that few claims have tells more than one that many have.
 */
@ApplicationScoped
class Candidates {

    /** How many claims share a key with a new one at most: the newest ones. */
    private static final int PER_KEY = 100;

    /** How many claims an article is compared with at most. */
    private static final int PER_ARTICLE = 200;

    /** A claim that shares nothing but one key with a hundred others is a stranger. */
    private static final double STRANGER = 0.015;

    private final EntityManager entities;

    Candidates(EntityManager entities) {
        this.entities = entities;
    }

    /** The claims that share most of the rarest keys; callers ask before the claims of the article itself are added. */
    List<Claim> of(Set<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<?> ids = entities.createNativeQuery("""
                SELECT found.claim_id
                FROM unnest(CAST(:keys AS text[])) AS wanted(key)
                CROSS JOIN LATERAL (
                    SELECT claim_id, 1.0 / count(*) OVER () AS rarity FROM (
                        SELECT claim_id FROM claim_key WHERE claim_key.key = claim_key(wanted.key)
                        ORDER BY claim_id DESC LIMIT :perKey) AS newest) AS found
                GROUP BY found.claim_id HAVING sum(found.rarity) >= :stranger
                ORDER BY sum(found.rarity) DESC, found.claim_id DESC LIMIT :perArticle
                """, Long.class).setParameter("keys", keys.toArray(String[]::new)).setParameter("perKey", PER_KEY)
                .setParameter("stranger", STRANGER).setParameter("perArticle", PER_ARTICLE).getResultList();
        return ids.isEmpty()
                ? List.of()
                : Claim.find("from Claim claim join fetch claim.article article join fetch article.source "
                        + "where claim.id in ?1 order by claim.id", ids).withHint(HibernateHints.HINT_READ_ONLY, true)
                        .list();
    }

    /** Lets the articles that follow find these claims. */
    void add(List<Claim> claims) {
        entities.flush();
        change("INSERT INTO claim_key SELECT DISTINCT claim_key(key), claim FROM unnest(CAST(:keys AS text[]),"
                + " CAST(:claims AS bigint[])) AS added(key, claim)", claims);
    }

    /** Lets nobody find claims any more. */
    void remove(List<Claim> claims) {
        change("DELETE FROM claim_key USING unnest(CAST(:keys AS text[]), CAST(:claims AS bigint[])) AS gone(key, claim)"
                + " WHERE claim_key.key = claim_key(gone.key) AND claim_id = gone.claim", claims);
    }

    private void change(String statement, List<Claim> claims) {
        List<String> keys = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (Claim claim : claims) {
            claim.keys.forEach(key -> {
                keys.add(key);
                ids.add(claim.id);
            });
        }
        entities.createNativeQuery(statement).setParameter("keys", keys.toArray(String[]::new))
                .setParameter("claims", ids.toArray(Long[]::new)).executeUpdate();
    }
}
