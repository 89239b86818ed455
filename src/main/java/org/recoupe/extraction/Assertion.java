package org.recoupe.extraction;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Span;

/**
 * One checkable statement of an article.
 *
 * @param part whether it stands in the title or in the body; spans point into that text
 * @param span the quote
 * @param quote the characters of the quote
 * @param trigger the word that names the event ("terminera")
 * @param event the frame of the event lexicon ("mission.end"), or "verb:" and a lemma for the general fallback
 * @param arguments who and what take part
 * @param actors ids of the names that take part, the event's agent first
 * @param scope what its subject is narrowed to
 * @param polarity whether it says that the event is so
 * @param modality how it stands to the facts
 * @param submodality finer modality ("wanted", "demanded", "hearsay"), or {@code null}
 * @param speaker who says so, or {@code null} for the article itself
 * @param times moments that the event is placed at, the most telling first
 * @param quantities numbers that the claim gives, the most telling first
 * @param words folded lemmas of the quote's content words
 * @param confidence from 0 to 1
 * @param reasons why the confidence is what it is, and which rules fired
 */
public record Assertion(Part part, Span span, String quote, Span trigger, String event, List<Argument> arguments,
        List<String> actors, Scope scope, Polarity polarity, Modality modality, String submodality, Speaker speaker,
        List<Moment> times, List<Quantity> quantities, Set<String> words, double confidence, List<String> reasons) {

    /** Where in an article a claim stands. */
    public enum Part {
        TITLE, BODY
    }

    public Assertion {
        arguments = List.copyOf(arguments);
        actors = List.copyOf(actors);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
        reasons = List.copyOf(reasons);
        if (quote.length() != span.length()) {
            throw new IllegalArgumentException("a quote is as long as its span");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
        }
    }

    /** The characters of a stretch that lies within its quote. */
    public String text(Span stretch) {
        return quote.substring(stretch.start() - span.start(), stretch.end() - span.start());
    }
}
