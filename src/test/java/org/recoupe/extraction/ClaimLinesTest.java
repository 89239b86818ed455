package org.recoupe.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoupe.text.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What the sentences of {@code claims/*.txt} are read to claim. */
class ClaimLinesTest {

    /** A sentence and one claim that is to be read in it. */
    record Case(Language language, String text, String expected) {}

    static Stream<Named<Case>> lines() {
        return Stream.of(Language.values()).flatMap(ClaimLinesTest::lines);
    }

    private static Stream<Named<Case>> lines(Language language) {
        String file = "/claims/" + language.tag() + ".txt";
        try (InputStream stream = ClaimLinesTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" => "))
                    .flatMap(parts -> Stream.of(parts[1].split("; "))
                            .map(expected -> Named.of(parts[0] + " => " + expected,
                                    new Case(language, parts[0], expected))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsTheClaim(Case line) {
        assertEquals(line.expected(), ClaimNotation.claim(line.text(), line.language(), line.expected()), line::text);
    }
}
