package org.recoupe.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures the whole language core: {@code Measure FOLDER} reads annotated data in {@code FOLDER/eval} and
 * {@code FOLDER/seeds}, writes the answers to {@code target/measure} and prints what the scorers beside the data say.
 */
public final class Measure {

    private Measure() {}

    /** Measures; the one argument is the folder of the data. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 1) {
            throw new IllegalArgumentException("Name the folder of the data: one that holds eval and seeds.");
        }
        Path eval = Path.of(args[0], "eval");
        MeasureMoments.main(new String[]{eval.toString()});
        score(eval, "score_timex.py", "target/measure/moments.tsv");
        MeasureClaims.main(args);
        MeasureComparison.main(args);
        score(eval, "score_seeds.py", "target/measure/seeds.json");
        score(eval, "score_pairs.py", "target/measure/pairs.tsv");
        MeasureSentences.main(new String[0]);
    }

    private static void score(Path eval, String scorer, String... answers) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", eval.resolve(scorer).toString()));
        Collections.addAll(command, answers);
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException(scorer + " ended with " + exit);
        }
    }
}
