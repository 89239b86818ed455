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

    /** One token that stands for a symbol. */
    static Arc of(int symbol) {
        return new Arc(symbol, null, 1);
    }

    /** Adds an arc where there is one. */
    static void add(List<Arc> arcs, Arc arc) {
        if (arc != null) {
            arcs.add(arc);
        }
    }
}
