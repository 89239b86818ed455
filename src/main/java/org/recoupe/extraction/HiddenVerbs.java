package org.recoupe.extraction;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.text.Language;

/** Finds infinitives, participles and finite verbs among words that were tagged as nouns, adjectives or adverbs. */
final class HiddenVerbs {

    private final Words words;
    private final boolean english;

    HiddenVerbs(Words words) {
        this.words = words;
        english = words.grammar.language() == Language.EN;
    }

    /** Reads the word as a verb where its place makes it one. */
    void repair(int i) {
        boolean afterArticle = words.tagged(i - 1, Tag.DET) && !words.is(i - 1, Category.OF);
        if (afterArticle) {
            return;
        }
        if (words.is(i - 1, Category.NEGATION_PARTICLE) && words.can(i, Tag.FINITE)) {
            // "que l'école ne ferme"
            words.takeAs(i, Tag.FINITE);
            return;
        }
        if (i == 0 && words.can(0, Tag.PAST_PARTICIPLE) && words.tagged(1, Tag.ADP)
                && words.tagged(2, Tag.INFINITIVE)) {
            // "Accusé d'avoir volé, il …"
            words.takeAs(0, Tag.PAST_PARTICIPLE);
            return;
        }
        boolean attributes = i > 1 && words.match(i - 2, Category.ATTRIBUTION) == 2;
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
                && (words.tags[i] != Tag.NOUN || english) && !words.can(i - 1, Tag.ADP)
                && (words.tagged(i - 1, Tag.NOUN) || words.tagged(i - 1, Tag.ADJ) || words.tagged(i - 1, Tag.PROPN)
                        || english && words.sign(i - 1, ","))) {
            // "the firm, which makes cars, plans to close"
            words.takeAs(i, Tag.FINITE);
        }
    }

    private boolean infinitivePlace(int before) {
        return !words.is(before, Category.CONTRACTED)
                && (words.tagged(before, Tag.ADP) || words.is(before, Category.OF) || words.tagged(before, Tag.FINITE)
                        || words.tagged(before, Tag.PRON) && words.is(before, Category.CLITIC));
    }

    private boolean participlePlace(int i) {
        if (words.is(i, Category.ALWAYS_VERB) || words.lemmaIs(i, Category.PERFECT_AUXILIARY)) {
            return true;
        }
        boolean perfect = words.can(i + 1, Tag.PAST_PARTICIPLE) && words.is(i, Category.PERFECT_GERUND);
        return perfect || words.tags[i] != Tag.ADV && (words.tagged(i + 1, Tag.DET) || words.tagged(i + 1, Tag.SCONJ)
                || words.is(i + 1, Category.INFINITIVE_MARKER) && words.can(i + 2, Tag.INFINITIVE));
    }

    /** ", killing 17 people": what follows a comma and takes an object is no noun. */
    private boolean gerund(int i) {
        return english && words.sign(i - 1, ",") && words.can(i, Tag.PRESENT_PARTICIPLE)
                && (words.tagged(i + 1, Tag.NUM) || words.tagged(i + 1, Tag.DET));
    }
}
