package org.recoupe.api.listing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.recoupe.ingest.Refusal;

/**
 * A place in an ordered list, opaque to clients: what the row there is ordered by, and its key to break ties. Rows that
 * come or go while a client pages are neither skipped nor repeated.
 *
 * @param order the value that the list is ordered by, as PostgreSQL writes it
 * @param key the row's key
 */
public record Cursor(String order, long key) {

    public static Cursor of(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int comma = plain.lastIndexOf(',');
            if (comma > 0) {
                return new Cursor(plain.substring(0, comma), Long.parseLong(plain.substring(comma + 1)));
            }
        } catch (IllegalArgumentException notOne) {
            // Told below.
        }
        throw new Refusal(Refusal.Code.INVALID_CURSOR, "after",
                "This is no cursor of this list: take endCursor of an earlier page.");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((order + "," + key).getBytes(StandardCharsets.UTF_8));
    }
}
