package org.recoupe.text;

import org.recoupe.text.Inflection.VerbForm;

/** Translates the tags of an inflection dictionary into readings. */
enum TagSet {

    /** LanguageTool's French tags: "V etre ind pres 3 s", "N m p", "P+D m s", then a letter for the frequency. */
    FRENCH {
        @Override
        Reading reading(String stem, String tagAndFrequency) {
            String tag = tagAndFrequency.substring(0, tagAndFrequency.length() - 1).strip();
            String[] parts = tag.split(" +");
            int contracted = stem.indexOf("+");
            return new Reading(contracted > 0 ? stem.substring(0, contracted) : stem, frenchPart(parts[0]),
                    frenchInflection(parts));
        }
    },

    /** LanguageTool's English tags: those of the Penn Treebank. */
    ENGLISH {
        @Override
        Reading reading(String stem, String tag) {
            String penn = tag.split(":", 2)[0];
            return new Reading(stem, englishPart(penn), englishInflection(penn));
        }
    };

    /** The reading that a stem and a tag of the dictionary stand for. */
    abstract Reading reading(String stem, String tag);

    private static PartOfSpeech frenchPart(String tag) {
        return switch (tag) {
            case "N" -> PartOfSpeech.NOUN;
            case "Z", "S" -> PartOfSpeech.PROPN;
            case "V" -> PartOfSpeech.VERB;
            case "J", "T" -> PartOfSpeech.ADJ;
            case "A" -> PartOfSpeech.ADV;
            case "P", "P+D", "P+R" -> PartOfSpeech.ADP;
            case "D" -> PartOfSpeech.DET;
            case "R" -> PartOfSpeech.PRON;
            case "C" -> PartOfSpeech.SCONJ;
            case "K" -> PartOfSpeech.NUM;
            case "I" -> PartOfSpeech.INTJ;
            case "M" -> PartOfSpeech.PUNCT;
            default -> PartOfSpeech.X;
        };
    }

    private static Inflection frenchInflection(String[] parts) {
        VerbForm form = null;
        int person = 0;
        Boolean plural = null;
        Boolean feminine = null;
        String mood = "";
        for (int i = 1; i < parts.length; i++) {
            switch (parts[i]) {
                case "ind", "con", "sub", "imp" -> mood = parts[i];
                case "pres" -> form = switch (mood) {
                    case "con" -> VerbForm.CONDITIONAL;
                    case "sub" -> VerbForm.SUBJUNCTIVE;
                    case "imp" -> VerbForm.IMPERATIVE;
                    default -> VerbForm.PRESENT;
                };
                case "impa" -> form = mood.equals("sub") ? VerbForm.SUBJUNCTIVE_IMPERFECT : VerbForm.IMPERFECT;
                case "psim" -> form = VerbForm.PAST;
                case "futu" -> form = VerbForm.FUTURE;
                case "inf" -> form = VerbForm.INFINITIVE;
                case "ppa" -> form = VerbForm.PAST_PARTICIPLE;
                case "ppr" -> form = VerbForm.PRESENT_PARTICIPLE;
                case "1", "2", "3" -> person = parts[i].charAt(0) - '0';
                case "s" -> plural = false;
                case "p" -> plural = true;
                case "m" -> feminine = false;
                case "f" -> feminine = true;
                default -> {
                    // "e", "sp", "etre", "suj"…: nothing that the reader needs
                }
            }
        }
        return new Inflection(form, person, plural, feminine);
    }

    private static PartOfSpeech englishPart(String penn) {
        return switch (penn) {
            case "NN", "NNS" -> PartOfSpeech.NOUN;
            case "NNP", "NNPS" -> PartOfSpeech.PROPN;
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD" -> PartOfSpeech.VERB;
            case "JJ", "JJR", "JJS" -> PartOfSpeech.ADJ;
            case "RB", "RBR", "RBS", "WRB" -> PartOfSpeech.ADV;
            case "IN", "TO", "RP" -> PartOfSpeech.ADP;
            case "DT", "PDT" -> PartOfSpeech.DET;
            case "EX", "WP", "WDT", "WP$", "POS" -> PartOfSpeech.PRON;
            case "CC" -> PartOfSpeech.CCONJ;
            case "CD" -> PartOfSpeech.NUM;
            case "UH" -> PartOfSpeech.INTJ;
            default -> penn.startsWith("PRP$")
                    ? PartOfSpeech.DET
                    : penn.startsWith("PRP") ? PartOfSpeech.PRON : PartOfSpeech.X;
        };
    }

    private static Inflection englishInflection(String penn) {
        return switch (penn) {
            case "NNS", "NNPS" -> new Inflection(null, 0, true, null);
            case "NN", "NNP" -> new Inflection(null, 0, false, null);
            case "VB" -> new Inflection(VerbForm.INFINITIVE, 0, null, null);
            case "VBD" -> new Inflection(VerbForm.PAST, 0, null, null);
            case "VBG" -> new Inflection(VerbForm.PRESENT_PARTICIPLE, 0, null, null);
            case "VBN" -> new Inflection(VerbForm.PAST_PARTICIPLE, 0, null, null);
            case "VBP", "MD" -> new Inflection(VerbForm.PRESENT, 0, null, null);
            case "VBZ" -> new Inflection(VerbForm.PRESENT, 3, false, null);
            default -> Inflection.NONE;
        };
    }
}
