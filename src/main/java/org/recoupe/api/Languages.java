package org.recoupe.api;

import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;
import org.recoupe.text.Language;

/** Reads language tags of clients. */
final class Languages {

    private Languages() {}

    /** The language that a client asks for; an explicit null says no more than nothing does. */
    static Language spoken(Language asked) {
        return asked == null ? Language.FR : asked;
    }

    /** The language of a tag, {@code null} for none; a tag of another language is refused. */
    static Language of(String tag) {
        return tag == null
                ? null
                : Language.ofTag(tag).orElseThrow(() -> new Refusal(ErrorCode.UNKNOWN_LANGUAGE, "language",
                        "Recoupe reads fr and en, and no other language yet."));
    }
}
