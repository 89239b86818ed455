package org.recoupe.mention;

import org.recoupe.text.Inflection.VerbForm;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Reading;
import org.recoupe.text.Token;

/** Tells past participles, whatever the tagger takes them for ("30 arrêtés"). */
final class Participles {

    private Participles() {}

    /** Whether a word can be a past participle. */
    static boolean is(Token token) {
        return lemma(token) != null;
    }

    /** The verb whose past participle a word can be, or {@code null}. */
    static String lemma(Token token) {
        for (Reading reading : token.readings()) {
            if (reading.part() == PartOfSpeech.VERB && reading.inflection().form() == VerbForm.PAST_PARTICIPLE) {
                return reading.lemma();
            }
        }
        return null;
    }
}
