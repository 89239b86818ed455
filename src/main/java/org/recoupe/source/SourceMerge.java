package org.recoupe.source;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** That one name is another name of a source, from a moment on and maybe until another. No merge leads to a third. */
@Entity
public class SourceMerge extends PanacheEntity {

    /** The one that goes by another's name. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Source source;

    /** The source that both names are of. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Source into;

    public Instant mergedAt;
    public String mergedBy;
    public String reason;

    /** When it was undone, or {@code null} while it stands. */
    public Instant undoneAt;

    /** Who undid it, or {@code null}. */
    public String undoneBy;

    /** Why it was undone, or {@code null}. */
    public String undoneReason;

    /** The merge by which a source is another now. */
    public static Optional<SourceMerge> of(Source source) {
        return find("source = ?1 and undoneAt is null", source).firstResultOptional();
    }

    /** Whether others are this source now. */
    public static boolean holdsOthers(Source source) {
        return count("into = ?1 and undoneAt is null", source) > 0;
    }
}
