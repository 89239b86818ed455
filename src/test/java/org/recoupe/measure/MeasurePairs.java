package org.recoupe.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.recoupe.comparison.Comparison;
import org.recoupe.comparison.TextComparer;
import org.recoupe.comparison.Verdict;
import org.recoupe.extraction.ArticleReader;

/**
 * Measures the verdicts on pairs of sentences of our own, {@code measure/pairs-seen.txt}, {@code -fresh.txt}, {@code -kinds.txt} and
 * {@code -later.txt}.
 */
public final class MeasurePairs {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);

    private MeasurePairs() {}

    /**
     * How far what is called a conflict is a contradiction.
     *
     * @param right contradictions called conflicts
     * @param wrong other pairs called conflicts
     * @param missed contradictions not called conflicts
     * @param errors what went wrong, a line each
     */
    public record Score(int right, int wrong, int missed, List<String> errors) {

        /** The share of what is called a conflict that is one. */
        public double precision() {
            return (double) right / (right + wrong);
        }

        /** The share of the contradictions that is called a conflict. */
        public double recall() {
            return (double) right / (right + missed);
        }
    }

    /** Prints the figures of both files; with an argument, each error too. */
    public static void main(String[] args) throws IOException {
        for (String file : List.of("pairs-seen.txt", "pairs-fresh.txt", "pairs-kinds.txt", "pairs-later.txt")) {
            Score score = score(file);
            System.out.printf(Locale.ROOT, "%s: P %.3f R %.3f (%d right, %d wrong, %d missed)%n", file,
                    score.precision(), score.recall(), score.right(), score.wrong(), score.missed());
            if (args.length > 0) {
                score.errors().forEach(System.out::println);
            }
        }
    }

    /** Compares each pair of a file. */
    public static Score score(String file) throws IOException {
        ArticleReader reader = new ArticleReader();
        TextComparer texts = new TextComparer();
        List<String> errors = new ArrayList<>();
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (String line : lines(file)) {
            String[] fields = line.split(" \\| ");
            Comparison found = texts.compare(reader.read(null, fields[1], PUBLISHED, null),
                    reader.read(null, fields[2], PUBLISHED, null));
            boolean conflict = found.verdict() == Verdict.CONFLICT;
            boolean contradiction = fields[0].equals("+");
            right += conflict && contradiction ? 1 : 0;
            wrong += conflict && !contradiction ? 1 : 0;
            missed += !conflict && contradiction ? 1 : 0;
            if (conflict != contradiction) {
                errors.add(line + "\n    " + found.verdict() + " " + found.explanation().fr());
            }
        }
        return new Score(right, wrong, missed, errors);
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream pairs = MeasurePairs.class.getResourceAsStream("/measure/" + file)) {
            return new String(pairs.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.startsWith("+ | ") || line.startsWith("- | ")).toList();
        }
    }
}
