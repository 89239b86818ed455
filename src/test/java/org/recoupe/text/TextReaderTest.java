package org.recoupe.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.text.Sentence.Block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TextReaderTest {

    private static final TextReader READER = new TextReader();
    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "L’armée n’a pas quitté l'Irak; L’|armée|n’|a|pas|quitté|l'|Irak",
            "Y a-t-il du pain aujourd'hui ?; Y|a|-t-il|du|pain|aujourd'hui|?",
            "Lorsqu'elle viendra, dit-il; Lorsqu'|elle|viendra|,|dit|-il",
            "les 1er et 2e étages; les|1er|et|2e|étages",
            "18h30 et 21 h 45; 18|h30|et|21|h|45",
            "2 500 € soit 2.500,5 euros; 2|500|€|soit|2.500,5|euros",
            "le porte-parole d'al-Qaïda; le|porte-parole|d'|al-Qaïda",
            "voir https://exemple.fr/a?b=1 et rire; voir|https://exemple.fr/a?b=1|et|rire",
    })
    void tokensOfFrench(String text, String expected) {
        assertEquals(List.of(expected.split("\\|")), tokens(text, Language.FR).stream().map(Token::text).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "« Personne n'a été tué », a dit le maire.; FR; Personne; NOUN",
            "Le maire a dit : \"Personne n'a été tué.\"; FR; Personne; NOUN",
            "\"There was no attack,\" he said.; EN; There; PRON",
            "“Nobody was hurt,” she said.; EN; Nobody; NOUN",
            "\"We are open,\" Baker said.; EN; Baker; PROPN",
            "« Nous ouvrons », a dit Marchand.; FR; Marchand; PROPN",
    })
    void aCapitalThatOpensSpeechMakesNoName(String text, Language language, String word, PartOfSpeech expected) {
        assertEquals(expected,
                tokens(text, language).stream().filter(token -> token.text().equals(word)).findFirst().orElseThrow()
                        .part());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "The mayor's aide didn't say they'll go; The|mayor|'s|aide|did|n't|say|they|'ll|go",
            "the 3rd of two-thirds; the|3rd|of|two-thirds",
    })
    void tokensOfEnglish(String text, String expected) {
        assertEquals(List.of(expected.split("\\|")), tokens(text, Language.EN).stream().map(Token::text).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "La porte est ouverte.; porte; NOUN",
            "Il porte un chapeau.; porte; VERB",
            "Le conseil a fermé l'école.; fermé; VERB",
            "Ils n'ont jamais été condamnés.; condamnés; VERB",
            "Le président est arrivé à Paris.; Paris; PROPN",
            "A l'issue du vote, il part.; A; ADP",
            "La ville est à l'est du fleuve.; l'est; NOUN",
            "Les frappes ont cessé.; frappes; NOUN",
            "Elle frappe à la porte.; frappe; VERB",
    })
    void tagsOfFrench(String text, String word, PartOfSpeech expected) {
        String wanted = word.substring(word.indexOf('\'') + 1);
        Token token = tokens(text, Language.FR).stream().filter(t -> t.text().equals(wanted)).reduce((a, b) -> b)
                .orElseThrow();
        assertEquals(expected, token.part());
    }

    @Test
    void marksBlocksAndDeletesNone() {
        String text = """
                Le pont rouvre

                Le pont de la ville rouvre lundi. Il était fermé depuis mai.

                Le pont vu du fleuve. (Photo : Jean Martin)

                • Une première voie rouvre d'abord.

                Lire aussi : Le pont ferme

                Partagez cet article

                La Gazette, 12, rue du Pont
                """;
        Document document = READER.read(text, null, DAY);
        assertEquals(List.of(Block.HEADING, Block.BODY, Block.BODY, Block.CAPTION, Block.CAPTION, Block.LIST,
                Block.BOILERPLATE, Block.BOILERPLATE, Block.BOILERPLATE),
                document.sentences().stream().map(Sentence::block).toList());
    }

    @Test
    void detectsTheLanguage() {
        LanguageDetector detector = new LanguageDetector();
        assertEquals(Optional.of(Language.FR), detector.detect("Le maire a dit qu'il ne viendrait pas."));
        assertEquals(Optional.of(Language.EN), detector.detect("The mayor said that he would not come."));
        assertEquals(Optional.empty(),
                detector.detect("Der Bürgermeister sagte, dass er nicht kommen werde. ".repeat(8)));
        assertEquals(Optional.of(Language.FR), detector.detect("1234"));
    }

    @Test
    void pointsIntoAnyText() {
        Random random = new Random(7);
        String alphabet = "aeéîA Zz l'’-–.,;:!?«»“”\"()\n\u00a0\u202f\u200b0123456789%€’\uD83D\uDE00\u0301qu d’";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(120); i > 0; i--) {
                text.append(random.nextInt(20) == 0
                        ? (char) random.nextInt(0xd800)
                        : alphabet.charAt(random.nextInt(alphabet.length())));
            }
            check(READER.read(text.toString(), round % 2 == 0 ? Language.FR : Language.EN, DAY));
        }
    }

    /** All that is not blank stands in exactly one token, in order, and each token is its stretch of the text. */
    private static void check(Document document) {
        String text = document.text();
        int at = 0;
        for (Sentence sentence : document.sentences()) {
            assertTrue(sentence.tokens().size() <= SentenceSplitter.LONGEST);
            for (Token token : sentence.tokens()) {
                assertEquals(token.text(), document.quote(token.span()));
                assertTrue(sentence.span().contains(token.span()));
                assertTrue(text.substring(at, token.span().start()).chars().allMatch(Tokenizer::blank), text);
                at = token.span().end();
            }
        }
        assertTrue(text.substring(at).chars().allMatch(Tokenizer::blank), text);
    }

    private static List<Token> tokens(String text, Language language) {
        return READER.read(text, language, DAY).sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    }
}
