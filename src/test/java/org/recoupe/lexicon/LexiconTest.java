package org.recoupe.lexicon;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LexiconTest {

    @Test
    void readsEntriesWithTheirLines() {
        List<Line> lines = Lexicon.lines("test/list.txt");
        assertEquals(List.of("pain", "vin blanc", "> a test line"), lines.stream().map(Line::text).toList());
        assertEquals(List.of(3, 4, 5), lines.stream().map(Line::number).toList());
        assertTrue(lines.getLast().test());
        assertEquals(Set.of("pain", "vin blanc"), Lexicon.words("test/list.txt"));
    }

    @Test
    void namesFileAndLineOfWhatIsWrong() {
        LexiconException twice = assertThrows(LexiconException.class, () -> Lexicon.words("test/twice.txt"));
        assertEquals("lexicon/test/twice.txt:3: said twice: pain", twice.getMessage());
        LexiconException missing = assertThrows(LexiconException.class, () -> Lexicon.lines("test/none.txt"));
        assertTrue(missing.getMessage().startsWith("lexicon/test/none.txt"), missing.getMessage());
    }
}
