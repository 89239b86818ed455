package org.recoupe.comparison;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.extraction.ArticleReader;
import org.recoupe.extraction.Extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class TextComparerTest {

    private static final ArticleReader READER = new ArticleReader();
    private static final TextComparer TEXTS = new TextComparer();

    private static Extract read(String text) {
        return READER.read(null, text, LocalDate.of(2023, 3, 14), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le musée de Rouen a prêté le tableau à Madrid.            | Le musée de Rouen n'a jamais prêté le tableau à Madrid.
            La mairie de Lorient a supprimé trois lignes de bus.      | La mairie de Lorient dément avoir supprimé des lignes de bus.
            Le lac contient 40 % d'algues toxiques, selon l'agence.   | Selon l'agence, le lac contient 12 % d'algues toxiques.
            Le viaduc de Morlaix a été inauguré en 1863.              | Le viaduc de Morlaix a été inauguré en 1921.
            Aucun élève du collège n'a été évacué pendant l'alerte.   | Des élèves du collège ont été évacués pendant l'alerte.
            The bridge over the Tay was never closed to lorries.      | The bridge over the Tay was closed to lorries.
            Le tunnel rouvrira en mars 2031, annonce la région.       | Le tunnel rouvrira en octobre 2031, annonce l'exploitant.
            The library will reopen in March 2031, the council said.  | The library will reopen in October 2031, the mayor said.
            Le recteur a démissionné lundi.                           | Le recteur reste en poste, a assuré son cabinet.
            Le gardien a reconnu les faits.                           | Le gardien nie les faits qui lui sont reprochés.
            La douane a arrêté neuf marins lors de la fouille.        | Aucune arrestation n'a eu lieu lors de la fouille.
            Le brasseur va supprimer 300 postes à Metz.               | Le brasseur dément tout projet de suppression de postes à Metz.
            La banque a relevé son taux directeur.                    | La banque a maintenu son taux directeur inchangé.
            Le maire soutient le projet de tramway.                   | Le maire s'oppose au projet de tramway.
            The rector resigned on Monday.                            | The rector remains in office.
            """)
    void contradictionsAreFound(String left, String right) {
        Comparison comparison = TEXTS.compare(read(left), read(right));
        assertEquals(Verdict.CONFLICT, comparison.verdict(), comparison.explanation().en());
        assertEquals(comparison.verdict(), TEXTS.compare(read(right), read(left)).verdict());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le musée de Rouen a prêté le tableau à Madrid.            | Un tableau du musée de Rouen est exposé à Madrid.
            La mairie de Lorient a supprimé trois lignes de bus.      | Le club de Lorient n'a pas gagné depuis le mois de mai.
            Plus de 200 gares ont fermé pendant la grève.             | Durant la grève, 207 gares ont fermé.
            Le viaduc de Morlaix a été inauguré en 1863.              | Inauguré en 1863, le viaduc domine la ville de Morlaix.
            Le match contre Nice se jouera le 12 mai 2031 à Lens.     | Le match contre Metz se jouera le 19 mai 2031 à Lens.
            Lens jouera le 12 mai 2031.                               | Lens jouera le 19 mai 2031.
            Un concert se tiendra le 3 juin 2031 à Lens.              | Un concert se tiendra le 9 juin 2031 à Lens.
            Le stand ouvrira à Caen en mars 2031.                     | Le stand ouvrira à Lille en octobre 2031.
            Le tunnel rouvrira en mars 2031, annonce la région.       | Le tunnel rouvrira d'ici l'été 2031.
            Personne n'a été blessé dans l'incendie du hangar.        | L'incendie du hangar n'a pas fait de victime.
            Le ministre de l'Intérieur a démissionné lundi.           | Le ministre de la Santé reste en poste.
            La police a arrêté douze personnes à Lyon.                | Aucune arrestation n'a eu lieu à Brest.
            Le chômage a baissé au quatrième trimestre 2022.          | Le chômage a augmenté au premier trimestre 2022.
            Le maire soutient le projet de tramway.                   | Le maire s'oppose à la fermeture du lycée.
            """)
    void whatAgreesIsLeftAlone(String left, String right) {
        Comparison comparison = TEXTS.compare(read(left), read(right));
        assertNotEquals(Verdict.CONFLICT, comparison.verdict(), comparison.explanation().en());
    }

    @Test
    void aTextAgreesWithItself() {
        Extract text = read("Le maire n'a pas signé le bail. Les 30 employés ont été informés en mars 2022.");
        assertNotEquals(Verdict.CONFLICT, TEXTS.compare(text, text).verdict());
    }

    @Test
    void anEmptyTextSaysNothing() {
        assertEquals(Verdict.UNDETERMINED, TEXTS.compare(read(""), read("Le maire a signé.")).verdict());
    }

    @Test
    void longTextsOnOtherThingsAreLeftAlone() {
        String market = "Le marché de Colmar ouvre samedi. Les forains n'ont pas obtenu d'emplacement supplémentaire. "
                + "La ville compte 240 stands, soit 12 % de plus qu'en 2021. ";
        String match = "Le club de Brest a perdu 3 à 1 dimanche. L'entraîneur ne sera pas remplacé, dit son président. "
                + "Le stade a reçu 8 500 personnes, contre 30 % de moins en 2019. ";
        assertEquals(Verdict.UNDETERMINED, TEXTS.compare(read(market.repeat(5)), read(match.repeat(5))).verdict());
    }

    @Test
    void aDifferenceOfScopeIsNoConflict() {
        Comparison comparison = TEXTS.compare(
                READER.read(null, "La mission de combat de la coalition au Mali prendra fin d'ici juin 2021.",
                        LocalDate.of(2021, 1, 12), null),
                READER.read(null, "La mission internationale de la coalition au Mali prendra fin d'ici mai 2024.",
                        LocalDate.of(2023, 8, 3), null));
        assertEquals(Verdict.SCOPE_DIFFERENCE, comparison.verdict(), comparison.explanation().en());
        assertEquals(Kind.DATE, comparison.kind());
    }
}
