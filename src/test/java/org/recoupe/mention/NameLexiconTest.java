package org.recoupe.mention;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.LexiconException;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.TextReader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every test line beside an entry of the name lexicons reads as it says. */
class NameLexiconTest {

    private static final TextReader TEXTS = new TextReader();
    private static final NameReader NAMES = new NameReader();

    @TestFactory
    Stream<DynamicTest> everyTestLineHolds() {
        return Arrays.stream(Language.values())
                .flatMap(language -> NameLexicon.FILES.stream()
                        .flatMap(file -> Lexicon.lines(language.tag() + "/" + file).stream()).filter(Line::test)
                        .map(line -> DynamicTest.dynamicTest(line.file() + ":" + line.number(),
                                () -> check(language, line))));
    }

    private static void check(Language language, Line line) {
        List<String> sides = new Line(line.file(), line.number(), line.text().substring(1).strip()).fields("=>");
        Document document = TEXTS.read(sides.getFirst(), language, LocalDate.of(2024, 5, 14));
        String read = NAMES.read(document).stream()
                .map(name -> name.type().name().toLowerCase(Locale.ROOT) + " " + name.id() + " <"
                        + document.quote(name.span()) + ">")
                .collect(Collectors.joining("; "));
        assertEquals(sides.get(1), read, sides.getFirst());
    }

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
