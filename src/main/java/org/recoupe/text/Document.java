package org.recoupe.text;

import java.time.LocalDate;
import java.util.List;

/**
 * A text cut into sentences, with the day that its relative dates count from.
 *
 * @param text the text as sent, to which all spans point
 * @param language its language, given or detected
 * @param publishedOn the day of publication
 * @param sentences its sentences in order; blocks of boilerplate are among them, marked
 */
public record Document(String text, Language language, LocalDate publishedOn, List<Sentence> sentences) {

    public Document {
        sentences = List.copyOf(sentences);
    }

    /** The characters of a stretch. */
    public String quote(Span span) {
        return span.of(text);
    }
}
