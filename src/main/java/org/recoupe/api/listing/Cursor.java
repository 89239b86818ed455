package org.recoupe.api.listing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

/**
 * A place in an ordered list, opaque to clients: what the row there is ordered by, and its key to break ties. Rows that
 * come or go while a client pages are neither skipped nor repeated.
 *
 * @param order the name of the order
 * @param value the value that the row is ordered by
 * @param key the row's key
 */
public record Cursor(String order, String value, long key) {

    /** Reads a cursor of an order, or refuses it. */
    public static Cursor of(String order, String text) {
        String plain = check(text);
        int comma = plain.lastIndexOf(',');
        if (comma > order.length() && plain.startsWith(order + ",") && plain.indexOf('\0') < 0) {
            return new Cursor(order, plain.substring(order.length() + 1, comma),
                    Long.parseLong(plain.substring(comma + 1)));
        }
        throw refusal();
    }

    /** What a cursor of whichever list says, {@code null} for none; what has not the shape of one is refused. */
    public static String check(String text) {
        if (text == null) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Long.parseLong(plain.substring(plain.lastIndexOf(',') + 1));
            return plain;
        } catch (IllegalArgumentException notOne) {
            throw refusal();
        }
    }

    static Refusal refusal() {
        return new Refusal(ErrorCode.INVALID_CURSOR, "after",
                "This is no cursor of this list in this order: take endCursor of an earlier page.");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((order + "," + value + "," + key).getBytes(StandardCharsets.UTF_8));
    }
}
