package org.recoupe.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;

/**
 * What each clue weighs, from {@code lexicon/clues.txt}: the sum of the clues, through the logistic function, is the
 * probability that two passages contradict each other.
 */
final class ClueWeights {

    private static final String THRESHOLD = "threshold";

    private final Map<String, Double> weights = new HashMap<>();

    private ClueWeights() {}

    static ClueWeights load() {
        ClueWeights read = new ClueWeights();
        List<String> known = Clues.ALL.stream().map(Clue::name).toList();
        for (Line line : Lexicon.entries("clues.txt")) {
            String[] fields = line.text().split("\\s+");
            if (fields.length != 2 || !known.contains(fields[0]) && !fields[0].equals(THRESHOLD)) {
                throw line.error("wanted \"clue weight\", the clue one of " + known);
            }
            try {
                read.weights.put(fields[0], Double.valueOf(fields[1]));
            } catch (NumberFormatException e) {
                throw line.error("no number: " + fields[1]);
            }
        }
        return read;
    }

    /** What a clue adds. */
    double of(Clue clue, PassagePair pair) {
        double weight = weights.getOrDefault(clue.name(), 0.0);
        return weight == 0 ? 0 : weight * clue.value().applyAsDouble(pair);
    }

    /** The probability of a contradiction from which it is said. */
    double threshold() {
        return weights.getOrDefault(THRESHOLD, 0.5);
    }
}
