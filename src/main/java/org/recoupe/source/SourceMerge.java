package org.recoupe.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    /** The sources that are one with this one now: that of the first name, then those that are merged into it. */
    public static List<Source> family(Source source) {
        Source first = of(source).map(merge -> merge.into).orElse(source);
        List<Source> family = new ArrayList<>(List.of(first));
        SourceMerge.<SourceMerge>list(
                "from SourceMerge merge join fetch merge.source where merge.into = ?1 and merge.undoneAt is null"
                        + " order by merge.id",
                first).forEach(merge -> family.add(merge.source));
        return family;
    }

    /** Whether others are this source now. */
    public static boolean holdsOthers(Source source) {
        return count("into = ?1 and undoneAt is null", source) > 0;
    }
}
