package org.recoupe.mention.pattern;

import java.util.List;

import org.recoupe.text.Token;

/** All that the tokens of a sentence stand for in the patterns of a language; not to be shared between threads. */
public final class Lattice {

    private final Alphabet alphabet;
    private final List<Token> tokens;
    private final List<Arc>[] arcs;

    /** The lattice of a sentence's tokens. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type can't be made otherwise
    public Lattice(Alphabet alphabet, List<Token> tokens) {
        this.alphabet = alphabet;
        this.tokens = tokens;
        arcs = new List[tokens.size()];
    }

    /** The number of its tokens. */
    public int size() {
        return arcs.length;
    }

    /** The tokens that it is made of. */
    public List<Token> tokens() {
        return tokens;
    }

    List<Arc> arcs(int at) {
        if (arcs[at] == null) {
            arcs[at] = alphabet.arcs(tokens, at);
        }
        return arcs[at];
    }

    boolean stands(int symbol, int at) {
        if (at >= arcs.length) {
            return false;
        }
        for (Arc arc : arcs(at)) {
            if (arc.symbol() == symbol) {
                return true;
            }
        }
        return false;
    }
}
