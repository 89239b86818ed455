package org.recoupe.ingest;

import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

/** Refuses what is no text before anything reads it: in one pass, so that size alone never costs more than its length. */
public final class TextCheck {

    private final int limit;
    private final int longestPage;

    /** Takes texts of up to {@code limit} code points. */
    public TextCheck(int limit) {
        this(limit, limit);
    }

    /** Takes texts of up to {@code limit} code points, and pages around them of up to {@code longestPage}. */
    public TextCheck(int limit, int longestPage) {
        if (limit < 1 || longestPage < 1) {
            throw new IllegalArgumentException("limits of at least one code point: " + limit + ", " + longestPage);
        }
        this.limit = limit;
        this.longestPage = longestPage;
    }

    /** The longest text that passes, in code points. */
    public int limit() {
        return limit;
    }

    /** Passes a text that must be there, or throws a {@link Refusal} that names the field. */
    public String required(String field, String text) {
        return required(field, text, limit);
    }

    /** Passes a text that must be there and is shorter than most, or throws a {@link Refusal} that names the field. */
    public String required(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw new Refusal(ErrorCode.MISSING, field, "The " + field + " is empty.");
        }
        return optional(field, text, longest);
    }

    /** Passes a page of HTML that must be there, or throws a {@link Refusal} that names the field. */
    public String page(String field, String html) {
        return required(field, html, longestPage);
    }

    /** Passes a text that may be absent ({@code null}), or throws a {@link Refusal} that names the field. */
    public String optional(String field, String text) {
        return optional(field, text, limit);
    }

    /** Passes a text that may be absent and is shorter than most, or throws a {@link Refusal} that names the field. */
    public String optional(String field, String text, int longest) {
        if (text == null) {
            return null;
        }
        // The length in UTF-16 units is at most twice the code points: counting is spared where it can't matter.
        if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
            throw new Refusal(ErrorCode.TOO_LONG, field,
                    "The " + field + " is longer than the " + longest + " characters that are taken.");
        }
        characters(field, text);
        return text;
    }

    private static void characters(String field, String text) {
        int noise = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw notText(field, i, "a NUL character");
            } else if (Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw notText(field, i, "half a surrogate pair");
            } else if (noise(c)) {
                noise++;
            }
        }
        // A stray control character is seen in real texts; one in a hundred is not.
        if (noise > text.length() / 100) {
            throw new Refusal(ErrorCode.NOT_TEXT, field,
                    "The " + field + " holds " + noise + " control characters: it seems to be binary.");
        }
    }

    private static boolean noise(char c) {
        boolean layout = c == '\t' || c == '\n' || c == '\u000b' || c == '\f' || c == '\r' || c == '\u0085';
        return Character.isISOControl(c) && !layout || c == '\ufffd' || c >= '\ufffe';
    }

    private static Refusal notText(String field, int index, String what) {
        return new Refusal(ErrorCode.NOT_TEXT, field,
                "The " + field + " holds " + what + " at position " + index + ".");
    }
}
