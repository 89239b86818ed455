package org.recoupe.contradiction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.recoupe.claim.Claim;

/**
 * Counts on how many pairs of a contradiction each claim stands. One new claim may speak against a hundred that all say
 * the same: each of them joins its side, but only the clearest are held against it one by one.
 */
final class Told {

    private static final int PAIRS_OF_A_CLAIM = 20;

    private record Place(long contradiction, long claim) {}

    private final Map<Place, Integer> pairs = new HashMap<>();

    /** Whether a finding on these claims is to be shown as a pair, and if so counts it; the clearest come first. */
    boolean shows(long contradiction, List<Claim> claims) {
        if (claims.stream().anyMatch(
                claim -> pairs.getOrDefault(new Place(contradiction, claim.id), 0) >= PAIRS_OF_A_CLAIM)) {
            return false;
        }
        claims.forEach(claim -> pairs.merge(new Place(contradiction, claim.id), 1, Integer::sum));
        return true;
    }
}
