package org.recoupe.extraction;

import org.recoupe.extraction.Grammar.Category;

/**
 * Reads a verb whose helper stands before its subject as if it stood alone ("not until 2019 did the court rule": "the
 * court ruled"), where the words that cause it open the sentence.
 */
final class Inversions {

    /** A subject has no more words than these. */
    private static final int SUBJECT = 8;

    private final Words words;

    Inversions(Words words) {
        this.words = words;
    }

    /** Puts the sentence right where it is turned so. */
    void repair() {
        int helper = 0;
        while (helper < words.size && words.tags[helper] != Tag.FINITE) {
            helper++;
        }
        int cause = words.size == 0 ? 0 : words.match(0, Category.INVERTING);
        boolean turned = cause > 0 && helper >= cause && words.lemmaIs(helper, Category.HELPER);
        int verb = turned ? verb(helper + 1) : -1;
        if (verb > 0) {
            words.takeAs(verb, Tag.INFINITIVE);
            words.tags[verb] = Tag.FINITE;
            words.forms[verb] = words.forms[helper];
            words.tags[helper] = Tag.ADV;
            for (int i = 0; i < cause; i++) {
                words.tags[i] = i > 0 && words.can(i, Tag.ADP) ? Tag.ADP : Tag.OTHER;
            }
        }
    }

    /** The verb behind the subject that stands here, or -1. */
    private int verb(int subject) {
        boolean noun = words.is(subject, Category.SUBJECT_PRONOUN);
        int verb = -1;
        for (int i = noun ? subject + 1 : subject; i < Math.min(words.size, subject + SUBJECT); i++) {
            if (noun && words.can(i, Tag.INFINITIVE)) {
                verb = i;
            }
            boolean inside = words.tags[i].nominal() && !(noun && words.tags[i] == Tag.DET);
            if (!inside) {
                return verb;
            }
            noun |= words.tags[i] == Tag.NOUN || words.tags[i] == Tag.PROPN;
        }
        return verb;
    }
}
