package org.recoupe.ingest;

import java.time.LocalDate;
import java.util.Objects;

import org.recoupe.text.Language;

/**
 * An article as it is handed in.
 *
 * @param source who published it
 * @param title its title, or {@code null}
 * @param text its text
 * @param publishedOn the day it was published
 * @param language its language, or {@code null} to have it detected
 * @param url where it was published, or {@code null}; a changed text under one address is a new revision
 * @param summary what it is about in one line, or {@code null}
 */
public record Submission(String source, String title, String text, LocalDate publishedOn, Language language,
        String url, String summary) {

    public Submission {
        Objects.requireNonNull(source);
        Objects.requireNonNull(text);
        Objects.requireNonNull(publishedOn);
    }
}
