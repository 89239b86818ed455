package org.recoupe.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a file says of itself between two lines of three dashes, as "key: value" lines, and the text below.
 *
 * @param values the values by key, keys in lower case; empty where the file has no front matter
 * @param text what follows it
 */
record FrontMatter(Map<String, String> values, String text) {

    private static final String FENCE = "---";

    FrontMatter {
        values = Map.copyOf(values);
    }

    /** Reads a file's content; a byte order mark is dropped, anything but a whole front matter is text. */
    static FrontMatter of(String content) {
        String text = content.startsWith("\ufeff") ? content.substring(1) : content;
        String[] lines = text.split("\r?\n|\r", -1);
        if (!lines[0].strip().equals(FENCE)) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, String> values = new HashMap<>();
        int offset = next(text, 0);
        for (int line = 1; line < lines.length; line++) {
            offset = next(text, offset);
            if (lines[line].strip().equals(FENCE)) {
                return new FrontMatter(values, text.substring(offset));
            }
            int colon = lines[line].indexOf(':');
            if (colon > 0) {
                values.put(lines[line].substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        unquoted(lines[line].substring(colon + 1).strip()));
            }
        }
        return new FrontMatter(Map.of(), text);
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    private static int next(String text, int offset) {
        for (int i = offset; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                return i + 1;
            }
            if (text.charAt(i) == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && (value.startsWith("\"") && value.endsWith("\"")
                || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
