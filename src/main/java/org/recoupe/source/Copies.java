package org.recoupe.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Knows which articles copy one text: by an index on bands of their signatures, at the same cost however many there are. */
@ApplicationScoped
public class Copies {

    /** Texts that share a band are few, unless they share boilerplate. */
    private static final int PER_BAND = 5;

    private final EntityManager entities;

    Copies(EntityManager entities) {
        this.entities = entities;
    }

    /** The first article on record of those that a text with this signature copies. */
    public Optional<Long> origin(int[] signature) {
        return entities.createQuery("""
                from Article article where article.id in :near order by article.originId
                """, Article.class).setParameter("near", near(TextSignature.bands(signature))).getResultStream()
                .filter(other -> TextSignature.likeness(signature, other.signature) >= TextSignature.COPY)
                .findFirst().map(other -> other.originId);
    }

    /** Lets the copies that follow find an article that is stored. */
    public void index(Article article) {
        entities.createNativeQuery("""
                INSERT INTO article_band SELECT DISTINCT band, :article FROM unnest(CAST(:bands AS bigint[])) AS band
                """).setParameter("article", article.id)
                .setParameter("bands", boxed(TextSignature.bands(article.signature))).executeUpdate();
    }

    private List<?> near(long[] bands) {
        return entities.createNativeQuery("""
                SELECT DISTINCT found.article_id FROM unnest(CAST(:bands AS bigint[])) AS wanted(band)
                CROSS JOIN LATERAL (
                    SELECT article_id FROM article_band WHERE article_band.band = wanted.band
                    ORDER BY article_id DESC LIMIT :perBand) AS found
                """, Long.class).setParameter("bands", boxed(bands)).setParameter("perBand", PER_BAND)
                .getResultList();
    }

    private static Long[] boxed(long[] values) {
        return Arrays.stream(values).boxed().toArray(Long[]::new);
    }
}
