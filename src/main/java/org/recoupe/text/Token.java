package org.recoupe.text;

import java.util.List;

/**
 * A word, number or sign of a text.
 *
 * @param span where it stands in the text
 * @param text the characters as written ("L’", "Irak", "2", ".")
 * @param folded lower case, accents dropped, apostrophes straight ("l'", "etat"): the form that lexicons match
 * @param kind word, number or punctuation
 * @param readings what the word can be, the most likely here first; never empty
 */
public record Token(Span span, String text, String folded, Kind kind, List<Reading> readings) {

    /** What a token is made of. */
    public enum Kind {
        WORD, NUMBER, PUNCTUATION
    }

    public Token {
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("a token needs a reading: " + text);
        }
        readings = List.copyOf(readings);
    }

    /** The most likely reading here. */
    public Reading reading() {
        return readings.getFirst();
    }

    /** The lemma of the most likely reading. */
    public String lemma() {
        return reading().lemma();
    }

    /** The part of speech of the most likely reading. */
    public PartOfSpeech part() {
        return reading().part();
    }

    /** Whether any reading has this lemma. */
    public boolean canBe(String lemma) {
        return readings.stream().anyMatch(reading -> reading.lemma().equals(lemma));
    }

    /** Whether any reading is of this part of speech. */
    public boolean canBe(PartOfSpeech part) {
        return readings.stream().anyMatch(reading -> reading.part() == part);
    }

    /** Whether it is this word, compared folded. */
    public boolean is(String foldedForm) {
        return folded.equals(foldedForm);
    }

    /** Whether it begins with a capital letter. */
    public boolean capitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
