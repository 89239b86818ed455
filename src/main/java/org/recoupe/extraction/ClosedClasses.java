package org.recoupe.extraction;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.text.Language;

/** Reads short words as what they are in their place: "ce" and "que", forms that are always verbs or pronouns. */
final class ClosedClasses {

    /** How many words a length of time has before its unit at most. */
    private static final int LONGEST_LENGTH = 7;

    private final Words words;
    private final boolean english;

    /** For each word, the one after the longest preposition that begins with it, or the word itself. */
    private final int[] prepositions;

    ClosedClasses(Words words) {
        this.words = words;
        english = words.grammar.language() == Language.EN;
        prepositions = new int[words.size];
        for (int i = 0; i < words.size; i++) {
            prepositions[i] = i + words.match(i, Category.PREPOSITION);
        }
    }

    /** Puts the word right, and the one behind it where that depends on it. */
    void repair(int i) {
        inPhrase(i);
        negating(i);
        alone(i);
        preposition(i);
    }

    /** Words that are one preposition: "à compter de", "il y a" before a length of time; the word is the last of them. */
    private void preposition(int last) {
        for (int first = Math.max(0, last - LONGEST_LENGTH); first < last; first++) {
            if (prepositions[first] == last + 1
                    || words.match(first, Category.AGO) == last + 1 - first && length(last + 1)) {
                for (int i = first; i <= last; i++) {
                    mark(i, Tag.ADP);
                }
            }
        }
    }

    /** Words that their neighbours tell: "ce que", "bien que revendiqué", "y compris", "according to police". */
    private void inPhrase(int i) {
        if (words.is(i, Category.DEMONSTRATIVE) && words.is(i, Category.PRESENTING)
                && (words.is(i + 1, Category.NEGATION_PARTICLE) || words.tagged(i + 1, Tag.FINITE))) {
            words.tags[i] = Tag.PRON;
        }
        boolean elliptic = i > 0 && words.match(i - 1, Category.ELLIPTIC) == 1
                || i > 1 && words.match(i - 2, Category.ELLIPTIC) == 2;
        if (elliptic && words.can(i, Tag.PAST_PARTICIPLE)) {
            words.takeAs(i, Tag.PAST_PARTICIPLE);
        }
        int attributes = words.match(i, Category.ATTRIBUTION);
        if (attributes > 0 && words.tagged(i + attributes, Tag.INFINITIVE)) {
            words.takeAs(i + attributes, Tag.NOUN);
        }
    }

    /** "no longer", "far from safe": what negates in several words counts as its last one. */
    private void negating(int i) {
        int end = i + words.match(i, Category.NEGATOR);
        boolean open = words.tagged(end - 1, Tag.ADP) || words.tagged(end - 1, Tag.CCONJ);
        if (end < i + 2 || open && !(words.tagged(end, Tag.ADJ) || words.can(end, Tag.PAST_PARTICIPLE)
                || words.can(end, Tag.PRESENT_PARTICIPLE))) {
            return;
        }
        String phrase = words.phrase(i, end);
        for (int at = i; at < end; at++) {
            mark(at, Tag.ADV);
        }
        words.folded[end - 1] = phrase;
        if (!open && i > 0 && words.tags[i - 1].nominal() && words.tagged(end, Tag.NOUN)) {
            // "the plant no longer | makes cars"
            words.takeAs(end, Tag.FINITE);
        }
    }

    /** Whether a length of time stands here ("plusieurs longues années"), and not one of something ("deux jours de grève"). */
    private boolean length(int at) {
        int end = at;
        while (end < at + LONGEST_LENGTH && !words.timeNoun(end)
                && (words.tagged(end, Tag.NUM) || words.tagged(end, Tag.DET) || words.tagged(end, Tag.ADJ)
                        || words.tagged(end, Tag.ADV) || words.tagged(end, Tag.ADP))) {
            end++;
        }
        return words.timeNoun(end) && !words.is(end + 1, Category.OF);
    }

    /** Forms that are always verbs, or pronouns unless a noun follows. */
    private void alone(int i) {
        if (words.is(i, Category.THAT_IS) && words.sign(i - 1, ",")
                && (words.tagged(i + 1, Tag.NUM) || words.tagged(i + 1, Tag.DET) || words.tagged(i + 1, Tag.ADV)
                        || words.tagged(i + 1, Tag.ADP))) {
            mark(i, Tag.ADP);
        } else if (words.is(i, Category.NEVER_VERB) && words.tags[i].verbal()) {
            mark(i, english ? Tag.ADV : Tag.ADJ);
        } else if (words.is(i, Category.ALWAYS_VERB)
                && !(words.token(i).capitalized() && capital(i))) {
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

    /** "May" is a month; French "A" is a preposition without its accent. */
    private boolean capital(int i) {
        return words.is(i, Category.CAPITAL_TIME) || words.is(i, Category.CAPITAL_PREPOSITION)
                && words.takeAs(i, Tag.ADP);
    }

    private void mark(int i, Tag tag) {
        words.tags[i] = tag;
        words.lemmas[i] = words.folded[i];
        words.forms[i] = null;
    }
}
