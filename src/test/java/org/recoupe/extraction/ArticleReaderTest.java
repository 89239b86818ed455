package org.recoupe.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Of "file:LINE" the file is what an edit of the lexicon leaves as it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La mission de combat a pris fin à Bagdad.    | event: lexicon/fr/events.txt
            La mission de combat a pris fin à Bagdad.    | scope mission.combat: lexicon/fr/scope.txt
            La mission de combat a pris fin à Bagdad.    | place place:bagdad: named behind a preposition of place
            La mission a pris fin au Mali.               | actor country:mali: lexicon/fr/countries.txt
            Des soldats français ont quitté la ville.    | whose country:france: lexicon/fr/scope.txt
            Daech a revendiqué l'attaque.                | actor org:islamic-state: lexicon/fr/names.txt
            Le juge a refusé de fermer le pont.          | polarity: negated
            Le juge a refusé de fermer le pont.          | governed by refuser, lexicon/fr/embedding.txt
            Le maire a dit que le pont fermera en mai.   | modality: planned, future
            Le maire a dit que le pont fermera en mai.   | speaker: dire, lexicon/fr/embedding.txt
            The judge refused to close the bridge.       | governed by refuse, lexicon/en/embedding.txt
            The mayor said the bridge was closed.        | speaker: say, lexicon/en/embedding.txt
            The mission ended in Mali.                   | event: lexicon/en/events.txt
            """)
    void eachValueSaysItsRule(String text, String reason) {
        List<String> reasons = READER.read(null, text, DAY, null).assertions().stream()
                .flatMap(claim -> claim.reasons().stream()).map(said -> said.replaceFirst(":\\d+", "")).toList();
        assertTrue(reasons.contains(reason), reasons::toString);
    }

    /** What only sets off, supports or judges another event is no event of its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FR | Ce n'est que lundi que le maire a fermé le pont.             | est
            FR | C'est le maire qui a fermé le pont.                          | est
            FR | Il n'est pas exclu que le pont rouvre.                       | exclu
            FR | Le maire a laissé entendre que le pont rouvrirait.           | entendre
            FR | Le train a failli dérailler.                                 | failli
            FR | À en croire le maire, la dette a baissé.                     | croire
            EN | The treaty has yet to be signed.                             | has
            EN | The crew were unable to reach the village.                   | were
            EN | It is not clear whether the pilot survived.                  | is
            """)
    void claimsNoMereFrame(Language language, String text, String word) {
        assertTrue(READER.read(null, text, DAY, language).assertions().stream()
                .noneMatch(claim -> claim.trigger().of(text).equals(word)));
    }

    @Test
    void countsOfAClauseWithoutAVerbAreRead() {
        List<Assertion> claims = READER
                .read(null, "Une dizaine de granges ont été détruites, dont trois rasées.", DAY, Language.FR)
                .assertions();
        assertTrue(claims.stream().anyMatch(claim -> claim.event().endsWith("count")), claims::toString);
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
