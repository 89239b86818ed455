package org.recoupe.mention.pattern;

/**
 * What a path asks for next.
 *
 * @param symbol its number in the alphabet, or -1
 * @param slot the name that the value found here goes by, or {@code null}
 * @param kind whether it takes up tokens
 */
record Step(int symbol, String slot, Kind kind) {

    /** Whether a step takes up tokens that stand for its symbol, or only looks. */
    enum Kind {
        TOKEN, NOT, START, END
    }
}
