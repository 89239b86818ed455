package org.recoupe.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.recoupe.text.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Any text is read, and every quote is its stretch of the text. */
class ArticleReaderTest {

    private static final ArticleReader READER = new ArticleReader();
    private static final LocalDate DAY = LocalDate.of(2022, 5, 4);

    @Test
    void readsTitleAndBody() {
        Extract extract = READER.read("Le maire démissionne", "Le maire n'a pas quitté la ville, a-t-il dit.", DAY,
                Language.FR);
        assertEquals(Assertion.Part.TITLE, extract.assertions().getFirst().part());
        assertEquals(Assertion.Part.BODY, extract.assertions().getLast().part());
    }

    @Test
    void quotesAreStretchesOfAnyText() {
        String[] pieces = {"Le maire", " n'", "a", " pas", " «", "» ", "“", "”", "\n\n", " qui", " que", ", ", ". ",
                " dit-il",
                " sans", " de", " soldats", " 2 500", " \uD83D\uDE00", "\uD800", " selon", " Paris", " a déclaré",
                " (@",
                ")", " –", " refusé de", " partir", "\u00a0", " mission", "?", " si", " et"};
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            quotesHold(text.toString(), random.nextBoolean() ? Language.FR : Language.EN);
        }
    }

    private static void quotesHold(String text, Language language) {
        List<Assertion> assertions = READER.read(null, text, DAY, language).assertions();
        for (Assertion assertion : assertions) {
            assertEquals(assertion.span().of(text), assertion.quote());
            assertTrue(assertion.span().contains(assertion.trigger()), assertion::toString);
        }
    }
}
