package org.recoupe.api.listing;

import org.recoupe.ingest.TextCheck;

/** Texts of filters: what a database can't hold is refused before it is asked. */
final class Words {

    private static final TextCheck CHECK = new TextCheck(1_000);

    private Words() {}

    /** The text, {@code null} for none, or a refusal that names the field. */
    static String of(String field, String text) {
        return CHECK.optional(field, text);
    }

    /** That a row's text holds words, searched by the stems of the row's language. */
    static Condition found(String row, String words) {
        return Condition.on(("%1$s.language = 'FR' AND %1$s.search @@ searched('FR', ?)"
                + " OR %1$s.language = 'EN' AND %1$s.search @@ searched('EN', ?)").formatted(row),
                of("search", words));
    }
}
