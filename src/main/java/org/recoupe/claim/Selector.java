package org.recoupe.claim;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.text.Span;

/**
 * A quote with what stands before and after it: the text quote selector of the W3C Web Annotation Data Model, which
 * finds the quote again in a copy of the text that differs elsewhere.
 *
 * @param exact the quote
 * @param prefix up to {@value #CONTEXT} code points before it
 * @param suffix up to {@value #CONTEXT} code points after it
 */
public record Selector(String exact, String prefix, String suffix) {

    private static final int CONTEXT = 32;

    /** Selects a stretch of a text. */
    public static Selector of(String text, Span span) {
        int from = span.start();
        int to = span.end();
        for (int i = 0; i < CONTEXT; i++) {
            from = from == 0 ? from : text.offsetByCodePoints(from, -1);
            to = to == text.length() ? to : text.offsetByCodePoints(to, 1);
        }
        return new Selector(span.of(text), text.substring(from, span.start()), text.substring(span.end(), to));
    }

    /** Where a text holds the quote between prefix and suffix, as far as it is held {@code most} times. */
    public List<Span> find(String text, int most) {
        List<Span> found = new ArrayList<>();
        for (int at = text.indexOf(exact); at >= 0 && found.size() < most; at = text.indexOf(exact, at + 1)) {
            int end = at + exact.length();
            if (text.startsWith(suffix, end) && at >= prefix.length()
                    && text.startsWith(prefix, at - prefix.length())) {
                found.add(new Span(at, end));
            }
        }
        return found;
    }
}
