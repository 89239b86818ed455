package org.recoupe.contradiction;

import java.util.List;

import org.recoupe.claim.Claim;
import org.recoupe.comparison.Finding;

/** How much a finding deserves a reader's time: what is sure, and what independent sources disagree on, comes first. */
final class Weight {

    private Weight() {}

    /** From 0 to 3: the confidence, and one more for each of: several sources, claims that are sure themselves. */
    static double of(Finding finding, List<Claim> claims) {
        long sources = claims.stream().map(claim -> claim.article.source).distinct().count();
        double reading = claims.stream().mapToDouble(claim -> claim.confidence).min().orElse(0);
        return finding.confidence() + (sources > 1 ? 1 : 0) + reading;
    }
}
