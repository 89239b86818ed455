package org.recoupe.contradiction;

import java.time.LocalDate;
import java.util.List;

import org.recoupe.comparison.Kind;
import org.recoupe.extraction.Assertion;

/**
 * How much a contradiction deserves a reader's time: what is sure comes first; dates, sums and denials before mere
 * figures, which differ most often for a good reason; what headlines say before what stands below; what articles say
 * against each other before the slips of one.
 */
final class Weight {

    private static final double WITHIN_ONE_ARTICLE = 0.75;
    /** Parts and their total are one article's by nature. */
    private static final double OF_A_SUM = 0.9;
    private static final double HEADLINE = 0.2;

    private Weight() {}

    /** From 0 on. */
    static double of(Contradiction contradiction, List<Side> sides, LocalDate newest) {
        boolean several = sides.stream().map(side -> side.claim.article.id).distinct().count() > 1;
        boolean headline = sides.stream().anyMatch(side -> side.claim.part == Assertion.Part.TITLE);
        double reach = several ? 1 : contradiction.kind == Kind.ARITHMETIC ? OF_A_SUM : WITHIN_ONE_ARTICLE;
        return contradiction.confidence * of(contradiction.kind) * reach + (headline ? HEADLINE : 0);
    }

    private static double of(Kind kind) {
        return switch (kind) {
            case DATE, ARITHMETIC -> 1;
            case ATTRIBUTION, NEGATION -> 0.9;
            case ANTONYM, ROLE -> 0.8;
            case QUANTITY, MODALITY -> 0.7;
            case null -> 0.5;
        };
    }
}
