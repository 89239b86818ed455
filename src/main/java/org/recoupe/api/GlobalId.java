package org.recoupe.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import org.recoupe.ingest.Refusal;

/**
 * The id of a thing on record, opaque to clients.
 *
 * @param kind what it is
 * @param key its key in the database
 */
record GlobalId(Kind kind, long key) {

    /** What can have an id. */
    enum Kind {
        SOURCE, ARTICLE, CLAIM, CONTRADICTION
    }

    /** Reads an id of a kind that is expected, or throws a {@link Refusal} that names the field. */
    static long key(Kind kind, String field, String id) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8).split(":", -1);
            if (parts.length == 2 && parts[0].equals(kind.name().toLowerCase(Locale.ROOT))) {
                return Long.parseLong(parts[1]);
            }
        } catch (IllegalArgumentException notOne) {
            // Told below, as for an id of another kind.
        }
        throw new Refusal(Refusal.Code.INVALID_ID, field,
                "This is no id of " + kind.name().toLowerCase(Locale.ROOT) + "s: take one from an earlier answer.");
    }

    @Override
    public String toString() {
        byte[] id = (kind.name().toLowerCase(Locale.ROOT) + ":" + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }
}
