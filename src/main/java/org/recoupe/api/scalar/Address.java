package org.recoupe.api.scalar;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

/** Addresses on the web as clients write them, read where their field is known (RFC 3986). */
public final class Address {

    /** What the database finds by an index; browsers and search engines take no more either. */
    private static final int LONGEST = 2_000;

    private Address() {}

    /** The address as it is kept, {@code null} for none, or a {@link Refusal} that names the field. */
    public static String of(String field, String text) {
        if (text == null) {
            return null;
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new Refusal(ErrorCode.TOO_LONG, field,
                    "The " + field + " is longer than the " + LONGEST + " bytes that are taken.");
        }
        try {
            URI address = new URI(text.strip());
            if (("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()))
                    && address.getRawAuthority() != null) {
                return address.toString();
            }
        } catch (URISyntaxException notOne) {
            // Told below.
        }
        throw new Refusal(ErrorCode.INVALID_URL, field,
                "The " + field + " is no address that begins with http or https.");
    }
}
