package org.recoupe.audit;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** That somebody did something: put on record in the transaction of what they did, never changed. */
// Not @Immutable: Hibernate would share entries by reference, which stateless sessions can't. The database refuses changes.
@Entity
public class AuditEntry extends PanacheEntity {

    public Instant at;

    /** Who did it, or {@code null} for the service itself. */
    public String caller;

    @Enumerated(EnumType.STRING)
    public AuditAction action;

    /** What it was done to. */
    @Enumerated(EnumType.STRING)
    public AuditAction.Kind kind;

    /** The key of what it was done to. */
    public long nodeId;

    /** The key of what stood before, of the same kind, or {@code null} for nothing. */
    public Long beforeId;

    /** The key of what stands since, of the same kind, or {@code null} for nothing. */
    public Long afterId;

    /** The key of the review, or {@code null}. */
    public Long reviewId;

    /** What they said to that, or {@code null}. */
    public String comment;

    /** Puts on record what was done to something. */
    public static void write(AuditAction action, long node, Long before, Long after, String caller, String comment,
            Instant at) {
        of(action, node, caller, comment, at, before, after, null).persist();
    }

    /** Puts on record that something was reviewed. */
    public static void write(long contradiction, long review, String caller, String comment, Instant at) {
        of(AuditAction.REVIEW_CONTRADICTION, contradiction, caller, comment, at, null, null, review).persist();
    }

    private static AuditEntry of(AuditAction action, long node, String caller, String comment, Instant at, Long before,
            Long after, Long review) {
        AuditEntry entry = new AuditEntry();
        entry.at = at;
        entry.caller = caller;
        entry.action = action;
        entry.kind = action.kind();
        entry.nodeId = node;
        entry.beforeId = before;
        entry.afterId = after;
        entry.reviewId = review;
        entry.comment = comment;
        return entry;
    }
}
