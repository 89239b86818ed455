package org.recoupe.api.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * When the record is looked at: now, or as it stood at a moment.
 *
 * @param moment the moment, or {@code null} for now
 */
public record AsOf(Instant moment) {

    /** As the record stands. */
    public static final AsOf NOW = new AsOf(null);

    /** Articles in the revision that was current, but for those that were taken back. */
    public Condition articles() {
        return Condition.all(between("article.recorded_at", "article.superseded_at"), moment == null
                ? Condition.of("article.retracted_at IS NULL")
                : Condition.of("(article.retracted_at IS NULL OR article.retracted_at > ?) AND NOT EXISTS (SELECT 1"
                        + " FROM article_absence absence WHERE absence.article_id = article.id"
                        + " AND absence.retracted_at <= ? AND absence.reinstated_at > ?)", moment, moment, moment));
    }

    /** That an article is of the source of a name, under whichever of its names it came; all without a name. */
    Condition source(String name) {
        if (name == null) {
            return Condition.NONE;
        }
        Condition gone = between("gone.merged_at", "gone.undone_at");
        Condition family = family("coalesce(gone.into_id, named.id)");
        List<Object> values = new ArrayList<>(gone.values());
        values.addAll(family.values());
        values.add(name);
        return new Condition("article.source_id IN (SELECT family.id FROM source named LEFT JOIN source_merge gone"
                + " ON gone.source_id = named.id AND " + gone.sql() + " CROSS JOIN LATERAL (" + family.sql()
                + ") AS family WHERE named.name = ?)", values);
    }

    /** That an article is of the source {@code parent}, under its own name or another that it goes by. */
    public Condition articlesOfParent() {
        Condition family = family("parent.id");
        return new Condition("article.source_id IN (" + family.sql() + ")", family.values());
    }

    /** That an article is a text that stood under the address of the article {@code parent}, under whichever name. */
    public Condition revisionsOfParent() {
        Condition gone = between("gone.merged_at", "gone.undone_at");
        Condition family = family("coalesce(gone.into_id, one.source_id)");
        List<Object> values = new ArrayList<>(gone.values());
        values.addAll(family.values());
        return new Condition("article.id IN (SELECT parent.id UNION SELECT other.id FROM article one"
                + " LEFT JOIN source_merge gone ON gone.source_id = one.source_id AND " + gone.sql()
                + " JOIN article other ON other.url = one.url AND other.source_id IN (" + family.sql()
                + ") WHERE one.id = parent.id)", values);
    }

    private Condition family(String root) {
        Condition stood = between("other.merged_at", "other.undone_at");
        return new Condition("SELECT " + root + " AS id UNION ALL SELECT other.source_id FROM source_merge other"
                + " WHERE other.into_id = " + root + " AND " + stood.sql(), stood.values());
    }

    /** The first name of {@code source}: that of the one that it is merged into, else its own. */
    public Condition sourceName() {
        Condition stood = between("merged.merged_at", "merged.undone_at");
        return new Condition("coalesce((SELECT first.name FROM source_merge merged JOIN source first"
                + " ON first.id = merged.into_id WHERE merged.source_id = source.id AND " + stood.sql()
                + "), source.name)", stood.values());
    }

    /** Merges that stood, on {@code merged}. */
    public Condition merges() {
        return between("merged.merged_at", "merged.undone_at");
    }

    /** Articles that were on record, in whatever revision. */
    public Condition revisions() {
        return Condition.on("article.recorded_at <= ?", moment);
    }

    /** What was to be known of something that happened at a moment: {@code null} where it was still to come. */
    public Instant known(Instant happened) {
        return happened == null || moment == null || !happened.isAfter(moment) ? happened : null;
    }

    /** Claims that stood, on {@code claim} and {@code article}. */
    public Condition claims() {
        return moment == null
                ? Condition.of("claim.retired_at IS NULL")
                : Condition.all(articles(), readings());
    }

    /** Claims as which an article was read, whether or not it stood: none that was withdrawn or corrected. */
    public Condition readings() {
        Condition stood = between("correction.recorded_at", "correction.withdrawn_at");
        Condition aside = new Condition("NOT EXISTS (SELECT 1 FROM claim_aside aside JOIN claim correction"
                + " ON correction.id = aside.correction_id WHERE aside.claim_id = claim.id AND " + stood.sql() + ")",
                stood.values());
        return Condition.all(between("claim.recorded_at", "claim.withdrawn_at"), aside);
    }

    /** Corrections that were on record, be they withdrawn since or not. */
    public Condition corrections() {
        return Condition.on("claim.recorded_at <= ?", moment);
    }

    /** Contradictions that stood. */
    public Condition contradictions() {
        return Condition.of("contradiction.retired_at IS NULL");
    }

    /** Claims that had joined a side. */
    public Condition members() {
        return moment == null ? Condition.of("TRUE") : Condition.of("member.joined_at <= ?", moment);
    }

    /** A table of which the database keeps the past, as it was. */
    Condition states(String table) {
        return moment == null ? Condition.of(table) : Condition.of(table + "_as_of(?) AS " + table, moment);
    }

    /** Sources that had published something on record. */
    public Condition sources() {
        return Condition.on("EXISTS (SELECT 1 FROM article WHERE article.source_id = source.id"
                + " AND article.recorded_at <= ?)", moment);
    }

    /** Reviews that were made. */
    public Condition reviews() {
        return Condition.on("review.at <= ?", moment);
    }

    /** Pairs of contradictions that were found and stood. */
    public Condition pairs() {
        return between("pair.found_at", "pair.retired_at");
    }

    private Condition between(String begin, String end) {
        return moment == null
                ? Condition.of(end + " IS NULL")
                : Condition.of(begin + " <= ? AND (" + end + " IS NULL OR " + end + " > ?)", moment, moment);
    }
}
