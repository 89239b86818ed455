package org.recoupe.extraction;

import java.util.List;

/** Where the next finite verb stands, seen from each word of a sentence. */
final class FiniteVerbs {

    /** No finite verb follows. */
    static final int NONE = Integer.MAX_VALUE;

    /** A clause has its verb within so many words. */
    private static final int CLAUSE = 40;

    private final int[] next;

    FiniteVerbs(int words, List<VerbGroup> verbs) {
        next = new int[words + 1];
        int found = NONE;
        int v = verbs.size() - 1;
        for (int i = words; i >= 0; i--) {
            while (v >= 0 && verbs.get(v).from() >= i) {
                found = verbs.get(v).finite() ? verbs.get(v).from() : found;
                v--;
            }
            next[i] = found;
        }
    }

    /** The first word of the next finite verb that begins at the word or behind it, or {@link #NONE}. */
    int from(int word) {
        return next[word];
    }

    /** Whether a clause that begins at the word can have a finite verb. */
    boolean soon(int word) {
        return next[word] != NONE && next[word] - word < CLAUSE;
    }
}
