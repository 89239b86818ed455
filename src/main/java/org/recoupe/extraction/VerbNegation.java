package org.recoupe.extraction;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.extraction.VerbGroup.Negation;

/** Tells how the words of a verb group negate it. */
final class VerbNegation {

    /** How many adverbs may part a verb from its negator. */
    private static final int GAP = 3;

    private final Words words;
    /** Whether a negator needs a particle before the verb ("ne … pas"). */
    private final boolean twofold;

    VerbNegation(Words words) {
        this.words = words;
        twofold = !words.grammar.words(Category.NEGATION_PARTICLE).isEmpty();
    }

    /** "ne pas", "not to": whether the negator at {@code i} stands before an infinitive. */
    boolean marked(int i) {
        for (int k = i; k >= Math.max(0, i - 2); k--) {
            if (words.is(k, Category.NEGATION_PARTICLE)) {
                return true;
            }
        }
        return !twofold;
    }

    /** The negator behind a verb whose words end before {@code at}, adverbs between them or not; -1 where none is. */
    int behind(int at) {
        int probe = at;
        while (probe - at < GAP && words.tagged(probe, Tag.ADV) && !words.is(probe, Category.NEGATOR)
                && !words.is(probe, Category.NEGATION_PARTICLE)) {
            probe++;
        }
        if (!twofold && words.is(probe + 1, Category.INFINITIVE_MARKER) && words.can(probe + 2, Tag.INFINITIVE)
                && !words.lemmaIs(at - 1, Category.PASSIVE_AUXILIARY)) {
            // "voted | not to renew"
            return -1;
        }
        boolean follows = words.is(probe, Category.NEGATOR) && (probe == at || words.tags[probe] == Tag.ADV);
        return follows ? probe : -1;
    }

    /**
     * How a verb group is negated.
     *
     * @param from its first word
     * @param head its verb
     * @param bare the word after its last verb, before what may follow that
     * @param to the word after its last
     * @param negator whether a negator is among its words or right behind them
     */
    Negation of(int from, int head, int bare, int to, boolean negator) {
        boolean particle = false;
        for (int i = from; i < head; i++) {
            particle |= words.is(i, Category.NEGATION_PARTICLE);
        }
        int first = first(from, head);
        if (negator) {
            if (words.is(to, Category.NOT_ONLY) || words.is(to - 1, Category.NOT_ONLY)) {
                return Negation.RESTRICTED;
            }
            return !twofold || particle || informal(first, head, bare) ? Negation.FULL : Negation.NONE;
        }
        if (!particle) {
            return Negation.NONE;
        }
        return words.lemmaIs(first, Category.BARE_NEGATION) ? Negation.FULL : Negation.BARE;
    }

    /** Whether "pas" without "ne" negates, as in speech: only right after the verb. */
    private boolean informal(int first, int head, int bare) {
        return words.is(bare, Category.PLAIN_NEGATOR) || words.is(head - 1, Category.PLAIN_NEGATOR)
                || words.is(first + 1, Category.PLAIN_NEGATOR);
    }

    /** The first verb of a group. */
    private int first(int from, int head) {
        for (int i = from; i < head; i++) {
            if (words.tags[i].verbal()) {
                return i;
            }
        }
        return head;
    }
}
