package org.recoupe.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.recoupe.source.Article;
import org.recoupe.source.Copies;
import org.recoupe.source.Source;
import org.recoupe.source.TextSignature;
import org.recoupe.text.Language;

/** Adds a text to what stands under its address. */
@ApplicationScoped
class Revisions {

    private final EntityManager entities;
    private final Copies copies;

    Revisions(EntityManager entities, Copies copies) {
        this.entities = entities;
        this.copies = copies;
    }

    /** What stands under the address now, the latest first. */
    static List<Article> current(List<Source> family, String url) {
        return url == null ? List.of() : Article.current(family, url);
    }

    /**
     * Puts a text in the place of those before. Callers hold the lock of the address, know that the content is new
     * there, and have opened an {@link Exchange} of the claims of both.
     */
    Article add(Source source, Submission submission, String hash, Language language, List<Article> before,
            int revision, Instant now) {
        before.forEach(article -> article.supersededAt = now);
        entities.flush();
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
        article.revision = revision;
        article.recordedAt = now;
        article.signature = TextSignature.of(submission.text());
        Optional<Long> origin = copies.origin(article.signature);
        article.persist();
        article.originId = origin.orElse(article.id);
        entities.flush();
        copies.index(article);
        return article;
    }

    private static boolean astral(String text) {
        return text.codePointCount(0, text.length()) != text.length();
    }
}
