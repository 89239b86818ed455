package org.recoupe.extraction;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.text.Language;

/** Gives clauses and sentences that were left without a finite verb the word that can be one. */
final class MissingVerbs {

    /** So many words hold the unit of a time ("deux bons mois"). */
    private static final int TIME = 4;

    private final Words words;

    MissingVerbs(Words words) {
        this.words = words;
    }

    /** Puts right all clauses of the sentence. */
    void repair() {
        ofClauses();
        if (words.grammar.language() == Language.EN) {
            ofSentence();
        }
    }

    /** "craint que", "que la banque survive": a clause without a verb takes the word that can be one. */
    private void ofClauses() {
        int start = 0;
        boolean finite = false;
        int candidate = -1;
        boolean completive = false;
        boolean any = false;
        for (int i = 0; i <= words.size; i++) {
            boolean marker = i < words.size
                    && (words.tags[i] == Tag.SCONJ || words.match(i, Category.COMPLETIVE) > 1);
            if (i == words.size || marker || words.tags[i] == Tag.PUNCT && !words.quoteMark(i)) {
                boolean governs = marker && words.is(i, Category.COMPLETIVE) && candidate == i - 1;
                boolean last = i == words.size - 1 && !any && words.sign(i, ".!");
                if (!finite && candidate > start && (governs || completive || last || object(candidate + 1))) {
                    words.takeAs(candidate, Tag.FINITE);
                }
                start = i + 1;
                any |= finite;
                finite = false;
                candidate = -1;
                completive = marker && words.is(i, Category.COMPLETIVE);
            } else if (words.tags[i] == Tag.FINITE) {
                finite = true;
            } else if (!finite && (words.tags[i] == Tag.ADJ || words.tags[i] == Tag.NOUN) && words.can(i, Tag.FINITE)
                    && afterNoun(i)) {
                if (perfectInfinitive(i + 1)) {
                    words.takeAs(i, Tag.FINITE);
                    words.takeAs(i + 1, Tag.INFINITIVE);
                    finite = true;
                } else {
                    candidate = i;
                }
            }
        }
    }

    /** "The film, released in 2011, earned millions": of two participles, the last is the verb that is missing. */
    private void ofSentence() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < words.size; i++) {
            if (words.tags[i] == Tag.FINITE) {
                return;
            }
            if (words.tags[i] == Tag.PAST_PARTICIPLE && words.sign(i - 1, ",")) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (last > first) {
            words.takeAs(last, Tag.FINITE);
        }
    }

    /** "atteint 3 millions d'euros, contre": an object behind it, and no time ("réduit la semaine dernière"). */
    private boolean object(int i) {
        boolean object = words.tagged(i, Tag.NUM) || words.tagged(i, Tag.DET);
        for (int at = i; object && at < Math.min(words.size, i + TIME); at++) {
            object = !words.timeNoun(at);
        }
        return object;
    }

    private boolean afterNoun(int i) {
        return words.tagged(i - 1, Tag.NOUN) || words.tagged(i - 1, Tag.PROPN) || words.tagged(i - 1, Tag.ADJ)
                || words.tagged(i - 1, Tag.PRON);
    }

    /** "avoir touché", "être parti". */
    private boolean perfectInfinitive(int i) {
        return words.is(i, Category.PERFECT_INFINITIVE) && words.can(i + 1, Tag.PAST_PARTICIPLE);
    }
}
