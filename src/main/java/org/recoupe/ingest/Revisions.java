package org.recoupe.ingest;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.recoupe.contradiction.Contradictions;
import org.recoupe.source.Article;
import org.recoupe.source.Copies;
import org.recoupe.source.Source;
import org.recoupe.source.TextSignature;
import org.recoupe.text.Language;

/** Adds a text to what stands under its address, and retires what rested on the text before. */
@ApplicationScoped
class Revisions {

    private final EntityManager entities;
    private final Copies copies;
    private final Contradictions contradictions;

    Revisions(EntityManager entities, Copies copies, Contradictions contradictions) {
        this.entities = entities;
        this.copies = copies;
        this.contradictions = contradictions;
    }

    /** What stands under the address now. */
    static Optional<Article> current(Source source, String url) {
        return url == null ? Optional.empty() : Article.findCurrent(source, url);
    }

    /**
     * Callers hold the lock of the address, know that the content is new there, and hold those of the claims of both
     * revisions.
     */
    Article add(Source source, Submission submission, String hash, Language language, Optional<Article> before,
            Instant now) {
        before.ifPresent(article -> retire(article, now));
        Article article = new Article();
        article.source = source;
        article.url = submission.url();
        article.title = submission.title();
        article.text = submission.text();
        article.contentHash = hash;
        article.astral = astral(submission.text()) || submission.title() != null && astral(submission.title());
        article.language = language;
        article.publishedOn = submission.publishedOn();
        article.summary = submission.summary();
        article.revision = before.map(earlier -> earlier.revision + 1).orElse(1);
        article.recordedAt = now;
        article.signature = TextSignature.of(submission.text());
        Optional<Long> origin = copies.origin(article.signature);
        article.persist();
        article.originId = origin.orElse(article.id);
        entities.flush();
        copies.index(article);
        return article;
    }

    private void retire(Article article, Instant now) {
        article.supersededAt = now;
        retireClaims(article, now);
    }

    /** Retires what an article claims, and what was found on it; callers hold the locks of its claims. */
    void retireClaims(Article article, Instant now) {
        entities.flush();
        entities.createQuery("update Claim set retiredAt = :now where article = :article and retiredAt is null")
                .setParameter("now", now).setParameter("article", article).executeUpdate();
        contradictions.retire(article, now);
    }

    private static boolean astral(String text) {
        return text.codePointCount(0, text.length()) != text.length();
    }
}
