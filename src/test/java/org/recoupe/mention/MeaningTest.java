package org.recoupe.mention;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.lexicon.LexiconException;
import org.recoupe.lexicon.Line;
import org.recoupe.mention.pattern.Alphabet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The right side of a temporal rule: its fields, and which values each takes. */
class MeaningTest {

    private static final Line LINE = new Line("test/rules.txt", 7, "x");
    private static final Alphabet ALPHABET = new Alphabet("test/classes.txt");

    @Test
    void slotsAreFilledAndThoseLeftOutOfTheMatchAreLeftOut() {
        Sketch sketch = Meaning.of(LINE, "month=MONTH day=DAY shift=-DAY toward=past").in(Map.of("DAY", "12"));
        assertFalse(sketch.has(Field.MONTH));
        assertEquals(12, sketch.number(Field.DAY));
        assertEquals(-12, sketch.number(Field.SHIFT));
        assertTrue(sketch.is(Field.TOWARD, "past"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"month", "moon=5", "month=5 month=6", "month=13", "unit=fortnight", "toward=up",
            "month=DAY",
            "hour=DAY", "day=MONTH2", "operator=by", "holiday=christmas"})
    void aBadMeaningIsNamedWithItsFileAndLine(String meaning) {
        LexiconException error = assertThrows(LexiconException.class,
                () -> Meaning.of(LINE, meaning).check(LINE, Set.of("DAY", "MONTH"), ALPHABET));
        assertTrue(error.getMessage().startsWith("lexicon/test/rules.txt:7: "), error.getMessage());
    }
}
