package org.recoupe.comparison;

import java.time.LocalDate;
import java.util.Objects;

import org.recoupe.extraction.Assertion;

/**
 * An assertion with who published it and when: what a comparison takes.
 *
 * @param assertion what is claimed
 * @param publishedOn the day its article was published
 * @param article an identity of the article, equal for two statements of one article
 */
public record Statement(Assertion assertion, LocalDate publishedOn, Object article) {

    public Statement {
        Objects.requireNonNull(assertion);
        Objects.requireNonNull(publishedOn);
        Objects.requireNonNull(article);
    }
}
