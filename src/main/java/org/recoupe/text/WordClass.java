package org.recoupe.text;

import java.util.EnumMap;
import java.util.Map;

/** What the tagger tells apart: parts of speech, verbs split by what can follow them, the preposition of infinitives and the possessive. */
enum WordClass {
    START, NOUN, PROPN, VAUX, VFIN, VINF, VPP, VPPR, ADJ, ADV, ADP, TO, DET, POSS, PRON, CLITIC, CCONJ, SCONJ, NUM,
    INTJ, PUNCT,
    X;

    private static final Map<PartOfSpeech, WordClass> OTHERS = new EnumMap<>(PartOfSpeech.class);

    static {
        for (PartOfSpeech part : PartOfSpeech.values()) {
            if (part != PartOfSpeech.VERB) {
                OTHERS.put(part, valueOf(part.name()));
            }
        }
    }

    static WordClass of(Reading reading) {
        if (reading.part() == PartOfSpeech.PRON && reading.inflection() == Inflection.INVERTED) {
            return CLITIC;
        }
        if (reading.part() == PartOfSpeech.DET && reading.lemma().equals("'s")) {
            return POSS;
        }
        if (reading.part() == PartOfSpeech.ADP && reading.lemma().equals("to")) {
            return TO;
        }
        if (reading.part() != PartOfSpeech.VERB) {
            return OTHERS.get(reading.part());
        }
        Inflection.VerbForm form = reading.inflection().form();
        return form == null ? VFIN : switch (form) {
            case INFINITIVE -> VINF;
            case PAST_PARTICIPLE -> VPP;
            case PRESENT_PARTICIPLE -> auxiliary(reading) ? VAUX : VPPR;
            default -> auxiliary(reading) ? VAUX : VFIN;
        };
    }

    private static boolean auxiliary(Reading reading) {
        return switch (reading.lemma()) {
            case "avoir", "être", "have", "be" -> true;
            default -> false;
        };
    }

    PartOfSpeech part() {
        return switch (this) {
            case VAUX, VFIN, VINF, VPP, VPPR -> PartOfSpeech.VERB;
            case CLITIC -> PartOfSpeech.PRON;
            case TO -> PartOfSpeech.ADP;
            case POSS -> PartOfSpeech.DET;
            case START -> PartOfSpeech.X;
            default -> PartOfSpeech.valueOf(name());
        };
    }
}
