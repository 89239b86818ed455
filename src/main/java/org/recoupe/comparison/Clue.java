package org.recoupe.comparison;

import java.util.function.ToDoubleFunction;

/**
 * Something that speaks for or against two passages contradicting each other.
 *
 * @param name its name in {@code lexicon/clues.txt}, where its weight stands
 * @param kind in what the passages differ where it decides, or {@code null} where it only supports
 * @param explanation what it says, in words, or {@code null} where it only supports
 * @param value how strongly it is there, about 0 to 1; the same whichever passage is left
 */
record Clue(String name, Kind kind, Explanation explanation, ToDoubleFunction<PassagePair> value) {

    /** A clue that only supports. */
    static Clue supporting(String name, ToDoubleFunction<PassagePair> value) {
        return new Clue(name, null, null, value);
    }
}
