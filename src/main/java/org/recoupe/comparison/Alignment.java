package org.recoupe.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which words of two passages say the same: the likeliest pairs first, each word once. */
final class Alignment {

    /** Two words that say the same. */
    record Match(int left, int right, double likeness) {}

    private static final double SYNONYM = 0.7;

    private final Passage left;
    private final Passage right;
    private final int[] rightOf;
    private final int[] leftOf;
    private final List<Match> matches = new ArrayList<>();

    Alignment(Passage left, Passage right, Synonyms synonyms) {
        this.left = left;
        this.right = right;
        rightOf = new int[left.words().size()];
        leftOf = new int[right.words().size()];
        Arrays.fill(rightOf, -1);
        Arrays.fill(leftOf, -1);
        List<Match> candidates = new ArrayList<>();
        for (int i = 0; i < rightOf.length; i++) {
            for (int j = 0; j < leftOf.length; j++) {
                double likeness = likeness(left.words().get(i), right.words().get(j), synonyms);
                if (likeness > 0) {
                    candidates.add(new Match(i, j, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Match match) -> -match.likeness)
                .thenComparingInt(match -> match.left + match.right).thenComparingInt(match -> match.left));
        for (Match match : candidates) {
            if (rightOf[match.left] < 0 && leftOf[match.right] < 0) {
                rightOf[match.left] = match.right;
                leftOf[match.right] = match.left;
                matches.add(match);
            }
        }
    }

    private static double likeness(Word one, Word other, Synonyms synonyms) {
        double likeness = one.likeness(other);
        return likeness == 0 && synonyms.alike(one.lemma(), other.lemma()) ? SYNONYM : likeness;
    }

    List<Match> matches() {
        return matches;
    }

    Word left(Match match) {
        return left.words().get(match.left);
    }

    Word right(Match match) {
        return right.words().get(match.right);
    }

    /** The words of the left passage that say nothing of the right one. */
    List<Word> leftOnly() {
        return unmatched(left.words(), rightOf);
    }

    /** The words of the right passage that say nothing of the left one. */
    List<Word> rightOnly() {
        return unmatched(right.words(), leftOf);
    }

    private static List<Word> unmatched(List<Word> words, int[] partner) {
        List<Word> alone = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                alone.add(words.get(i));
            }
        }
        return alone;
    }

    /** What the matched words weigh. */
    double weight() {
        return matches.stream()
                .mapToDouble(match -> match.likeness * Math.min(left(match).weight(), right(match).weight()))
                .sum();
    }

    /** The share of the lighter passage that the heavier one holds. */
    double coverage() {
        return weight() / Math.max(1e-9, Math.min(left.weight(), right.weight()));
    }

    /** The share of the heavier passage that the lighter one holds. */
    double mutual() {
        return weight() / Math.max(1e-9, Math.max(left.weight(), right.weight()));
    }
}
