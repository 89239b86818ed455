package org.recoupe.contradiction;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.recoupe.claim.Claim;
import org.recoupe.comparison.Explanation;
import org.recoupe.comparison.Finding;
import org.recoupe.comparison.Verdict;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** What was found on two claims of a contradiction; of a sum, on the whole and one of its parts. */
@Entity
public class ContradictionPair extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Contradiction contradiction;

    /** The claim told first, or the whole of a sum. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim left;

    /** The other claim, or a part of a sum. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim right;

    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    public String explanationFr;
    public String explanationEn;
    public double confidence;

    /** Name of the rule that decided. */
    public String rule;

    /** Sorts the pairs of a contradiction, the clearest first, whenever they were found. */
    public String rank;

    public Instant foundAt;

    /** When an article that it rests on was superseded, or {@code null} while it stands. */
    public Instant retiredAt;

    static ContradictionPair of(Finding finding, Claim left, Claim right, Instant now) {
        ContradictionPair pair = new ContradictionPair();
        pair.left = left;
        pair.right = right;
        pair.verdict = finding.verdict();
        pair.explanationFr = finding.explanation().fr();
        pair.explanationEn = finding.explanation().en();
        pair.confidence = finding.confidence();
        pair.rule = finding.rule();
        pair.rank = rank(finding, left, right);
        pair.foundAt = now;
        return pair;
    }

    /** The reason in words, in each language. */
    public Explanation explanation() {
        return new Explanation(explanationFr, explanationEn);
    }

    // Nothing that depends on which article came first; all fields are as long as each other, so that text sorts them.
    private static String rank(Finding finding, Claim left, Claim right) {
        return String.format(Locale.ROOT, "%d %.3f %s %s %s", finding.verdict().ordinal(),
                2 - finding.confidence() - Weight.headline(left, right),
                left.article.publishedOn, right.article.publishedOn,
                Integer.toHexString(finding.explanation().fr().hashCode()));
    }
}
