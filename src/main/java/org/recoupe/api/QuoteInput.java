package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.recoupe.extraction.Assertion;
import org.recoupe.ingest.TextCheck;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;
import org.recoupe.review.Quotation;

/** A stretch of an article, as the API takes it. */
@Input("QuoteInput")
@Description("A stretch of an article's title or text: by its words (a W3C text quote selector), by offsets that count code"
        + " points, or by both.")
public class QuoteInput {

    /** Quotes are sentences, no articles. */
    private static final int LONGEST = 5_000;

    @Description("Its words, as the article has them.")
    public String exact;

    @Description("What stands right before them, where the article has them more than once.")
    public String prefix;

    @Description("What stands right behind them.")
    public String suffix;

    @Description("Whether it stands in the title or in the body; wherever the words stand where nothing is said, for"
            + " offsets the body.")
    public Assertion.Part part;

    @Description("Offset of its first character, with end.")
    public Integer start;

    @Description("Offset after its last character, with start.")
    public Integer end;

    Quotation quotation(TextCheck check) {
        if ((start == null) != (end == null)) {
            throw missing(start == null ? "quote.start" : "quote.end", "start and end belong together");
        }
        if (start == null && exact == null) {
            throw missing("quote.exact", "a quote is told by its exact words, or by start and end");
        }
        if (start != null && (start < 0 || end <= start || end - start > LONGEST)) {
            throw new Refusal(ErrorCode.INVALID_RANGE, "quote.end",
                    "A quote ends after it begins, and holds up to " + LONGEST + " characters.");
        }
        return new Quotation(part, exact == null ? null : check.required("quote.exact", exact, LONGEST),
                check.optional("quote.prefix", prefix, LONGEST), check.optional("quote.suffix", suffix, LONGEST), start,
                end);
    }

    private static Refusal missing(String field, String why) {
        return new Refusal(ErrorCode.MISSING, field, "Something of the quote is missing: " + why + ".");
    }
}
