package org.recoupe.ingest;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;
import org.recoupe.source.Article;
import org.recoupe.source.Source;
import org.recoupe.source.SourceMerge;

/** Articles that something is about to be done to: they stand, and nobody else touches them until the transaction ends. */
@ApplicationScoped
public class Current {

    private final EntityManager entities;
    private final Locks locks;

    Current(EntityManager entities, Locks locks) {
        this.entities = entities;
        this.locks = locks;
    }

    /**
     * The article, locked.
     *
     * @param field what of the input names it, to be blamed where it isn't there, isn't current or was taken back
     */
    public Article article(long id, String field) {
        Article article = revision(id, field);
        if (article.retractedAt != null) {
            throw new Refusal(ErrorCode.ALREADY_RETRACTED, field, "The article was taken back before.");
        }
        return article;
    }

    /** Locks sources: what comes of them waits. */
    public void lock(Collection<Source> sources) {
        sources.stream().map(source -> source.name).sorted().forEach(locks::source);
    }

    /** Locks what contradictions are about. */
    public void subjects(Collection<String> subjects) {
        locks.contradictions(subjects);
    }

    /** The same, be it taken back or not. */
    Article revision(long id, String field) {
        Article article = Article.findById(id);
        if (article == null) {
            throw new Refusal(ErrorCode.NOT_FOUND, field, "There is no such article.");
        }
        locks.article(SourceMerge.family(article.source), article.url == null ? article.contentHash : article.url);
        // Whoever held the lock may have changed it.
        entities.refresh(article, LockModeType.PESSIMISTIC_WRITE);
        if (article.supersededAt != null) {
            throw new Refusal(ErrorCode.NOT_CURRENT, field, "A later revision of the article has taken its place.");
        }
        return article;
    }
}
