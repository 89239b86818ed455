package org.recoupe.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PublicationDateTest {

    private static final PublicationDate DATES = new PublicationDate();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Publié le 3 mars 2022\\nLe port rouvre.                          | 2022-03-03
            Published on March 3, 2022\\nThe port opens again.               | 2022-03-03
            date 2022-03-03 Le port rouvre.                                  | 2022-03-03
            date 2022-02 Le port rouvre.                                     | 2022-02-28
            Mis à jour : 1er août 2023 à 10h\\nLe port rouvre.               | 2023-08-01
            LISBONNE, 4 AVRIL, AGENCE : Le port rouvre.\\n© 2022 Agence       | 2022-04-04
            PORTO, 4 avril 2022 (Agence) - Le port rouvre.                   | 2022-04-04
            Le port rouvre.\\n« Enfin » – Ana (@ana) 5 mai 2022               | 2022-05-05
            date 2022-02 Le port rouvre, a dit mardi le maire.                | 2022-02-22
            date 2022-02 Le chantier, long des six prochains mois, finira au plus tard en août 2022, a dit jeudi le maire. | 2022-02-24
            Le maire a dit mercredi que le port avait fermé en mai 2022. Il rouvrira d'ici le 31 mai 2022. | 2022-05-04
            The mayor said on Monday the port was closed in May 2022. It will open by May 31, 2022.         | 2022-05-09
            """)
    void isTold(String text, LocalDate day) {
        assertEquals(Optional.of(day), DATES.read(text.replace("\\n", "\n")).day());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le port rouvrira d'ici le 31 décembre 2022.
            LISBONNE, 4 AVRIL, AGENCE : Le port rouvre.
            Lisbonne, 4 avril 2022 est un jour de marché.
            Publié le 31 février 2022
            Le 3 mars 2022, le port a rouvert.
            Le port a fermé en mars 2020 ; il rouvrira d'ici décembre 2022.
            """)
    void isNotGuessed(String text) {
        assertEquals(Optional.empty(), DATES.read(text).day());
    }

    @Test
    void aWideWindowIsToldAsAWindow() {
        Dating dating = DATES.read("Le port a fermé en mars 2020 ; il rouvrira d'ici décembre 2022.");
        assertEquals(LocalDate.of(2020, 3, 1), dating.earliest());
        assertEquals(null, dating.best());
    }

    @Test
    void anyInputGivesADayInItsWindowOrNone() {
        String[] pieces = {"date", "2022-02", "2022", "février", "31", "d'ici", "le", "lundi", "a", "été", "en", "mai",
                "\n", ".",
                "@ana) 5 mai 2022", "(@ana) 5 mai 2022", "douze", "prochains", "mois", "© 2021", "PORTO, 4 AVRIL",
                "next", "May", "1",
                "by", "début", "fin", "0", "9999", "'", "\ud83d"};
        Random random = new Random(3);
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(' ');
            }
            Dating dating = DATES.read(text.toString());
            dating.day().ifPresent(day -> assertTrue(Dating.narrow(dating.earliest(), dating.latest())));
        }
    }
}
