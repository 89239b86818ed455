package org.recoupe.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.recoupe.comparison.Finding;
import org.recoupe.comparison.Statement;

/**
 * Says each thing once: a sentence makes several claims, one inside another, and what one of them contradicts the others
 * often do too. Of findings of one kind on the same two sentences, the surest stays.
 */
final class Distinct {

    /** More than any article deserves: what is beyond, the least sure, is not worth a row each. */
    private static final int MOST = 1_000;

    private Distinct() {}

    /** The findings that say something new, the surest first. */
    static List<Finding> of(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparingDouble(Finding::confidence).reversed());
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : sorted.subList(0, Math.min(MOST, sorted.size()))) {
            if (kept.stream().noneMatch(surer -> repeats(finding, surer))) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private static boolean repeats(Finding finding, Finding surer) {
        if (finding.kind() != surer.kind() || finding.sides().size() != 2 || surer.sides().size() != 2) {
            return false;
        }
        Statement left = finding.sides().get(0).statement();
        Statement right = finding.sides().get(1).statement();
        Statement first = surer.sides().get(0).statement();
        Statement second = surer.sides().get(1).statement();
        return overlap(left, first) && overlap(right, second) || overlap(left, second) && overlap(right, first);
    }

    private static boolean overlap(Statement one, Statement other) {
        return one.article().equals(other.article()) && one.assertion().part() == other.assertion().part()
                && one.assertion().span().overlaps(other.assertion().span());
    }
}
