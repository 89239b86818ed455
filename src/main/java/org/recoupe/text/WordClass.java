package org.recoupe.text;

/** What the tagger tells apart: parts of speech, verbs split by what can follow them. */
enum WordClass {
    START, NOUN, PROPN, VFIN, VINF, VPP, VPPR, ADJ, ADV, ADP, DET, PRON, CCONJ, SCONJ, NUM, INTJ, PUNCT, X;

    static WordClass of(Reading reading) {
        if (reading.part() != PartOfSpeech.VERB) {
            return valueOf(reading.part().name());
        }
        Inflection.VerbForm form = reading.inflection().form();
        return form == null ? VFIN : switch (form) {
            case INFINITIVE -> VINF;
            case PAST_PARTICIPLE -> VPP;
            case PRESENT_PARTICIPLE -> VPPR;
            default -> VFIN;
        };
    }

    PartOfSpeech part() {
        return switch (this) {
            case VFIN, VINF, VPP, VPPR -> PartOfSpeech.VERB;
            case START -> PartOfSpeech.X;
            default -> PartOfSpeech.valueOf(name());
        };
    }
}
