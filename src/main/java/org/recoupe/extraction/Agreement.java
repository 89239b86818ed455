package org.recoupe.extraction;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.text.Inflection;

/**
 * Gender and number by which a pronoun agrees with whom it speaks of.
 *
 * @param feminine TRUE, FALSE, or {@code null} where the words do not say
 * @param plural TRUE, FALSE, or {@code null} where the words do not say
 */
record Agreement(Boolean feminine, Boolean plural) {

    static final Agreement UNKNOWN = new Agreement(null, null);

    /** What the words of a name and its function say: a given name, a title, an article, the form of a noun. */
    static Agreement of(Words words, int from, int to) {
        Boolean named = null;
        Boolean feminine = null;
        Boolean plural = null;
        boolean noun = false;
        boolean collective = false;
        for (int i = from; i < to && !words.sign(i, ","); i++) {
            named = named == null ? side(words, i, Category.FEMININE_NAME, Category.MASCULINE_NAME) : named;
            feminine = feminine == null ? side(words, i, Category.FEMININE, Category.MASCULINE) : feminine;
            plural = noun ? plural : plural(words, i);
            noun |= words.tags[i] == Tag.NOUN;
            collective |= words.lemmaIs(i, Category.COLLECTIVE);
        }
        boolean one = named != null || plural == null && !collective && feminine != null;
        return new Agreement(named == null ? feminine : named, one ? Boolean.FALSE : plural);
    }

    /** What a pronoun asks for. */
    static Agreement ofPronoun(Words words, int i) {
        return new Agreement(side(words, i, Category.FEMININE_PRONOUN, Category.MASCULINE_PRONOUN),
                side(words, i, Category.PLURAL_PRONOUN, Category.SINGULAR_PRONOUN));
    }

    /** Whether nothing that is known of both speaks against their being one. */
    boolean fits(Agreement other) {
        return fits(feminine, other.feminine) && fits(plural, other.plural);
    }

    private static boolean fits(Boolean one, Boolean other) {
        return one == null || other == null || one.equals(other);
    }

    private static Boolean side(Words words, int i, Category yes, Category no) {
        return words.is(i, yes) ? Boolean.TRUE : words.is(i, no) ? Boolean.FALSE : null;
    }

    /** The number of a noun; of groups that speak as one ("the police"), none. */
    private static Boolean plural(Words words, int i) {
        Inflection form = words.token(i).reading().inflection();
        if (words.tags[i] != Tag.NOUN || words.lemmaIs(i, Category.COLLECTIVE)) {
            return null;
        }
        return form.plural();
    }
}
