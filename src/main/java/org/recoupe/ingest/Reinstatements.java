package org.recoupe.ingest;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.recoupe.audit.AuditAction;
import org.recoupe.audit.AuditEntry;
import org.recoupe.claim.Claim;
import org.recoupe.live.Announcer;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;
import org.recoupe.source.Article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Undoes retractions: what the articles claim is compared again, as if they had just come. */
@ApplicationScoped
public class Reinstatements {

    private final EntityManager entities;
    private final Current current;
    private final Exchange exchange;
    private final Idempotency idempotency;
    private final Announcer announcer;
    private final Clock clock;

    Reinstatements(EntityManager entities, Current current, Exchange exchange, Idempotency idempotency,
            Announcer announcer, Clock clock) {
        this.entities = entities;
        this.current = current;
        this.exchange = exchange;
        this.idempotency = idempotency;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * What became of a reinstatement.
     *
     * @param article id of the article
     * @param contradictions ids of the contradictions that it brought back or to light
     */
    @RegisterForReflection
    public record Outcome(long article, List<Long> contradictions) {}

    /** Brings an article back that was taken back, for a reason. */
    public Outcome reinstate(long id, String reason, String caller, Idempotency.Key once) {
        return QuarkusTransaction.requiringNew().call(() -> idempotency.once(once, Outcome.class, () -> {
            Article article = current.revision(id, "id");
            if (article.retractedAt == null) {
                throw new Refusal(ErrorCode.NOT_RETRACTED, "id", "The article stands: there is nothing to undo.");
            }
            return reinstate(article, reason, caller);
        }));
    }

    private Outcome reinstate(Article article, String reason, String caller) {
        Instant now = clock.instant();
        keep(article, reason, caller, now);
        AuditEntry.write(AuditAction.REINSTATE_ARTICLE, article.id, null, article.id, caller, reason, now);
        article.retractedAt = null;
        article.retractedBy = null;
        article.retractionReason = null;
        List<Claim> come = Claim.readings(article);
        come.forEach(claim -> claim.retiredAt = null);
        Set<String> keys = exchange.open(come.stream().map(Claim::assertion).toList(), List.of());
        List<Long> found = List.copyOf(exchange.settle(keys, come, List.of(), List.of(), now).found());
        announcer.found(found);
        return new Outcome(article.id, found);
    }

    /** Keeps when it did not stand, for those who look at that time. */
    private void keep(Article article, String reason, String caller, Instant now) {
        entities.createNativeQuery("""
                INSERT INTO article_absence (article_id, retracted_at, retracted_by, retraction_reason, reinstated_at,
                    reinstated_by, reinstatement_reason)
                VALUES (:article, :from, :by, :why, :now, :caller, :reason)
                """).setParameter("article", article.id).setParameter("from", Timestamp.from(article.retractedAt))
                .setParameter("by", article.retractedBy).setParameter("why", article.retractionReason)
                .setParameter("now", Timestamp.from(now)).setParameter("caller", caller)
                .setParameter("reason", reason).executeUpdate();
    }
}
