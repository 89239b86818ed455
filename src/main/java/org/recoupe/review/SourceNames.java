package org.recoupe.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.recoupe.audit.AuditAction;
import org.recoupe.audit.AuditEntry;
import org.recoupe.contradiction.Origins;
import org.recoupe.ingest.Current;
import org.recoupe.ingest.Idempotency;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;
import org.recoupe.source.Source;
import org.recoupe.source.SourceMerge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Says which names are of one source. Articles keep the name that they came under; the source is one voice, whatever its
 * names.
 */
@ApplicationScoped
public class SourceNames {

    /** Two sources that publish much share many contradictions, each of which is counted anew. */
    private static final int SECONDS = 600;

    private final Current current;
    private final Origins origins;
    private final Idempotency idempotency;
    private final Clock clock;

    SourceNames(Current current, Origins origins, Idempotency idempotency, Clock clock) {
        this.current = current;
        this.origins = origins;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * What became of a merge or of its undoing.
     *
     * @param source id of the source that goes, or went, by another's name
     * @param recounted how many contradictions were counted anew
     */
    @RegisterForReflection
    public record Outcome(long source, int recounted) {}

    /** Says that one source is another. */
    public Outcome merge(long from, long into, String reason, String caller, Idempotency.Key once) {
        return once(once, () -> {
            List<Source> both = List.of(source(from, "from"), source(into, "into"));
            current.lock(both);
            if (SourceMerge.of(both.getFirst()).isPresent()) {
                throw new Refusal(ErrorCode.ALREADY_MERGED, "from",
                        "The source is merged into another: undo that first.");
            }
            Optional<SourceMerge> elsewhere = SourceMerge.of(both.getLast());
            if (elsewhere.isPresent()) {
                throw new Refusal(ErrorCode.ALREADY_MERGED, "into", "The source is merged into "
                        + elsewhere.get().into.name + ": merge into that.");
            }
            if (SourceMerge.holdsOthers(both.getFirst())) {
                throw new Refusal(ErrorCode.HOLDS_OTHERS, "from",
                        "Others are merged into the source: undo that first, or merge the other way round.");
            }
            SourceMerge merge = new SourceMerge();
            merge.source = both.getFirst();
            merge.into = both.getLast();
            merge.mergedAt = clock.instant();
            merge.mergedBy = caller;
            merge.reason = reason;
            merge.persist();
            AuditEntry.write(AuditAction.MERGE_SOURCES, from, from, into, caller, reason, merge.mergedAt);
            return recounted(merge, merge.mergedAt);
        });
    }

    /** Says that a source is itself again. */
    public Outcome unmerge(long id, String reason, String caller, Idempotency.Key once) {
        return once(once, () -> {
            Source source = source(id, "id");
            Source into = standing(source).into;
            current.lock(List.of(source, into));
            SourceMerge merge = standing(source);
            if (!merge.into.id.equals(into.id)) {
                throw new Refusal(ErrorCode.CONFLICT_OF_EDIT, "id",
                        "The source was merged into another meanwhile: look at it again.");
            }
            Instant now = clock.instant();
            merge.undoneAt = now;
            merge.undoneBy = caller;
            merge.undoneReason = reason;
            AuditEntry.write(AuditAction.UNMERGE_SOURCE, id, into.id, id, caller, reason, now);
            return recounted(merge, now);
        });
    }

    private Outcome recounted(SourceMerge merge, Instant now) {
        return new Outcome(merge.source.id, origins.recount(merge.source, merge.into, current::subjects, now));
    }

    private static SourceMerge standing(Source source) {
        return SourceMerge.of(source).orElseThrow(() -> new Refusal(ErrorCode.NOT_MERGED, "id",
                "The source is not merged into another: there is nothing to undo."));
    }

    private Outcome once(Idempotency.Key key, Supplier<Outcome> work) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS)
                .call(() -> idempotency.once(key, Outcome.class, work));
    }

    private static Source source(long id, String field) {
        return Source.<Source>findByIdOptional(id).orElseThrow(
                () -> new Refusal(ErrorCode.NOT_FOUND, field, "There is no such source."));
    }
}
