package org.recoupe.extraction;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Name;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Any text is read, all that is read in it are stretches of it, and none costs many times what news of its length does.
 * Work is the time of the reading thread on a processor, measured against news read in the same run, so that other work
 * on the machine changes neither side.
 */
class HostileTextTest {

    private static final ArticleReader READER = new ArticleReader();
    private static final LocalDate DAY = LocalDate.of(2022, 5, 4);
    private static final int LENGTH = 200_000;

    /** How many times the work of news a text of the same length may cost; work that grows by squares costs hundreds. */
    private static final int MOST = 40;

    private static final String NEWS = "Le ministre a annoncé jeudi que 2 500 soldats quitteraient le pays d'ici le"
            + " 31 décembre 2021, selon l'agence. « Ce n'est pas une fuite », a-t-il dit à la presse.\n\n";

    private static final List<String> UNITS = List.of("a", "é", "A", "a ", "e\u0301", "\u0301", "1", "1 ", "1,", "9.",
            "12 000 ", "\"", "«", "»", "« ", "“a", "'", "a'", "l'", "n't", "a-", "-", "– ", "a.", "A.", ", ", ".", ". ",
            "...", "? ", "(", "[", ": ", "\n", "\n\n", "a\n", "* a\n", "\t", "\u00a0", "\u202f", "\u200b", "\u202e",
            "\u05d0\u05d1 ", "\ud83d\ude00", "\ud835\udfcf", "\ud83d", "\ude00", "İ", "½", "€", "% ", "<b>", "&amp;",
            "http://", "dont ", "le soldat qui voit que ", "que ", "qui ", "et ", "ne ", "pas ", "de ", "a dit ",
            "il a dit que ", "aurait ",
            "janvier ", "lundi ", "2021-", "01/02/2021 ", "du 1er au ", "entre ", "cent ", "mille ", "vingt-", "d'ici ",
            "selon ", "Selon M. X, ", "Jean ", "(ONU) ", "30 morts dont ", "contre ", "plus de ", "hundred ", "not ",
            "said ", "« Il », a-t-il dit, « ");

    private static double news;

    /** Work on news of the length, once the machine has warmed up. */
    @BeforeAll
    static void measureNews() {
        String text = NEWS.repeat(LENGTH / NEWS.length());
        work(text, Language.FR);
        news = Math.min(work(text, Language.FR), work(text, Language.FR));
    }

    static Stream<String> units() {
        return UNITS.stream();
    }

    @ParameterizedTest
    @MethodSource("units")
    void noRepetitionCostsMoreThanItsLength(String unit) {
        String text = unit.repeat(LENGTH / unit.length());
        Language language = unit.matches("(hundred|not|said|n't|'|a') ?") ? Language.EN : Language.FR;
        double work = work(text, language);
        assertTrue(work < MOST * news, () -> "%.0f times the work of news".formatted(work / news));
    }

    @Test
    void workGrowsWithTheLengthUpToTheLongestText() {
        String text = NEWS.repeat(1_000_000 / NEWS.length());
        double perCharacter = work(text, Language.FR) / text.length();
        assertTrue(perCharacter < 4 * news / LENGTH,
                () -> perCharacter * LENGTH / news + " times the work per character");
    }

    @Test
    void whatIsReadAreStretchesOfAnyText() {
        Random random = new Random(11);
        for (int round = 0; round < 600; round++) {
            Language language = round % 3 == 0 ? Language.EN : Language.FR;
            String title = text(random, 12);
            String text = text(random, 120);
            try {
                Extract extract = READER.read(title, text, DAY, language);
                check(extract, title, text);
            } catch (RuntimeException | AssertionError failed) {
                throw new AssertionError("round " + round + ": " + failed, failed);
            }
        }
    }

    /** Words of news, units repeated, and characters of all planes, half ones included. */
    private static String text(Random random, int pieces) {
        String[] words = NEWS.split("(?<= )");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces); i >= 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(UNITS.get(random.nextInt(UNITS.size())).repeat(1 + random.nextInt(9)));
                case 1 -> text.appendCodePoint(random.nextInt(random.nextInt(Character.MAX_CODE_POINT) + 1));
                default -> text.append(words[random.nextInt(words.length)]);
            }
        }
        return text.toString();
    }

    private static void check(Extract extract, String title, String text) {
        check(extract.title(), title);
        check(extract.body(), text);
        List<Span> spans = new ArrayList<>();
        extract.mentions().moments().stream().map(Moment::span).forEach(spans::add);
        extract.mentions().quantities().stream().map(Quantity::span).forEach(spans::add);
        extract.mentions().names().stream().map(Name::span).forEach(spans::add);
        spans.forEach(span -> assertTrue(span.end() <= text.length(), span::toString));
        for (Assertion claim : extract.assertions()) {
            String quoted = claim.part() == Assertion.Part.TITLE ? title : text;
            assertEquals(claim.span().of(quoted), claim.quote());
            assertTrue(claim.span().contains(claim.trigger()), claim::toString);
        }
    }

    private static void check(Document document, String text) {
        int at = 0;
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                assertTrue(token.span().start() >= at && !token.folded().isEmpty(), token::toString);
                assertEquals(token.text(), token.span().of(text));
                at = token.span().end();
            }
        }
    }

    private static double work(String text, Language language) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Extract extract = READER.read(null, text, DAY, language);
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertTrue(extract.body().sentences().size() <= text.length());
        return end - start;
    }
}
