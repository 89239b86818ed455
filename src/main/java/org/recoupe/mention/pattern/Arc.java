package org.recoupe.mention.pattern;

import java.util.List;

/**
 * A symbol that tokens from some place on stand for.
 *
 * @param symbol its number in the alphabet
 * @param value what the tokens are worth as such, or {@code null}
 * @param length how many tokens they are
 */
record Arc(int symbol, String value, int length) {

    /** Adds one token's symbol where there is one. */
    static void add(List<Arc> arcs, Integer symbol) {
        if (symbol != null) {
            arcs.add(new Arc(symbol, null, 1));
        }
    }
}
