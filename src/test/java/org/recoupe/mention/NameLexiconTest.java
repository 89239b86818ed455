package org.recoupe.mention;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.recoupe.lexicon.LexiconException;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Language;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every test line beside an entry of the name lexicons reads as it says. */
class NameLexiconTest {

    @Test
    void aWrongEntryIsNamedWithItsFileAndLine() {
        assertNamed(List.of("country | narnia | Narnia | Cair"), List.of(), List.of());
        assertNamed(List.of("land | narnia | Narnia | Cair | narnien"), List.of(), List.of());
        assertNamed(List.of(), List.of("organisation | un"), List.of());
        assertNamed(List.of(), List.of("club | un | ONU"), List.of());
        assertNamed(List.of(), List.of(), List.of("titre | roi"));
    }

    private static void assertNamed(List<String> countries, List<String> names, List<String> cues) {
        LexiconException error = assertThrows(LexiconException.class,
                () -> NameLexicon.of(Language.FR, lines(countries), lines(names), lines(cues)));
        assertTrue(error.getMessage().startsWith("lexicon/fr/some.txt:3: "), error.getMessage());
    }

    private static List<Line> lines(List<String> written) {
        return written.stream().map(text -> new Line("fr/some.txt", 3, text)).toList();
    }
}
