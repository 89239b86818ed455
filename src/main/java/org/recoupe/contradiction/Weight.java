package org.recoupe.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

import org.recoupe.claim.Claim;
import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Verdict;
import org.recoupe.extraction.Assertion;

/**
 * How much a contradiction deserves a reader's time: what is sure comes first; dates, sums and denials before mere
 * figures, which differ most often for a good reason; what cannot both be true, and what only looks so, before news that
 * replaced older news; what headlines say before what stands below; what articles say against each other before the
 * slips of one; what several say who did not copy one another on both sides; what is new, by a little.
 */
final class Weight {

    private static final double WITHIN_ONE_ARTICLE = 0.75;
    /** Parts and their total are one article's by nature. */
    private static final double OF_A_SUM = 0.9;
    private static final double HEADLINE = 0.2;
    /** Sides of four origins each weigh this much more than sides of two, and these than lone ones. */
    private static final double DOUBLED_ORIGINS = 0.05;
    private static final int MOST_ORIGINS = 32;
    /** What is new would drown what matters if a year made more of a difference. */
    private static final double A_YEAR = 0.01;
    private static final LocalDate START = LocalDate.of(2000, 1, 1);

    private Weight() {}

    /** From 0 on; never changes with time alone, so that a list keeps its order while it is read. */
    static double of(Contradiction contradiction, List<Side> sides, LocalDate newest) {
        boolean several = sides.stream().map(side -> side.claim.article.id).distinct().count() > 1;
        double headline = headline(sides.stream().map(side -> side.claim).toArray(Claim[]::new));
        double reach = several ? 1 : contradiction.kind == Kind.ARITHMETIC ? OF_A_SUM : WITHIN_ONE_ARTICLE;
        int weakest = sides.stream().mapToInt(side -> side.independentOrigins).min().orElse(1);
        double years = Math.max(0, ChronoUnit.DAYS.between(START, newest) / 365.25);
        return contradiction.confidence * of(contradiction.kind) * of(contradiction.verdict) * reach
                + headline + DOUBLED_ORIGINS * doublings(weakest) + A_YEAR * years;
    }

    /** What one of the claims being a headline adds. */
    static double headline(Claim... claims) {
        return Arrays.stream(claims).anyMatch(claim -> claim.part == Assertion.Part.TITLE) ? HEADLINE : 0;
    }

    private static double doublings(int origins) {
        return Math.log(Math.clamp(origins, 1, MOST_ORIGINS)) / Math.log(2);
    }

    private static double of(Verdict verdict) {
        return verdict == Verdict.SUPERSEDED ? 0.9 : 1;
    }

    private static double of(Kind kind) {
        return switch (kind) {
            case DATE, ARITHMETIC -> 1;
            case ATTRIBUTION, NEGATION -> 0.9;
            case ANTONYM, ROLE -> 0.8;
            case QUANTITY, MODALITY -> 0.7;
        };
    }
}
