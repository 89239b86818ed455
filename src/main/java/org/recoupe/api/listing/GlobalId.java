package org.recoupe.api.listing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

/**
 * The id of a thing on record, opaque to clients.
 *
 * @param kind what it is
 * @param key its key in the database
 */
public record GlobalId(Kind kind, long key) {

    /** What can have an id. */
    public enum Kind {
        SOURCE, ARTICLE, CLAIM, CONTRADICTION, SIDE
    }

    /** Reads an id of a kind that is expected, or throws a {@link Refusal} that names the field. */
    public static long key(Kind kind, String field, String id) {
        GlobalId read = read(id);
        if (read == null || read.kind != kind) {
            throw new Refusal(ErrorCode.INVALID_ID, field,
                    "This is no id of " + kind.name().toLowerCase(Locale.ROOT) + "s: take one from an earlier answer.");
        }
        return read.key;
    }

    /** Reads an id of whatever kind, or throws a {@link Refusal} that names the field. */
    public static GlobalId of(String field, String id) {
        GlobalId read = read(id);
        if (read == null) {
            throw new Refusal(ErrorCode.INVALID_ID, field, "This is no id: take one from an earlier answer.");
        }
        return read;
    }

    private static GlobalId read(String id) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8).split(":", -1);
            GlobalId read = new GlobalId(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                    parts.length == 2 ? Long.parseLong(parts[1]) : -1);
            return read.toString().equals(id) ? read : null;
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    @Override
    public String toString() {
        byte[] id = (kind.name().toLowerCase(Locale.ROOT) + ":" + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }
}
