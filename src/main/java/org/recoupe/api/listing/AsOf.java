package org.recoupe.api.listing;

import java.time.Instant;

import org.recoupe.contradiction.Status;

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
                : Condition.of("article.retracted_at IS NULL OR article.retracted_at > ?", moment));
    }

    /** Articles that were on record, in whatever revision. */
    public Condition revisions() {
        return Condition.on("article.recorded_at <= ?", moment);
    }

    /** What was to be known of something that happened at a moment: {@code null} where it was still to come. */
    public Instant known(Instant happened) {
        return happened == null || moment == null || !happened.isAfter(moment) ? happened : null;
    }

    /** Claims that stood. */
    public Condition claims() {
        return between("article.recorded_at", "claim.retired_at");
    }

    /** Contradictions that were found and stood. */
    public Condition contradictions() {
        return between("contradiction.found_at", "contradiction.retired_at");
    }

    /** Pairs of contradictions that were found and stood. */
    public Condition pairs() {
        return between("pair.found_at", "pair.retired_at");
    }

    /** What a reader had made of a contradiction. */
    public Condition status() {
        return moment == null
                ? Condition.of("contradiction.status")
                : Condition.of("coalesce((SELECT review.after_status FROM contradiction_review review"
                        + " WHERE review.contradiction_id = contradiction.id AND review.at <= ?"
                        + " ORDER BY review.at DESC, review.ordinal DESC LIMIT 1), 'OPEN')", moment);
    }

    /** That a reader had made this of a contradiction, where anything is asked. */
    Condition status(Status status) {
        return status == null
                ? Condition.NONE
                : Condition.all(new Condition(status().sql() + " = '" + status.name()
                        + "'", status().values()));
    }

    private Condition between(String begin, String end) {
        return moment == null
                ? Condition.of(end + " IS NULL")
                : Condition.of(begin + " <= ? AND (" + end + " IS NULL OR " + end + " > ?)", moment, moment);
    }
}
