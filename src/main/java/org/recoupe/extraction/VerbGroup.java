package org.recoupe.extraction;

import org.recoupe.text.Inflection.VerbForm;

/**
 * The words that make one verb: clitics, negation and auxiliaries included.
 *
 * @param from its first word
 * @param to the word after its last
 * @param head the verb that says what happens
 * @param form the form of its first verb: what tells tense and mood
 * @param kind what kind of clause it can make
 * @param perfect whether a perfect auxiliary makes it past
 * @param passive whether its subject undergoes it
 * @param reflexive whether a reflexive pronoun belongs to it
 * @param future whether an auxiliary makes it future
 * @param negation how it is negated
 * @param modal lemma of a modal auxiliary of its own ("might"), or {@code null}
 * @param inverted index of a subject pronoun after the verb ("a-t-il dit"), or -1
 */
record VerbGroup(int from, int to, int head, VerbForm form, Kind kind, boolean perfect, boolean passive,
        boolean reflexive, boolean future, Negation negation, String modal, int inverted) {

    /** What kind of clause a verb group makes. */
    enum Kind {
        FINITE, INFINITIVE, GERUND, PARTICIPLE
    }

    /** How a verb is negated. */
    enum Negation {
        /** It is not. */
        NONE,
        /** By words that leave no doubt ("ne … pas"). */
        FULL,
        /** By "ne" alone; the rest of the clause decides. */
        BARE,
        /** Not at all, but narrowed ("ne … que"). */
        RESTRICTED
    }

    /** The same as what goes on with a perfect whose auxiliary is left out ("a arrêté deux hommes et saisi une arme"). */
    VerbGroup goingOn(VerbGroup first) {
        return new VerbGroup(from, to, head, first.form, Kind.FINITE, true, first.passive, false, first.future,
                negation,
                first.modal, inverted);
    }

    /** Whether its form carries tense and person. */
    boolean finite() {
        return kind == Kind.FINITE;
    }

    /** Whether what it says lies before the moment of speaking, as far as its form says. */
    boolean past() {
        return perfect || form == VerbForm.PAST || form == VerbForm.IMPERFECT || kind == Kind.PARTICIPLE;
    }
}
