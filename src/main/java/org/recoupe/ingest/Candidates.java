package org.recoupe.ingest;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.recoupe.claim.Claim;
import org.recoupe.source.Article;

/** Finds the claims on record that new ones may contradict: by index, and never more than a bounded number. */
@ApplicationScoped
class Candidates {

    /** How many claims share a key with a new one at most: the newest ones. */
    private static final int PER_KEY = 100;

    /** How many claims an article is compared with at most: those that share most keys. */
    private static final int PER_ARTICLE = 1_000;

    private final EntityManager entities;

    Candidates(EntityManager entities) {
        this.entities = entities;
    }

    List<Claim> of(Article article, Set<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<?> ids = entities.createNativeQuery("""
                SELECT found.id
                FROM unnest(CAST(:keys AS text[])) AS wanted(key)
                CROSS JOIN LATERAL (
                    SELECT claim.id FROM claim
                    WHERE claim.keys @> ARRAY[wanted.key] AND claim.retired_at IS NULL AND claim.article_id <> :article
                    ORDER BY claim.id DESC LIMIT :perKey) AS found
                GROUP BY found.id ORDER BY count(*) DESC, found.id DESC LIMIT :perArticle
                """, Long.class).setParameter("keys", keys.toArray(String[]::new)).setParameter("article", article.id)
                .setParameter("perKey", PER_KEY).setParameter("perArticle", PER_ARTICLE).getResultList();
        return Claim.find("from Claim claim join fetch claim.article article join fetch article.source "
                + "where claim.id in ?1 order by claim.id", ids).list();
    }
}
