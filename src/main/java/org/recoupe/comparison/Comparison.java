package org.recoupe.comparison;

import java.util.List;

/**
 * What comparing two texts yields: the finding that deserves a reader's time most, and all of them.
 *
 * @param verdict the verdict on the two texts
 * @param kind in what they differ, or {@code null}
 * @param confidence from 0 to 1
 * @param explanation the reason in words
 * @param findings all findings, the weightiest first
 */
public record Comparison(Verdict verdict, Kind kind, double confidence, Explanation explanation,
        List<Finding> findings) {

    public Comparison {
        findings = List.copyOf(findings);
    }
}
