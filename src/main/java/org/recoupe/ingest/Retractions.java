package org.recoupe.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.recoupe.audit.AuditAction;
import org.recoupe.audit.AuditEntry;
import org.recoupe.claim.Claim;
import org.recoupe.source.Article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Takes articles back: what they claim takes part in no comparison any more, and contradictions that rested on them
 * shrink, or go where a side is left without a claim. All of it stays on record for the time before.
 */
@ApplicationScoped
public class Retractions {

    private final Current current;
    private final Exchange exchange;
    private final Idempotency idempotency;
    private final Clock clock;

    Retractions(Current current, Exchange exchange, Idempotency idempotency, Clock clock) {
        this.current = current;
        this.exchange = exchange;
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
                .call(() -> idempotency.once(once, Outcome.class,
                        () -> retract(current.article(id, "id"), reason, caller)));
    }

    private Outcome retract(Article article, String reason, String caller) {
        List<Claim> gone = Claim.standing(article);
        Set<String> keys = exchange.open(List.of(), gone);
        Instant now = clock.instant();
        article.retractedAt = now;
        article.retractedBy = caller;
        article.retractionReason = reason;
        AuditEntry.write(AuditAction.RETRACT_ARTICLE, article.id, article.id, null, caller, reason, now);
        Set<Long> shaken = exchange.settle(keys, List.of(), List.of(), gone, now).shaken();
        return new Outcome(article.id, List.copyOf(shaken));
    }
}
