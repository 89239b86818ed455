package org.recoupe.mention.pattern;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.lexicon.LexiconException;
import org.recoupe.lexicon.Line;
import org.recoupe.mention.pattern.Match.Stretch;
import org.recoupe.text.Language;
import org.recoupe.text.TextReader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The notation of patterns, and which of several matches is found. */
class PatternTableTest {

    private static final TextReader TEXT = new TextReader();
    private static final Line LINE = new Line("test/rules.txt", 7, "x");

    private final Alphabet alphabet = new Alphabet("test/classes.txt");
    private final PatternTable<String> table = new PatternTable<>(alphabet);

    private void rule(String pattern, String meaning) {
        int stretches = Math.max(1, pattern.replaceAll("[^\\[]", "").length());
        table.add(LINE, pattern, stretches, meaning);
    }

    private Match<String> match(String sentence, int start) {
        var tokens = TEXT.read(sentence, Language.FR, LocalDate.EPOCH).sentences().getFirst().tokens();
        return table.walk(new Lattice(alphabet, tokens)).from(start);
    }

    @Test
    void theLongestMatchWinsAndKnowsTheValuesOfItsSlots() {
        rule("DAY MONTH", "day");
        rule("le DAY", "other");
        rule("le? DAY MONTH", "longer");
        Match<String> match = match("le 12 mai", 0);
        assertEquals("longer", match.meaning());
        assertEquals(Map.of("DAY", "12", "MONTH", "5"), match.values());
        assertEquals(List.of(new Stretch(0, 3)), match.stretches());
    }

    @Test
    void aFormOfSeveralWordsCoversThem() {
        rule("au MONTH", "month");
        assertEquals(4, match("au mois de mai", 0).end());
    }

    @Test
    void bracketsMarkWhatIsMeant() {
        rule("du [ DAY ] au [ DAY2 MONTH ]", "days");
        Match<String> match = match("du 1er au 12 juin", 0);
        assertEquals(List.of(new Stretch(1, 2), new Stretch(3, 5)), match.stretches());
        assertEquals(Map.of("DAY", "1", "DAY2", "12", "MONTH", "6"), match.values());
    }

    @Test
    void whatMustNotFollowIsLookedAtOnly() {
        rule("DAY !MONTH", "number");
        assertEquals(1, match("12 ponts", 0).end());
        assertNull(match("12 mai", 0));
    }

    @Test
    void aSpellingTellsAccentsApart() {
        rule("=dès MONTH", "from");
        assertNull(match("des mois de mai", 0));
        assertEquals("from", match("Dès mai", 0).meaning());
    }

    @Test
    void aNumberOfTwoDigitsIsNoOther() {
        rule("a MINUTE", "minute");
        rule("a JOINED", "joined");
        assertNull(match("à 5", 0));
        assertEquals("05", match("à 05", 0).values().get("MINUTE"));
        assertEquals("05", match("à h05", 0).values().get("JOINED"));
    }

    @Test
    void propertiesComeFromTheReadings() {
        rule("avoir:present ~past_participle", "past");
        assertEquals("past", match("a voté", 0).meaning());
    }

    @Test
    void namedPatternsStandForTheirAlternatives() {
        table.define(LINE, "$in", "(en | au)");
        rule("^ $in? MONTH", "month");
        assertEquals(2, match("en mai", 0).end());
        assertEquals(1, match("mai", 0).end());
        assertNull(match("en mai", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"( a", "a )", "a ]", "[ a", "NOWHERE", "?", "a !", "! ( a )", "$unknown", "x:nowhere",
            "~nowhere",
            "a?", "(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)"})
    void aBadPatternIsNamedWithItsFileAndLine(String pattern) {
        LexiconException error = assertThrows(LexiconException.class, () -> table.add(LINE, pattern, 1, "x"));
        assertTrue(error.getMessage().startsWith("lexicon/test/rules.txt:7: "), error.getMessage());
    }
}
