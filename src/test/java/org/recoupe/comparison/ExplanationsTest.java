package org.recoupe.comparison;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.extraction.ArticleReader;
import org.recoupe.extraction.Extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Explanations word for word, as a newsroom reads them. */
class ExplanationsTest {

    private static final ArticleReader READER = new ArticleReader();
    private static final TextComparer TEXTS = new TextComparer();

    private static Extract read(String text, int day) {
        return READER.read(null, text, LocalDate.of(2024, 3, day), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Le chômage a atteint 7,1 % en mai. | Le chômage a atteint 9,4 % en mai. | « Le chômage a atteint 7,1 % en mai » (publié le 2024-03-13) et « Le chômage a atteint 9,4 % en mai » (publié le 2024-03-15) : les deux parlent de la même chose, les nombres diffèrent (7,1 % contre 9,4 %).
            Le président « a signé "le traité" » lundi, dit son porte-parole. | Le président n'a pas signé le traité. | « Le président “a signé ‘le traité’” lundi » (publié le 2024-03-13) et « Le président n'a pas signé le traité » (publié le 2024-03-15) : les deux parlent de la même chose, l'un nie ce que l'autre dit.
            Le président a annoncé : « Nous n'avons jamais "reculé" devant la grève ». | Le président a reculé devant la grève. | « Nous n'avons jamais “reculé” devant la grève » (publié le 2024-03-13) et « Le président a reculé devant la grève » (publié le 2024-03-15) : les deux parlent de la même chose, l'un nie ce que l'autre dit.
            Environ 2 500 soldats sont au Mali. | 4 000 soldats sont au Mali. | « Environ 2 500 soldats sont au Mali » (publié le 2024-03-13) et « 4 000 soldats sont au Mali » (publié le 2024-03-15) : les deux parlent de la même chose, les nombres diffèrent (environ 2 500 soldats contre 4 000 soldats).
            La société Alba a racheté la société Brio. | La société Brio a racheté la société Alba. | « La société Alba a racheté la société Brio » (publié le 2024-03-13) et « La société Brio a racheté la société Alba » (publié le 2024-03-15) : les rôles sont échangés : la société Alba agit d'un côté, la société Brio de l'autre ; même événement, même portée, même période : les deux ne peuvent être vrais.
            """)
    void inFrench(String left, String right, String explanation) {
        assertEquals(explanation, TEXTS.compare(read(left, 13), read(right, 15)).explanation().fr());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The firm employs 4,000 people. | The firm employs 6,500 people. | “The firm employs 4,000 people” (published 2024-03-13) and “The firm employs 6,500 people” (published 2024-03-15): both speak of the same thing, the numbers differ (4,000 people against 6,500 people).
            Israel and Egypt signed the deal in 2011. | Israel and Egypt signed the deal in 2014. | “Israel and Egypt signed the deal in 2011” (published 2024-03-13) and “Israel and Egypt signed the deal in 2014” (published 2024-03-15): both speak of the same thing, the years differ (2011 against 2014).
            """)
    void inEnglish(String left, String right, String explanation) {
        assertEquals(explanation, TEXTS.compare(read(left, 13), read(right, 15)).explanation().en());
    }
}
