package org.recoupe.mention;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.recoupe.lexicon.LexiconException;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Language;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every test line beside an entry of the number lexicons reads as it says. */
class QuantityLexiconTest {

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
