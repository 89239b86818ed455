package org.recoupe.api.scalar;

import java.net.URI;
import java.net.URISyntaxException;

import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

/** Addresses on the web as clients write them, read where their field is known. */
public final class Address {

    private Address() {}

    /** The address as it is kept, {@code null} for none, or a {@link Refusal} that names the field. */
    public static String of(String field, String text) {
        if (text == null) {
            return null;
        }
        try {
            URI address = new URI(text.strip());
            if (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null) {
                return address.toString();
            }
        } catch (URISyntaxException notOne) {
            // Told below.
        }
        throw new Refusal(ErrorCode.INVALID_URL, field,
                "The " + field + " is no address that begins with http or https.");
    }
}
