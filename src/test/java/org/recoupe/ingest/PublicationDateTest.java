package org.recoupe.ingest;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PublicationDateTest {

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
            """)
    void isTold(String text, LocalDate day) {
        assertEquals(Optional.of(day), PublicationDate.of(text.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le port rouvrira d'ici le 31 décembre 2022.
            LISBONNE, 4 AVRIL, AGENCE : Le port rouvre.
            Lisbonne, 4 avril 2022 est un jour de marché.
            Publié le 31 février 2022
            Le 3 mars 2022, le port a rouvert.
            """)
    void isNotGuessed(String text) {
        assertEquals(Optional.empty(), PublicationDate.of(text));
    }
}
