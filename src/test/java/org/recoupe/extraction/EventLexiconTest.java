package org.recoupe.extraction;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The test lines beside the entries of the event lexicons hold. */
class EventLexiconTest {

    private static final ArticleReader READER = new ArticleReader();

    static Stream<Line> lines() {
        return Stream.of(Language.values()).flatMap(language -> EventLexicon.of(language).tests().stream());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsTheEventOfTheTestLine(Line line) {
        String[] parts = line.text().substring(1).split("=>");
        Language language = Language.ofTag(line.file().substring(0, 2)).orElseThrow();
        Extract extract = READER.read(null, parts[0].strip(), LocalDate.of(2022, 5, 4), language);
        assertTrue(extract.assertions().stream().anyMatch(claim -> claim.event().equals(parts[1].strip())),
                () -> line + " reads " + extract.assertions().stream().map(Assertion::event).toList());
    }

    @Test
    void oppositesExcludeEachOtherOnOneTopicOnly() {
        EventLexicon events = EventLexicon.of(Language.FR);
        assertTrue(events.opposite("mission.end", "mission.continue"));
        assertTrue(events.opposite("continue", "mission.end"));
        assertFalse(events.opposite("mission.end", "talks.continue"));
        assertFalse(events.opposite("kill", "wound"));
    }
}
