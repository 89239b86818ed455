package org.recoupe.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that Recoupe reads. */
public enum Language {
    /** French. */
    FR,
    /** English. */
    EN;

    /** The BCP 47 tag: "fr", "en". */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a BCP 47 tag, its region ignored ("fr-CA" is French); empty for a language that is not read. */
    public static Optional<Language> ofTag(String tag) {
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Arrays.stream(values()).filter(language -> language.tag().equals(primary)).findFirst();
    }
}
