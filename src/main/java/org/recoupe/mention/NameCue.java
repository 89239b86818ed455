package org.recoupe.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a word tells about the name beside it; the kinds of lines in {@code name-cues.txt}. */
enum NameCue {
    /** A person's title or function before the name. */
    TITLE,
    /** A noun that an organisation's name begins (French) or ends (English) with. */
    ORGANISATION_HEAD,
    /** A word that only names of organisations hold. */
    ORGANISATION_WORD,
    /** What joins an organisation's head and its complement. */
    OF,
    /** What stands before the name of a place. */
    PLACE_BEFORE,
    /** What makes a language of the adjective behind it ("en français"). */
    LANGUAGE_BEFORE,
    /** A small word inside a person's name. */
    PARTICLE,
    /** A capitalized word that names nothing. */
    NOT_A_NAME;

    static Optional<NameCue> ofKeyword(String keyword) {
        return Arrays.stream(values())
                .filter(cue -> cue.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(keyword)).findFirst();
    }
}
