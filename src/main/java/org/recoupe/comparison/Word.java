package org.recoupe.comparison;

import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Span;

/**
 * A content word of a passage.
 *
 * @param span where it stands
 * @param lemma its folded lemma
 * @param part its part of speech
 * @param weight how much it says about what a text speaks of
 * @param negated whether it stands under a negation
 * @param sentence index of its sentence in the passage
 */
record Word(Span span, String lemma, PartOfSpeech part, double weight, boolean negated, int sentence) {

    private static final int SHORTEST_STEM = 5;

    /** Whether the two are one word or of one family ("vacciner", "vaccination"): 1, .8, or 0. */
    double likeness(Word other) {
        if (lemma.equals(other.lemma)) {
            return 1;
        }
        int shorter = Math.min(lemma.length(), other.lemma.length());
        int longer = Math.max(lemma.length(), other.lemma.length());
        int common = 0;
        while (common < shorter && lemma.charAt(common) == other.lemma.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_STEM && common * 2 >= longer || common >= 4 && common >= shorter - 1 ? 0.8 : 0;
    }

    /** Whether it names something. */
    boolean name() {
        return part == PartOfSpeech.PROPN;
    }
}
