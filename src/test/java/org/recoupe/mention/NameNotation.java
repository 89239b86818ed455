package org.recoupe.mention;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.TextReader;

/** Writes the names that a text is read to hold: "country country:iraq <Irak>". */
public final class NameNotation {

    private static final TextReader TEXTS = new TextReader();
    private static final NameReader NAMES = new NameReader();

    private NameNotation() {}

    /** The names of a text in its order. */
    public static String names(String text, Language language) {
        Document document = TEXTS.read(text, language, LocalDate.of(2024, 5, 14));
        return NAMES.read(document).stream()
                .map(name -> name.type().name().toLowerCase(Locale.ROOT) + " " + name.id() + " <"
                        + document.quote(name.span()) + ">")
                .collect(Collectors.joining("; "));
    }
}
