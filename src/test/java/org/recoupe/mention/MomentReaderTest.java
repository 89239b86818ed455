package org.recoupe.mention;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.Moment.Type;
import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.TextReader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What moments carry beside their value, and what the reader does with any text at all. */
class MomentReaderTest {

    private static final TextReader TEXT = new TextReader();
    private static final MomentReader MOMENTS = new MomentReader();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 9, 27);

    private static List<Moment> read(String text) {
        return MOMENTS.read(TEXT.read(text, Language.FR, PUBLISHED));
    }

    private static Moment only(String text) {
        List<Moment> moments = read(text);
        assertEquals(1, moments.size(), moments.toString());
        return moments.getFirst();
    }

    @Test
    void aMonthLastsFromItsFirstDayToItsLast() {
        Moment moment = only("Le pont a été ouvert en février 2004.");
        assertEquals(LocalDate.of(2004, 2, 1), moment.earliest());
        assertEquals(LocalDate.of(2004, 2, 29), moment.latest());
        assertEquals(Type.DATE, moment.type());
        assertEquals("month-year", moment.rule());
    }

    @Test
    void aLimitHasItsPrepositionInItsExtentAndRunsFromTheDayOfPublication() {
        String text = "Les travaux seront achevés au plus tard en mars 2026.";
        Moment moment = only(text);
        assertEquals("mars 2026", moment.span().of(text));
        assertEquals("au plus tard en mars 2026", moment.extent().of(text));
        assertEquals(Operator.BY, moment.operator());
        assertEquals(PUBLISHED, moment.earliest());
        assertEquals(LocalDate.of(2026, 3, 31), moment.latest());
        assertEquals("month-year+at-latest", moment.rule());
    }

    @Test
    void whatLastsUntilADayAtLeastEndsThenOrLater() {
        Moment moment = only("La route restera fermée au moins jusqu'en mars 2026.");
        assertEquals(Operator.UNTIL_AT_LEAST, moment.operator());
        assertEquals(LocalDate.of(2026, 3, 1), moment.earliest());
        assertNull(moment.latest());
    }

    @Test
    void aStretchSinceSomeTimeAgoBeginsThen() {
        Moment moment = only("Le magasin est fermé depuis deux mois.");
        assertEquals(Type.DURATION, moment.type());
        assertEquals(Operator.SINCE, moment.operator());
        assertEquals(LocalDate.of(2024, 7, 27), moment.earliest());
        assertNull(moment.latest());
    }

    @Test
    void theNextMonthsRunFromTheDayOfPublication() {
        Moment moment = only("La mission prendra fin au cours des douze prochains mois.");
        assertEquals(Operator.WITHIN, moment.operator());
        assertEquals(PUBLISHED, moment.earliest());
        assertEquals(LocalDate.of(2025, 9, 27), moment.latest());
    }

    @Test
    void noDayIsBeyondTheYearsThatCanBeWritten() {
        Moment moment = MOMENTS.read(TEXT.read("La mission prendra fin dans deux ans.", Language.FR,
                LocalDate.of(9999, 5, 1))).getFirst();
        assertNull(moment.earliest());
        assertNull(moment.latest());
    }

    @Test
    void theEndOfAYearIsItsLastQuarter() {
        Moment moment = only("La mission prendra fin à la fin de 2025.");
        assertEquals("END", moment.modifier());
        assertEquals(LocalDate.of(2025, 10, 1), moment.earliest());
        assertEquals(LocalDate.of(2025, 12, 31), moment.latest());
    }

    @Test
    void aDayThatTheCalendarLacksIsNoMoment() {
        assertEquals(List.of(), read("Elle est née le 31 février 1990."));
    }

    @Test
    void anyTextIsReadWithSpansInsideIt() {
        Random random = new Random(20240927);
        String[] pieces = {"le ", "31 ", "février ", "de ", "l'", "année ", "dernière ", "jeudi ", "à ", "24 ", "h ",
                "60", ". ",
                ", ", "jusqu'", "en ", "fin ", "deux ", "9999 ", "ans ", "plus tard ", "il y a ", "\n\n",
                "\ud83d\ude00", "\ud800", "\u0000", "é",
                "XXe ", "siècle ", "d'", "ici ", "« ", "dans ", "la ", "nuit ", "du ", "5 ", "au ", "6 ", "mille "};
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(random.nextInt(20) == 0
                        ? String.valueOf((char) random.nextInt(0x10000))
                        : pieces[random.nextInt(pieces.length)]);
            }
            for (Language language : Language.values()) {
                Document document = TEXT.read(text.toString(), language, PUBLISHED);
                int end = 0;
                for (Moment moment : MOMENTS.read(document)) {
                    assertTrue(moment.span().start() >= end && moment.extent().end() <= text.length(), text.toString());
                    end = moment.span().end();
                }
            }
        }
    }

    @Test
    void workGrowsWithTheTextAlone() {
        String hostile = "depuis le 5 et le 6 au plus tard à la fin de la nuit du 5 au 6 de 8 à 9 h ou , , ";
        work(hostile.repeat(500));
        long once = work(hostile.repeat(500));
        long fourTimes = work(hostile.repeat(2_000));
        assertTrue(fourTimes < 10 * once, "four times the text took " + (double) fourTimes / once + " times the work");
    }

    /** The processor time that a text takes: other than the time on the clock, it doesn't depend on other processes. */
    private static long work(String text) {
        Document document = TEXT.read(text, Language.FR, PUBLISHED);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        MOMENTS.read(document);
        return threads.getCurrentThreadCpuTime() - start;
    }
}
