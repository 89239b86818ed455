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
        for (int i = 0; i < words.size; i++) {
            if (words.tags[i] == Tag.PUNCT) {
                continue;
            }
            closedClass(i);
            nounThenAdjective(i);
            switch (words.tags[i]) {
                case FINITE -> finite(i);
                case NOUN, ADJ, ADV -> hiddenVerb(i);
                default -> {
                }
            }
        }
        missingVerbs();
        if (english) {
            pastForParticiple();
        }
    }

    /** "craint que", "que la banque survive": a clause without a verb takes the word that can be one. */
    private void missingVerbs() {
        int start = 0;
        boolean finite = false;
        int candidate = -1;
        boolean completive = false;
        boolean any = false;
        for (int i = 0; i <= words.size; i++) {
            boolean marker = i < words.size && words.tags[i] == Tag.SCONJ;
            if (i == words.size || marker || words.tags[i] == Tag.PUNCT && !words.quoteMark(i)) {
                boolean governs = marker && words.is(i, Category.COMPLETIVE) && candidate == i - 1;
                boolean last = i == words.size - 1 && !any && words.sign(i, ".!");
                if (!finite && candidate > start && (governs || completive || last)) {
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
    private void pastForParticiple() {
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

    /** ", killing 17 people": what follows a comma and takes an object is no noun. */
    private boolean gerund(int i) {
        return english && words.sign(i - 1, ",") && words.can(i, Tag.PRESENT_PARTICIPLE)
                && (words.tagged(i + 1, Tag.NUM) || words.tagged(i + 1, Tag.DET));
    }

    private boolean afterNoun(int i) {
        return words.tagged(i - 1, Tag.NOUN) || words.tagged(i - 1, Tag.PROPN) || words.tagged(i - 1, Tag.ADJ)
                || words.tagged(i - 1, Tag.PRON);
    }

    /** "avoir touché", "être parti". */
    private boolean perfectInfinitive(int i) {
        return (words.is(i, "avoir") || words.is(i, "etre")) && words.can(i + 1, Tag.PAST_PARTICIPLE);
    }

    /** "le communiqué conjoint": of two words that can be either, the noun comes first. */
    private void nounThenAdjective(int i) {
        if (words.tags[i] == Tag.ADJ && words.tagged(i - 1, Tag.DET) && words.tagged(i + 1, Tag.NOUN)
                && words.can(i, Tag.NOUN) && words.can(i + 1, Tag.ADJ)
                && !words.lemmaIs(i, Category.PRENOMINAL)) {
            words.takeAs(i, Tag.NOUN);
            words.takeAs(i + 1, Tag.ADJ);
        }
    }

    private void closedClass(int i) {
        if (words.is(i, "ce") && (words.is(i + 1, Category.NEGATION_PARTICLE) || words.tagged(i + 1, Tag.FINITE))) {
            words.tags[i] = Tag.PRON;
        }
        boolean elliptic = i > 0 && words.is(i - 1, Category.COMPLETIVE) && words.is(i - 2, "bien")
                || words.is(i - 1, "quoique");
        if (elliptic && words.can(i, Tag.PAST_PARTICIPLE)) {
            words.takeAs(i, Tag.PAST_PARTICIPLE);
        }
        if (words.is(i, "compris") && words.is(i - 1, "y")) {
            words.tags[i] = Tag.ADP;
            words.forms[i] = null;
        }
        int attributes = words.grammar.match(Category.ATTRIBUTION, words.folded, i);
        if (attributes > 0 && words.tagged(i + attributes, Tag.INFINITIVE)) {
            // "according to police"
            words.takeAs(i + attributes, Tag.NOUN);
        }
        if (words.is(i, Category.ALWAYS_VERB) && !words.token(i).text().equals("May")
                && !(words.token(i).text().equals("A") && words.takeAs(i, Tag.ADP))) {
            if (!words.takeAs(i, Tag.FINITE) && english) {
                words.tags[i] = Tag.FINITE;
                words.lemmas[i] = words.folded[i];
            }
        } else if (words.is(i, Category.ALWAYS_PRONOUN) && words.is(i, Category.DEMONSTRATIVE)
                && (words.tagged(i + 1, Tag.NOUN) || words.tagged(i + 1, Tag.ADJ) || words.tagged(i + 1, Tag.NUM))) {
            mark(i, Tag.DET);
        } else if (words.is(i, Category.SINCE_THEN) && words.lemmaIs(i - 1, Category.PERFECT_AUXILIARY)
                && words.can(i + 1, Tag.PAST_PARTICIPLE)) {
            // "has since doubled"
            mark(i, Tag.ADV);
        } else if (words.is(i, Category.ALWAYS_PRONOUN) && !words.takeAs(i, Tag.PRON)) {
            mark(i, Tag.PRON);
        }
    }

    private void mark(int i, Tag tag) {
        words.tags[i] = tag;
        words.lemmas[i] = words.folded[i];
        words.forms[i] = null;
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

    /** "les missions de conseil": an article before it and no subject before that makes it a noun. */
    private void finite(int i) {
        if (words.is(i, Category.ALWAYS_VERB) && participleNear(i + 1)) {
            return;
        }
        if (i == 0 && !english && words.is(1, Category.OF) && words.takeAs(0, Tag.NOUN)) {
            // "Faute de preuves": no sentence of the news begins with its verb
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

    private void hiddenVerb(int i) {
        boolean afterArticle = words.tagged(i - 1, Tag.DET) && !words.is(i - 1, Category.OF);
        if (afterArticle) {
            return;
        }
        boolean attributes = i > 1 && words.grammar.match(Category.ATTRIBUTION, words.folded, i - 2) == 2;
        if (english && words.is(i - 1, Category.INFINITIVE_MARKER) && words.can(i, Tag.INFINITIVE) && !attributes) {
            words.takeAs(i, Tag.INFINITIVE);
        } else if (words.tags[i] == Tag.NOUN && !english && words.can(i, Tag.INFINITIVE) && infinitivePlace(i - 1)) {
            words.takeAs(i, Tag.INFINITIVE);
            if (words.tagged(i - 1, Tag.DET)) {
                words.takeAs(i - 1, Tag.ADP);
            }
        } else if (gerund(i) || words.can(i, Tag.PRESENT_PARTICIPLE) && participlePlace(i)) {
            words.takeAs(i, Tag.PRESENT_PARTICIPLE);
        } else if (words.can(i, Tag.FINITE) && words.is(i + 1, Category.INFINITIVE_MARKER)
                && words.can(i + 2, Tag.INFINITIVE)
                && (words.tags[i] != Tag.NOUN || english)
                && (words.tagged(i - 1, Tag.NOUN) || words.tagged(i - 1, Tag.ADJ) || words.tagged(i - 1, Tag.PROPN))) {
            words.takeAs(i, Tag.FINITE);
        }
    }

    private boolean infinitivePlace(int before) {
        return words.tagged(before, Tag.ADP) || words.is(before, Category.OF) || words.tagged(before, Tag.FINITE)
                || words.tagged(before, Tag.PRON) && words.is(before, Category.CLITIC);
    }

    private boolean participlePlace(int i) {
        if (words.is(i, Category.ALWAYS_VERB) || words.lemmaIs(i, Category.PERFECT_AUXILIARY)) {
            return true;
        }
        boolean perfect = words.can(i + 1, Tag.PAST_PARTICIPLE) && words.folded[i].endsWith("ant")
                && (words.is(i, "ayant") || words.is(i, "etant"));
        return perfect || words.tags[i] != Tag.ADV && (words.tagged(i + 1, Tag.DET) || words.tagged(i + 1, Tag.SCONJ)
                || words.is(i + 1, Category.INFINITIVE_MARKER) && words.can(i + 2, Tag.INFINITIVE)
                || words.is(i + 1, "pour") && words.can(i + 2, Tag.INFINITIVE));
    }
}
