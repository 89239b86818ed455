package org.recoupe.comparison;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.measure.MeasurePairs;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Pairs of sentences of our own are judged about as well as they were when they were last measured. */
class PairsTest {

    @ParameterizedTest
    @CsvSource({"pairs-seen.txt, 0.85, 0.62", "pairs-fresh.txt, 0.80, 0.75", "pairs-kinds.txt, 0.88, 0.70",
            "pairs-later.txt, 0.84, 0.62"})
    void fewConflictsAreFalseAndMostAreFound(String file, double precision, double recall) throws IOException {
        MeasurePairs.Score score = MeasurePairs.score(file);
        assertTrue(score.precision() >= precision, () -> "precision " + score.precision() + score.errors());
        assertTrue(score.recall() >= recall, () -> "recall " + score.recall() + score.errors());
    }
}
