package org.recoupe.ingest;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.recoupe.source.Article;
import org.recoupe.source.Source;
import org.recoupe.text.Language;

/** Adds a text to what stands under its address, and retires what rested on the text before. */
@ApplicationScoped
class Revisions {

    private final EntityManager entities;

    Revisions(EntityManager entities) {
        this.entities = entities;
    }

    /** Callers hold the lock of the address, and know that the content is new there. */
    Article add(Source source, Submission submission, String hash, Language language, Instant now) {
        Optional<Article> before = submission.url() == null
                ? Optional.empty()
                : Article.findCurrent(source, submission.url());
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
        article.persist();
        return article;
    }

    private void retire(Article article, Instant now) {
        article.supersededAt = now;
        entities.flush();
        entities.createQuery("update Claim set retiredAt = :now where article = :article and retiredAt is null")
                .setParameter("now", now).setParameter("article", article).executeUpdate();
        entities.createQuery("""
                update Contradiction set retiredAt = :now, version = version + 1
                where retiredAt is null and id in (
                    select side.contradiction.id from Side side where side.claim.article = :article)
                """).setParameter("now", now).setParameter("article", article).executeUpdate();
    }

    private static boolean astral(String text) {
        return text.codePointCount(0, text.length()) != text.length();
    }
}
