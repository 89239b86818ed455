package org.recoupe.contradiction;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;

import org.recoupe.audit.AuditEntry;
import org.recoupe.comparison.Explanation;
import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Verdict;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/**
 * What its sides say against each other, however many claims say it. What was found on two claims each is a {@link
 * ContradictionPair} of it, of which it shows the clearest.
 */
@Entity
public class Contradiction extends PanacheEntity {

    /** What it is about, in a normal form: pairs that share this and a claim are one contradiction. */
    public String subject;

    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    /** In what the claims differ. */
    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String explanationFr;
    public String explanationEn;
    public double confidence;

    /** Name of the rule that decided. */
    public String rule;

    /** How much it deserves a reader's time, see {@link Weight}. */
    public double weight;

    @Enumerated(EnumType.STRING)
    public Status status;

    /** The verdict that a person gave beside the machine's, or {@code null}. */
    @Enumerated(EnumType.STRING)
    public Verdict reviewedVerdict;

    /** The kind that a person gave beside the machine's, or {@code null}. */
    @Enumerated(EnumType.STRING)
    public Kind reviewedKind;

    /** Who is to look at it, or {@code null}. */
    public String assignee;

    public int reviewCount;

    /** Counts the changes, so that a review of something since changed is noticed. */
    @Version
    public int version;

    public Instant foundAt;

    /** Since when it is as it is; the database keeps what it was before ({@code contradiction_past}). */
    public Instant since;

    /** When a claim joined last whose origin is none of the others'. */
    public Instant changedAt;

    /** When new evidence brought it back after a reader had dismissed it, or {@code null}. */
    public Instant reopenedAt;

    /** When an article that it rests on was superseded, or {@code null} while it stands. */
    public Instant retiredAt;

    /** The contradiction that it turned out to be one with, or {@code null}. */
    public Long mergedInto;

    /** Whether a verdict is one that is put on record. */
    public static boolean recorded(Verdict verdict) {
        return verdict == Verdict.CONFLICT || verdict == Verdict.SUPERSEDED || verdict == Verdict.SCOPE_DIFFERENCE;
    }

    /** A contradiction of which nothing is known yet but what it is about. */
    static Contradiction about(String subject, Kind kind, Instant now) {
        Contradiction contradiction = new Contradiction();
        contradiction.subject = subject;
        contradiction.kind = kind;
        contradiction.status = Status.OPEN;
        contradiction.foundAt = now;
        contradiction.changedAt = now;
        contradiction.since = now;
        return contradiction;
    }

    /** Notes that it changes; to be called before the first change is written. */
    void change(Instant now) {
        since = since.isAfter(now) ? since : now;
    }

    /** What a reader sees of the machine's work on it. */
    List<Object> shown() {
        return Arrays.asList(verdict, explanationFr, explanationEn, confidence, rule, weight, changedAt, reopenedAt,
                retiredAt);
    }

    /** Shows what its clearest pair shows. */
    void show(ContradictionPair clearest) {
        verdict = clearest.verdict;
        explanationFr = clearest.explanationFr;
        explanationEn = clearest.explanationEn;
        confidence = clearest.confidence;
        rule = clearest.rule;
    }

    /** Notes that somebody said so whose origin is none of the others': what was dismissed comes back, marked. */
    void takeNewEvidence(Instant now) {
        change(now);
        changedAt = now;
        if (status == Status.DISMISSED) {
            reopen(now);
        }
    }

    /** Takes another in, which turned out to be one with it: what a reader made of either is not lost. */
    void absorb(Contradiction other, Instant now) {
        if (status != other.status && (status == Status.DISMISSED || other.status == Status.DISMISSED)) {
            reopen(now);
        } else if (status == Status.OPEN && other.status != Status.OPEN) {
            Decision.Action action = other.status == Status.CONFIRMED
                    ? Decision.Action.CONFIRM
                    : Decision.Action.REOPEN;
            decide(new Decision(action, null, null, null, null), other.reviewState(), null, now);
            reopenedAt = other.reopenedAt;
        }
        change(now);
        foundAt = foundAt.isBefore(other.foundAt) ? foundAt : other.foundAt;
        other.change(now);
        other.mergedInto = id;
        other.retiredAt = now;
    }

    private void reopen(Instant now) {
        decide(new Decision(Decision.Action.REOPEN, null, null, null, null), reviewState().with(Status.REOPENED), null,
                now);
        reopenedAt = now;
    }

    /** What people made of it so far. */
    public ReviewState reviewState() {
        return new ReviewState(status, reviewedVerdict, reviewedKind, assignee);
    }

    /**
     * Adds a review to its history and does what it decides; what the machine found stays as it is.
     *
     * @param reviewer who decides, or {@code null} for the machine itself
     */
    public Review review(Decision decision, String reviewer, Instant now) {
        return decide(decision, decision.applied(reviewState()), reviewer, now);
    }

    private Review decide(Decision decision, ReviewState after, String reviewer, Instant now) {
        change(now);
        Review review = new Review();
        review.contradiction = this;
        review.ordinal = ++reviewCount;
        review.versionSeen = version;
        review.at = now;
        review.reviewer = reviewer;
        review.action = decision.action();
        review.before = reviewState();
        review.after = after;
        review.comment = decision.comment();
        status = review.after.status();
        reviewedVerdict = review.after.verdict();
        reviewedKind = review.after.kind();
        assignee = review.after.assignee();
        review.persist();
        AuditEntry.write(id, review.id, reviewer, review.comment, now);
        return review;
    }

    /** The reason in words, in each language. */
    public Explanation explanation() {
        return new Explanation(explanationFr, explanationEn);
    }
}
