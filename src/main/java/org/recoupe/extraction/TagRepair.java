package org.recoupe.extraction;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.text.Language;

/** Puts right what a tagger of neighbouring words cannot see: forms that only a clause can tell apart. */
final class TagRepair {

    private final Words words;
    private final boolean english;

    TagRepair(Words words) {
        this.words = words;
        english = words.grammar.language() == Language.EN;
    }

    void run() {
        ClosedClasses closed = new ClosedClasses(words);
        HiddenVerbs hidden = new HiddenVerbs(words);
        for (int i = 0; i < words.size; i++) {
            if (words.tags[i] == Tag.PUNCT) {
                continue;
            }
            closed.repair(i);
            if (english && words.tags[i] == Tag.PAST_PARTICIPLE && words.tagged(i - 1, Tag.DET)
                    && words.tagged(i + 1, Tag.NOUN)) {
                // "a banned drug"
                words.tags[i] = Tag.ADJ;
            }
            nounThenAdjective(i);
            switch (words.tags[i]) {
                case FINITE -> finite(i);
                case NOUN, ADJ, ADV -> hidden.repair(i);
                default -> {
                }
            }
        }
        new MissingVerbs(words).repair();
        new Conjunctions(words).repair();
        new Inversions(words).repair();
    }

    /** "le communiqué conjoint": of two words that can be either, the noun comes first. */
    private void nounThenAdjective(int i) {
        if (words.tags[i] == Tag.ADJ && words.tagged(i - 1, Tag.DET) && words.tagged(i + 1, Tag.NOUN)
                && words.can(i, Tag.NOUN) && words.can(i + 1, Tag.ADJ)
                && !words.lemmaIs(i, Category.PRENOMINAL)) {
            words.takeAs(i, Tag.NOUN);
            words.takeAs(i + 1, Tag.ADJ);
        } else if (words.tags[i] == Tag.NOUN && words.tagged(i - 1, Tag.DET) && words.tagged(i + 1, Tag.ADJ)
                && words.can(i, Tag.ADJ) && words.lemmaIs(i, Category.PRENOMINAL)) {
            adjectiveThenHuman(i);
        } else if (!english && words.tags[i] == Tag.ADJ && words.tagged(i - 1, Tag.DET)
                && words.tagged(i + 1, Tag.FINITE)) {
            // "l'entreprise peine"
            words.takeAs(i, Tag.NOUN);
        }
    }

    /** "le haut responsable": of somebody who does something, the adjective comes first. */
    private void adjectiveThenHuman(int i) {
        if (words.takeAs(i + 1, Tag.NOUN)) {
            boolean human = words.lemmaIs(i + 1, Category.HUMAN_HEAD);
            words.takeAs(human ? i : i + 1, Tag.ADJ);
        }
    }

    /** "les missions de conseil": an article before it and no subject before that makes it a noun. */
    private void finite(int i) {
        if (words.is(i, Category.ALWAYS_VERB) && participleNear(i + 1)) {
            return;
        }
        boolean opens = i == 0 || words.sign(i - 1, ",(") && words.can(i, Tag.NOUN);
        if (opens && !english && words.is(i + 1, Category.OF) && words.takeAs(i, Tag.NOUN)) {
            // "Faute de preuves": no sentence or aside of the news begins with its verb
            return;
        }
        boolean article = words.is(i - 1, Category.ARTICLE) && subjectless(i - 2);
        boolean verbFollows = verbFollows(i + 1);
        if ((article || verbFollows && !words.is(i - 1, Category.SUBJECT_PRONOUN)) && nounish(i)) {
            if (article) {
                words.takeAs(i - 1, Tag.DET);
                words.tags[i - 1] = Tag.DET;
            }
        }
    }

    private boolean participleNear(int i) {
        for (int next = i; next < Math.min(words.size, i + 4); next++) {
            if (words.can(next, Tag.PAST_PARTICIPLE)) {
                return true;
            }
            if (words.tags[next] != Tag.ADV) {
                return false;
            }
        }
        return false;
    }

    private boolean nounish(int i) {
        return words.takeAs(i, Tag.NOUN) || words.takeAs(i, Tag.ADJ) || words.takeAs(i, Tag.PROPN);
    }

    /** Whether no subject can stand just here, so that the word after it is none's object. */
    private boolean subjectless(int i) {
        return i < 0 || words.tags[i] == Tag.PUNCT || words.tags[i] == Tag.SCONJ || words.tags[i] == Tag.CCONJ
                || words.tags[i] == Tag.ADP || words.tags[i] == Tag.ADV && !words.is(i, Category.NEGATION_PARTICLE)
                || words.tags[i] == Tag.FINITE || words.tags[i] == Tag.DET;
    }

    private boolean verbFollows(int i) {
        int at = i;
        while (at < words.size && (words.is(at, Category.NEGATION_PARTICLE) || words.is(at, Category.REFLEXIVE))) {
            at++;
        }
        return words.tagged(at, Tag.FINITE) && (at > i || words.is(at, Category.ALWAYS_VERB));
    }
}
