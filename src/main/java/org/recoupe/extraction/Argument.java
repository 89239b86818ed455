package org.recoupe.extraction;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import org.recoupe.text.Span;

/**
 * Somebody or something that takes part in an event.
 *
 * @param role its part in the event
 * @param span the phrase in the text
 * @param head lemma of the phrase's head ("mission")
 * @param id id of the name that the phrase is or holds as its head, or {@code null}
 * @param words folded lemmas of the phrase's content words, head included
 */
public record Argument(Role role, Span span, String head, String id, Set<String> words) {

    /** The part that an argument takes in an event (after PropBank's proto-roles). */
    public enum Role {
        /** Who does it. */
        AGENT,
        /** What it is done to, or what undergoes it. */
        PATIENT,
        /** Whom it is done for or given to. */
        RECIPIENT,
        /** What the subject is said to be. */
        ATTRIBUTE,
        /** Anything else that a preposition brings. */
        OTHER
    }

    public Argument {
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }
}
