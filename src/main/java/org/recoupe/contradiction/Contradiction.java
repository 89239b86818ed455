package org.recoupe.contradiction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;

import org.recoupe.claim.Claim;
import org.recoupe.comparison.Explanation;
import org.recoupe.comparison.Finding;
import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Verdict;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A finding on record; its natural key is its fingerprint: what was found on which claims. */
@Entity
public class Contradiction extends PanacheEntity {

    public String fingerprint;

    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    /** In what the claims differ, or {@code null}. */
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

    /** When an article that it rests on was superseded, or {@code null} while it stands. */
    public Instant retiredAt;

    /** The contradiction that was recorded for a finding on these claims. */
    public static Optional<Contradiction> findByFingerprint(String fingerprint) {
        return find("fingerprint", fingerprint).firstResultOptional();
    }

    /** Whether a verdict is one that is put on record. */
    public static boolean recorded(Verdict verdict) {
        return verdict == Verdict.CONFLICT || verdict == Verdict.SUPERSEDED || verdict == Verdict.SCOPE_DIFFERENCE;
    }

    /**
     * Puts a finding on record, unless it is on record already.
     *
     * @param claims the stored claims of the finding's sides, in their order
     * @return the new contradiction, or nothing where it is known
     */
    public static Optional<Contradiction> record(Finding finding, List<Claim> claims, Instant now) {
        String fingerprint = fingerprint(finding, claims);
        if (findByFingerprint(fingerprint).isPresent()) {
            return Optional.empty();
        }
        Contradiction contradiction = new Contradiction();
        contradiction.fingerprint = fingerprint;
        contradiction.verdict = finding.verdict();
        contradiction.kind = finding.kind();
        contradiction.explanationFr = finding.explanation().fr();
        contradiction.explanationEn = finding.explanation().en();
        contradiction.confidence = finding.confidence();
        contradiction.rule = finding.rule();
        contradiction.weight = Weight.of(finding, claims);
        contradiction.status = Status.OPEN;
        contradiction.foundAt = now;
        contradiction.persist();
        contradiction.take(finding, claims);
        return Optional.of(contradiction);
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
        Review review = new Review();
        review.contradiction = this;
        review.ordinal = ++reviewCount;
        review.versionSeen = version;
        review.at = now;
        review.reviewer = reviewer;
        review.action = decision.action();
        review.before = reviewState();
        review.after = decision.applied(review.before);
        review.comment = decision.comment();
        status = review.after.status();
        reviewedVerdict = review.after.verdict();
        reviewedKind = review.after.kind();
        assignee = review.after.assignee();
        review.persist();
        return review;
    }

    /** The reason in words, in each language. */
    public Explanation explanation() {
        return new Explanation(explanationFr, explanationEn);
    }

    private void take(Finding finding, List<Claim> claims) {
        for (int position = 0; position < claims.size(); position++) {
            Side side = new Side();
            side.place = new Side.Place(id, position);
            side.contradiction = this;
            side.claim = claims.get(position);
            side.role = finding.sides().get(position).role();
            side.persist();
        }
    }

    // Sides are sorted, because LEFT and RIGHT depend on which article came first.
    private static String fingerprint(Finding finding, List<Claim> claims) {
        return finding.kind() + " " + IntStream.range(0, claims.size())
                .mapToObj(i -> claims.get(i).id + (finding.sides().get(i).role() == Finding.Role.WHOLE ? "=" : ""))
                .sorted().collect(Collectors.joining(" "));
    }
}
