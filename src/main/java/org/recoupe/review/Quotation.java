package org.recoupe.review;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.claim.Selector;
import org.recoupe.extraction.Assertion.Part;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;
import org.recoupe.source.Article;
import org.recoupe.text.Span;

/**
 * Where a person finds a claim: by its words and what stands around them, or by offsets, or both.
 *
 * @param part in the title or the body; {@code null} for wherever its words stand
 * @param exact its words, or {@code null}
 * @param prefix what stands right before them, or {@code null}
 * @param suffix what stands right behind them, or {@code null}
 * @param start code points before it, or {@code null}
 * @param end code points up to its end, or {@code null}
 */
public record Quotation(Part part, String exact, String prefix, String suffix, Integer start, Integer end) {

    /** A stretch of an article's title or body. */
    record Place(Part part, String text, Span span) {

        String quote() {
            return span.of(text);
        }
    }

    /** The one place of an article that is meant; none or several are refused. */
    Place in(Article article) {
        List<Place> places = new ArrayList<>();
        if (article.title != null && part != Part.BODY && (part == Part.TITLE || start == null)) {
            places.addAll(in(Part.TITLE, article.title));
        }
        if (part != Part.TITLE) {
            places.addAll(in(Part.BODY, article.text));
        }
        if (places.isEmpty()) {
            throw new Refusal(ErrorCode.QUOTE_NOT_FOUND, "quote",
                    "The quote does not stand in the article, character by character.");
        }
        if (places.size() > 1) {
            throw new Refusal(ErrorCode.AMBIGUOUS_QUOTE, "quote",
                    "The quote stands in the article more than once: say what stands before or behind it.");
        }
        return places.getFirst();
    }

    private List<Place> in(Part where, String text) {
        List<Span> spans = start == null
                ? new Selector(exact, prefix == null ? "" : prefix, suffix == null ? "" : suffix).find(text, 2)
                : at(text);
        return spans.stream().map(span -> new Place(where, text, span)).toList();
    }

    private List<Span> at(String text) {
        if (end > text.codePointCount(0, text.length())) {
            return List.of();
        }
        int from = text.offsetByCodePoints(0, start);
        Span span = new Span(from, text.offsetByCodePoints(from, end - start));
        boolean said = exact == null ? !span.of(text).isBlank() : span.of(text).equals(exact);
        return said ? List.of(span) : List.of();
    }
}
