package org.recoupe.text;

/**
 * What the form of a word says: mood and tense of a verb, person, number and gender; {@code null} where it says nothing.
 *
 * @param form mood and tense of a verb
 * @param person 1, 2 or 3, or 0
 * @param plural TRUE, FALSE, or {@code null} where the form does not say
 * @param feminine TRUE, FALSE, or {@code null} where the form does not say
 */
public record Inflection(VerbForm form, int person, Boolean plural, Boolean feminine) {

    /** A form that says nothing. */
    public static final Inflection NONE = new Inflection(null, 0, null, null);

    /** The form of a subject pronoun behind its verb ("-t-il"). */
    static final Inflection INVERTED = new Inflection(null, 3, null, null);

    /** Mood and tense of a verb's form. */
    public enum VerbForm {
        PRESENT, IMPERFECT, FUTURE, PAST, CONDITIONAL, SUBJUNCTIVE, SUBJUNCTIVE_IMPERFECT, IMPERATIVE, INFINITIVE,
        PRESENT_PARTICIPLE, PAST_PARTICIPLE
    }
}
