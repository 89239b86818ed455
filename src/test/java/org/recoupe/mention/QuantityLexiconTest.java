package org.recoupe.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

/** Every test line beside an entry of the number lexicons reads as it says. */
class QuantityLexiconTest {

    private static final TextReader TEXTS = new TextReader();
    private static final QuantityReader QUANTITIES = new QuantityReader();

    @TestFactory
    Stream<DynamicTest> everyTestLineHolds() {
        return Arrays.stream(Language.values()).flatMap(language -> tests(language).stream()
                .map(line -> DynamicTest.dynamicTest(line.file() + ":" + line.number(), () -> check(language, line))));
    }

    private static List<Line> tests(Language language) {
        List<Line> tests = new ArrayList<>();
        for (String file : QuantityLexicon.FILES) {
            Lexicon.lines(language.tag() + "/" + file).stream().filter(Line::test).forEach(tests::add);
        }
        return tests;
    }

    private static void check(Language language, Line line) {
        List<String> sides = new Line(line.file(), line.number(), line.text().substring(1).strip()).fields("=>");
        Document document = TEXTS.read(sides.getFirst(), language, LocalDate.of(2024, 5, 14));
        List<Quantity> quantities = QUANTITIES.read(document, List.of());
        assertEquals(sides.get(1), QuantityNotation.agreeing(quantities, sides.get(1)), sides.getFirst());
    }

    @Test
    void bothLanguagesHaveManyTests() {
        for (Language language : Language.values()) {
            assertTrue(tests(language).size() >= 80, language + ": " + tests(language).size());
        }
    }

    @Test
    void aWrongEntryIsNamedWithItsFileAndLine() {
        for (String wrong : List.of("nombre | deux | 2", "number | deux", "number | deux | two", "about | environ | 3",
                "unit | euro", "about")) {
            LexiconException error = assertThrows(LexiconException.class,
                    () -> QuantityLexicon.of(Language.FR, List.of(new Line("fr/numbers.txt", 7, wrong))), wrong);
            assertTrue(error.getMessage().startsWith("lexicon/fr/numbers.txt:7: "), error.getMessage());
        }
    }
}
