package org.recoupe.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.recoupe.claim.Claim;
import org.recoupe.contradiction.Contradictions;
import org.recoupe.source.Article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Takes articles back: what they claim takes part in no comparison any more, and contradictions that rested on them
 * shrink, or go where a side is left without a claim. All of it stays on record for the time before.
 */
@ApplicationScoped
public class Retractions {

    private final EntityManager entities;
    private final Revisions revisions;
    private final Contradictions contradictions;
    private final Locks locks;
    private final Idempotency idempotency;
    private final Clock clock;

    Retractions(EntityManager entities, Revisions revisions, Contradictions contradictions, Locks locks,
            Idempotency idempotency, Clock clock) {
        this.entities = entities;
        this.revisions = revisions;
        this.contradictions = contradictions;
        this.locks = locks;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * What became of a retraction.
     *
     * @param article id of the article
     * @param contradictions ids of the contradictions that rested on it
     */
    @RegisterForReflection
    public record Outcome(long article, List<Long> contradictions) {}

    /** Takes an article back, for a reason. */
    public Outcome retract(long id, String reason, String caller, Idempotency.Key once) {
        return QuarkusTransaction.requiringNew()
                .call(() -> idempotency.once(once, Outcome.class, () -> retract(locked(id), reason, caller)));
    }

    private Article locked(long id) {
        Article article = Article.findById(id);
        if (article == null) {
            throw new Refusal(Refusal.Code.NOT_FOUND, "id", "There is no such article.");
        }
        locks.article(article.source.name, article.url == null ? article.contentHash : article.url);
        // Whoever held the lock may have changed it.
        entities.refresh(article, LockModeType.PESSIMISTIC_WRITE);
        if (article.supersededAt != null) {
            throw new Refusal(Refusal.Code.NOT_CURRENT, "id", "A later revision of the article has taken its place.");
        }
        if (article.retractedAt != null) {
            throw new Refusal(Refusal.Code.ALREADY_RETRACTED, "id", "The article was taken back before.");
        }
        return article;
    }

    private Outcome retract(Article article, String reason, String caller) {
        Set<String> keys = new TreeSet<>();
        Claim.<Claim>list("article", article).forEach(claim -> keys.addAll(claim.keys));
        locks.claims(keys);
        Map<Long, String> shaken = contradictions.of(article);
        locks.contradictions(shaken.values());
        Instant now = clock.instant();
        article.retractedAt = now;
        article.retractedBy = caller;
        article.retractionReason = reason;
        revisions.retireClaims(article, now);
        contradictions.settle(shaken.keySet(), now);
        return new Outcome(article.id, List.copyOf(new TreeSet<>(shaken.keySet())));
    }
}
