package org.recoupe.review;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.recoupe.contradiction.Contradiction;
import org.recoupe.contradiction.Decision;
import org.recoupe.contradiction.Review;
import org.recoupe.ingest.Idempotency;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Reviews contradictions: one reviewer after the other, each on what they had seen. */
@ApplicationScoped
public class Reviews {

    private final Idempotency idempotency;
    private final Clock clock;

    Reviews(Idempotency idempotency, Clock clock) {
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * What became of a review.
     *
     * @param contradiction id of the contradiction
     * @param review id of the review in its history
     */
    @RegisterForReflection
    public record Outcome(long contradiction, long review) {}

    /**
     * Reviews a contradiction, unless it has changed since the version that the reviewer saw.
     *
     * @param once under which key it is done once, or {@code null}
     */
    public Outcome review(long contradiction, int versionSeen, Decision decision, String reviewer,
            Idempotency.Key once) {
        return QuarkusTransaction.requiringNew().call(() -> idempotency.once(once, Outcome.class, () -> {
            Review review = locked(contradiction, versionSeen).review(decision, reviewer, clock.instant());
            return new Outcome(contradiction, review.id);
        }));
    }

    private static Contradiction locked(long id, int versionSeen) {
        Contradiction contradiction = Contradiction.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (contradiction == null) {
            throw new Refusal(ErrorCode.NOT_FOUND, "id", "There is no such contradiction.");
        }
        if (contradiction.version != versionSeen) {
            throw new Refusal(ErrorCode.CONFLICT_OF_EDIT, "version", "The contradiction has changed since version "
                    + versionSeen + ": it is at version " + contradiction.version + ". Look at it again, then review.");
        }
        return contradiction;
    }
}
