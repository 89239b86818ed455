package org.recoupe.mention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.Quantity.Role;
import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.Span;
import org.recoupe.text.TextReader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class QuantityReaderTest {

    private static final TextReader TEXTS = new TextReader();
    private static final QuantityReader QUANTITIES = new QuantityReader();
    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

    private static Document french(String text) {
        return TEXTS.read(text, Language.FR, DAY);
    }

    private static List<Quantity> read(String text) {
        return QUANTITIES.read(french(text), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le port a reçu 2 500 caisses.           | 2500
            Le port a reçu 2\u00a0500 caisses.      | 2500
            Le port a reçu 2\u202f500 caisses.      | 2500
            Le port a reçu 2\u2009500 caisses.      | 2500
            Le port a reçu 2.500 caisses.           | 2500
            Le port a reçu 2,500 caisses.           | 2500
            Le port a reçu 2’500 caisses.           | 2500
            Le port a reçu 2500 caisses.            | 2500
            Le port a reçu 12 345 678 caisses.      | 12345678
            Le port a reçu 1.250.000 caisses.       | 1250000
            Le port a reçu 2,5 tonnes.              | 2.5
            Le port a reçu 2,500 tonnes.            | 2.5
            Le port a reçu 0,75 tonne.              | 0.75
            Le port a reçu 2,500 millions de francs.| 2500000
            """)
    void frenchNotationsOfOneNumber(String text, BigDecimal value) {
        assertEquals(List.of(value), read(text).stream().map(Quantity::value).toList(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The port took 2,500 crates.     | 2500
            The port took 2 500 crates.     | 2500
            The port took 1,250,000 crates. | 1250000
            The port took 2.500 tonnes.     | 2.5
            The port took 2.5 tonnes.       | 2.5
            """)
    void englishNotationsOfOneNumber(String text, BigDecimal value) {
        List<Quantity> read = QUANTITIES.read(TEXTS.read(text, Language.EN, DAY), List.of());
        assertEquals(List.of(value), read.stream().map(Quantity::value).toList(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Appelez le 01 23 45 67 89 dès maintenant.
            Le club a gagné 3-0 hier.
            Le club a perdu 2-1 hier.
            Le G7 et le F-16 restent au sol.
            Le variant BA.4-5 circule encore.
            Le gazoduc Nord Stream 2 est fermé.
            Le fichier porte le nom A320-200 depuis.
            La version 3.4.1 est sortie.
            Le 12/05/2023 reste une date.
            Il est 10:30 à Lyon.
            Le code postal est 0002 là-bas.
            La saison 2020-2021 est finie.
            """)
    void digitsThatCountNothing(String text) {
        assertEquals(List.of(), read(text), text);
    }

    @Test
    void numbersInsideDatesAreNone() {
        Document document = french("Les 12 mai et 13 juin, trois navires ont coulé.");
        Span date = new Span(4, 10);
        Moment moment = new Moment(date, Moment.Type.DATE, "2024-05-12", null, Operator.ON, date, DAY, DAY, "test");
        assertTrue(QUANTITIES.read(document, List.of(moment)).stream().noneMatch(q -> date.overlaps(q.span())));
    }

    @Test
    void aDurationIsAQuantityToo() {
        Document document = french("Le blocus dure depuis sept mois.");
        Span duration = new Span(22, 31);
        Moment moment = new Moment(duration, Moment.Type.DURATION, "P7M", null, Operator.SINCE, duration, null, null,
                "test");
        Quantity months = QUANTITIES.read(document, List.of(moment)).getFirst();
        assertEquals("month", months.unit());
        assertEquals(new BigDecimal(7), months.value());
    }

    @Test
    void aSpanHoldsApproximatorNumberAndNoun() {
        Document document = french("Il reste environ 2 500 gardes suisses au palais.");
        Quantity guards = QUANTITIES.read(document, List.of()).getFirst();
        assertEquals("environ 2 500 gardes suisses", document.quote(guards.span()));
        assertEquals("2 500", document.quote(guards.number()));
        assertEquals(List.of("suisse"), guards.modifiers());
        assertEquals(new BigDecimal(2250), guards.lower());
        assertEquals(new BigDecimal(2750), guards.upper());
    }

    @Test
    void partnersPointAtEachOther() {
        List<Quantity> change = read("L'usine est passée de 900 à 650 ouvriers.");
        assertEquals(List.of(Role.BEFORE, Role.AFTER), change.stream().map(Quantity::role).toList());
        assertEquals(List.of(1, 0), change.stream().map(Quantity::partner).toList());
        List<Quantity> part = read("Un bateau. Le naufrage a fait 40 morts, dont douze enfants.");
        assertEquals(0, part.getLast().partner());
        assertEquals(Role.PART, part.getLast().role());
    }

    @Test
    void aParticipleBesideAPassiveCountsTheSameThings() {
        List<Quantity> read = read("Douze rebelles ont été blessés et 45 capturés près du fleuve.");
        assertEquals(List.of("rebelle", "rebelle"), read.stream().map(Quantity::counted).toList());
        assertEquals(List.of("capturer"), read.getLast().modifiers());
    }

    @Test
    void anyInputGivesValidSpans() {
        String[] pieces = {"2 500", "deux", "cent", "mille", "millions", "de", "d'", "à", "et", "environ", "entre",
                "contre", "dont",
                "soldats", "tués", "%", "€", "$", "-", "–", "1", "0", "999 999 999 999 999", "1,2", ".", ",", "\n",
                "un", "une",
                "centaine", "quelques", "XNUMX", "sur", "trois", "quatre-vingt", "\ud83d\ude00", "\ud83d", "h", "10-15",
                "nombre de", "les", "des", "hausse de", "plus de", "une", "tiers", "demi", "ou", "½", "٣٤"};
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            check(TEXTS.read(text.toString(), random.nextBoolean() ? Language.FR : Language.EN, DAY));
        }
    }

    private static void check(Document document) {
        List<Quantity> quantities = QUANTITIES.read(document, List.of());
        for (Quantity quantity : quantities) {
            assertTrue(quantity.span().end() <= document.text().length(), document.text());
            assertFalse(document.quote(quantity.number()).isBlank(), document.text());
            assertTrue(quantity.partner() < quantities.size(), document.text());
        }
    }

    @Test
    void workGrowsWithTheTextAlone() {
        String hostile = "de 1 à ".repeat(20_000) + "un ".repeat(50_000) + "1 000 ".repeat(30_000);
        long start = System.nanoTime();
        QUANTITIES.read(french(hostile), List.of());
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertTrue(seconds < 20, seconds + " s");
    }
}
