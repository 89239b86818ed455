package org.recoupe.comparison;

import java.util.Optional;

/** Weighs the clues of two passages. */
final class PassageJudge {

    private final ClueWeights weights = ClueWeights.load();

    /**
     * A contradiction between two passages.
     *
     * @param probability how likely it is one
     * @param decisive the clue that says most for it
     */
    record Contradiction(double probability, Clue decisive) {}

    /** The contradiction between two passages that are kin enough, where the clues weigh enough. */
    Optional<Contradiction> judge(PassagePair pair, Kinship kinship) {
        if (!kinship.of(pair)) {
            return Optional.empty();
        }
        double sum = 0;
        double most = 0;
        Clue decisive = null;
        for (Clue clue : Clues.ALL) {
            double added = weights.of(clue, pair);
            sum += added;
            if (clue.kind() != null && added > most) {
                most = added;
                decisive = clue;
            }
        }
        double probability = 1 / (1 + Math.exp(-sum));
        return probability >= Math.max(weights.threshold(), kinship.probability()) && decisive != null
                && !Apart.of(pair, decisive.kind())
                        ? Optional.of(new Contradiction(probability, decisive))
                        : Optional.empty();
    }
}
