package org.recoupe.text;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Where sentences end, in texts as real pages have them; {@code |} marks each expected boundary. */
class SentencesTest {

    private static final TextReader READER = new TextReader();

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "Il pleut. Il neige.; Il pleut.|Il neige.",
            "Le brig. Le Gall a parlé. Puis il s'est tu.; Le brig. Le Gall a parlé.|Puis il s'est tu.",
            "M. Durand et Mme Petit sont élus. Bravo !; M. Durand et Mme Petit sont élus.|Bravo !",
            "Le président John F. Kennedy arrive. Il salue.; Le président John F. Kennedy arrive.|Il salue.",
            "« Nous partons. » Il a souri.; « Nous partons. »|Il a souri.",
            "« Viendrez-vous ? » demande le maire.; « Viendrez-vous ? » demande le maire.",
            "Elle dit “Je reste.“ Le conseil vote.; Elle dit “Je reste.“|Le conseil vote.",
            "Le prix est de 2.500 euros. Soit 3,5 %.; Le prix est de 2.500 euros.|Soit 3,5 %.",
            "Les discussions sont terminéesLe ministre est parti.; Les discussions sont terminées|Le ministre est parti.",
            "Il a quitté la salle.Les débats continuent.; Il a quitté la salle.|Les débats continuent.",
            "Le site journal.fr publie tout. C'est rare.; Le site journal.fr publie tout.|C'est rare.",
            "Rendez-vous à 18 h. 30 personnes sont attendues.; Rendez-vous à 18 h.|30 personnes sont attendues.",
            "Il hésite... et part. Fin.; Il hésite... et part.|Fin.",
            "Il hésite… Puis il part.; Il hésite…|Puis il part.",
            "L'armée des U.S.A. est là. Elle reste.; L'armée des U.S.A. est là.|Elle reste.",
            "Est-ce fini ? Oui ! Vraiment ?; Est-ce fini ?|Oui !|Vraiment ?",
    })
    void french(String text, String expected) {
        assertEquals(List.of(expected.split("\\|")), sentences(text, Language.FR));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "Mr. Smith left. He won't return.; Mr. Smith left.|He won't return.",
            "The U.S. Army moved in. It stayed.; The U.S. Army moved in.|It stayed.",
            "\"We leave,\" she said. \"Now.\" He agreed.; \"We leave,\" she said.|\"Now.\"|He agreed.",
            "It cost $2.5 million. Nobody paid.; It cost $2.5 million.|Nobody paid.",
            "Gen. John Doe spoke on Jan. 5 in Paris. Few came.; Gen. John Doe spoke on Jan. 5 in Paris.|Few came.",
    })
    void english(String text, String expected) {
        assertEquals(List.of(expected.split("\\|")), sentences(text, Language.EN));
    }

    private static List<String> sentences(String text, Language language) {
        Document document = READER.read(text, language, LocalDate.of(2024, 1, 1));
        return document.sentences().stream().map(sentence -> document.quote(sentence.span())).toList();
    }
}
