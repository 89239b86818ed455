package org.recoupe.extraction;

import org.recoupe.text.Inflection.VerbForm;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Reading;

/** What a word does in a clause: its part of speech, with verbs told apart by form. */
enum Tag {
    NOUN, PROPN, FINITE, INFINITIVE, PAST_PARTICIPLE, PRESENT_PARTICIPLE, ADJ, ADV, ADP, DET, PRON, CCONJ, SCONJ, NUM,
    PUNCT, OTHER;

    static Tag of(Reading reading) {
        return switch (reading.part()) {
            case NOUN -> NOUN;
            case PROPN -> PROPN;
            case ADJ -> ADJ;
            case ADV -> ADV;
            case ADP -> ADP;
            case DET -> DET;
            case PRON -> PRON;
            case CCONJ -> CCONJ;
            case SCONJ -> SCONJ;
            case NUM -> NUM;
            case PUNCT -> PUNCT;
            case INTJ, X -> OTHER;
            case VERB -> ofVerb(reading.inflection().form());
        };
    }

    private static Tag ofVerb(VerbForm form) {
        if (form == null) {
            return FINITE;
        }
        return switch (form) {
            case INFINITIVE -> INFINITIVE;
            case PAST_PARTICIPLE -> PAST_PARTICIPLE;
            case PRESENT_PARTICIPLE -> PRESENT_PARTICIPLE;
            default -> FINITE;
        };
    }

    /** Whether a reading would give this tag. */
    boolean fits(Reading reading) {
        return of(reading) == this;
    }

    /** Whether a word with this tag can stand inside a noun group. */
    boolean nominal() {
        return this == NOUN || this == PROPN || this == ADJ || this == DET || this == NUM;
    }

    /** Whether a word with this tag says something by itself. */
    boolean content() {
        return this == NOUN || this == PROPN || this == ADJ || verbal();
    }

    boolean verbal() {
        return this == FINITE || this == INFINITIVE || this == PAST_PARTICIPLE || this == PRESENT_PARTICIPLE;
    }

    static boolean verb(Reading reading) {
        return reading.part() == PartOfSpeech.VERB;
    }
}
