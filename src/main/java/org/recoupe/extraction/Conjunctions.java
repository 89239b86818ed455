package org.recoupe.extraction;

import org.recoupe.extraction.Grammar.Category;

/** Reads words that are prepositions elsewhere as conjunctions where a subject and its verb follow ("as the mayor said"). */
final class Conjunctions {

    /** A subject, with all that belongs to it, has no more words than these. */
    private static final int SUBJECT = 12;
    /** "as many as": a comparison has its first word no further back. */
    private static final int COMPARED = 3;

    private final Words words;

    Conjunctions(Words words) {
        this.words = words;
    }

    /** Puts right all such words of the sentence. */
    void repair() {
        boolean verb = false;
        for (int i = 0; i < words.size; i++) {
            boolean joins = words.is(i, Category.SUBJECT_SUBORDINATOR) && (verb || i == 0 || words.sign(i - 1, ","))
                    && !compared(i) && clause(i + 1);
            if (joins) {
                words.tags[i] = Tag.SCONJ;
            }
            verb |= words.tags[i] == Tag.FINITE;
        }
    }

    /** "as many as 20 people", "such as". */
    private boolean compared(int i) {
        for (int before = i - 1; before >= Math.max(0, i - COMPARED); before--) {
            if (words.is(before, words.folded[i]) || words.is(before, Category.COMPARING)) {
                return true;
            }
        }
        return words.is(i + 1, Category.COMPARING);
    }

    /** Whether a subject stands here and its verb right behind it. */
    private boolean clause(int from) {
        for (int i = from; i < Math.min(words.size, from + SUBJECT); i++) {
            if (words.tags[i] == Tag.FINITE) {
                return i > from;
            }
            boolean inside = words.tags[i].nominal()
                    || i > from && (words.tags[i] == Tag.ADP || words.tags[i] == Tag.ADV || words.tags[i] == Tag.CCONJ)
                    || i == from && words.is(i, Category.SUBJECT_PRONOUN);
            if (!inside || words.match(i, Category.SUBORDINATOR) > 0) {
                return false;
            }
        }
        return false;
    }
}
