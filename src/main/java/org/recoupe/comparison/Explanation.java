package org.recoupe.comparison;

import org.recoupe.text.Language;

/**
 * A reason in words, in each language that Recoupe speaks.
 *
 * @param fr in French
 * @param en in English
 */
public record Explanation(String fr, String en) {

    /** The reason in the reader's language. */
    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }
}
