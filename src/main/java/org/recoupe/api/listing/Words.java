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
}
