package org.recoupe.text;

/**
 * One way to read a word: its lemma, its part of speech and what its form says.
 *
 * @param lemma dictionary form in lower case ("terminer", "mission")
 * @param part part of speech
 * @param inflection mood, tense, person, number, gender
 */
public record Reading(String lemma, PartOfSpeech part, Inflection inflection) {

    public Reading {
        if (lemma.isEmpty()) {
            throw new IllegalArgumentException("a reading needs a lemma");
        }
    }

    /** Whether it is a verb whose form carries tense and person. */
    public boolean finite() {
        Inflection.VerbForm form = inflection.form();
        return part == PartOfSpeech.VERB && form != null && form != Inflection.VerbForm.INFINITIVE
                && form != Inflection.VerbForm.PRESENT_PARTICIPLE && form != Inflection.VerbForm.PAST_PARTICIPLE;
    }
}
