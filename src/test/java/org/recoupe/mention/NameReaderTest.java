package org.recoupe.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.mention.Name.Type;
import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.TextReader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NameReaderTest {

    private static final TextReader TEXTS = new TextReader();
    private static final NameReader NAMES = new NameReader();
    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

    private static List<Name> read(String text, Language language) {
        return NAMES.read(TEXTS.read(text, language, DAY));
    }

    @ParameterizedTest
    @CsvSource({"Mustafa al-Kadhimi, Moustafa Al-Kazimi", "Qassem Soleimani, Kassem Sulaimani",
            "Vladimir Poutine, Vladimir Putin", "Volodymyr Zelensky, Volodymyr Zelenskyy",
            "Lioudmila Petrossova, Lyudmila Petrosova", "Mohammed al-Halbousi, Muhammad Halbusi",
            "Sergueï Lavrov, Sergei Lavrov", "Mikhaïl Gorbatchev, Mikhail Gorbachev"})
    void spellingsOfOnePersonShareAnId(String one, String other) {
        assertEquals(PersonId.of(List.of(one.split(" "))), PersonId.of(List.of(other.split(" "))));
    }

    @ParameterizedTest
    @CsvSource({"Ali Hassan, Ali Hussein", "George Bush, George Bach", "Marie Durand, Marie Durant", "Kim Lee, Kim Li",
            "Jean Martin, Jean Morton", "Karim Saleh, Karim Salman"})
    void differentPersonsDoNot(String one, String other) {
        assertNotEquals(PersonId.of(List.of(one.split(" "))), PersonId.of(List.of(other.split(" "))));
    }

    @Test
    void aFamilyNameRefersToThePersonNamedInFull() {
        List<Name> names = read("Le député Karim Bellounes a parlé hier. Selon Bellounes, tout va bien.", Language.FR);
        assertEquals(List.of("person:karm balns", "person:karm balns"), names.stream().map(Name::id).toList());
    }

    @Test
    void aFamilyNameOfTwoPersonsStaysOpen() {
        List<Name> names = read("Karim Bellounes et Nadia Bellounes sont là. Selon Bellounes, tout va bien.",
                Language.FR);
        assertNotEquals(names.get(0).id(), names.getLast().id());
    }

    @Test
    void anAcronymIsAnAliasWithinItsText() {
        List<Name> names = read(
                "Les Forces patriotiques zarkaniennes (FPZ) avancent. Les FPZ ont pris la ville hier.", Language.FR);
        assertEquals(List.of("org:fpz", "org:fpz", "org:fpz"), names.stream().map(Name::id).toList());
        assertTrue(names.stream().allMatch(name -> name.type() == Type.ORGANISATION));
    }

    @Test
    void theIslamicStateIsNotTheIslamicResistance() {
        List<Name> names = read("La Résistance islamique en Irak combat l'État islamique, dit Daech.", Language.FR);
        assertEquals(List.of("org:islamic-resistance-in-iraq", "org:islamic-state", "org:islamic-state"),
                names.stream().map(Name::id).toList());
    }

    @Test
    void titlesStayOutOfTheSpan() {
        Document document = TEXTS.read("Former Prime Minister Karim Bellounes met Gen. Mark Kimoun in Paris.",
                Language.EN, DAY);
        assertEquals(List.of("Karim Bellounes", "Mark Kimoun", "Paris"),
                NAMES.read(document).stream().map(name -> document.quote(name.span())).toList());
    }

    @Test
    void anyInputGivesValidSpansThatDoNotOverlap() {
        String[] pieces = {"Irak", "l'", "État", "islamique", "(", "EI", ")", "le", "président", "Joe", "Biden",
                "al-Kadhimi", "al",
                "W", ".", "à", "Bagdad", "de", "US", "Conseil", "Forces", "\ud83d\ude00", "\ud83d", "É", "-", "\n",
                "M.",
                "Washington", "Ǆ", "İstanbul", "américaines", "les", "Américains", ",", "12", "FDS", "Camp", "Zilda"};
        Random random = new Random(11);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            check(TEXTS.read(text.toString(), random.nextBoolean() ? Language.FR : Language.EN, DAY));
        }
    }

    private static void check(Document document) {
        int last = 0;
        for (Name name : NAMES.read(document)) {
            assertTrue(name.span().start() >= last && name.span().end() <= document.text().length(), document.text());
            last = name.span().end();
        }
    }

    @Test
    void workGrowsWithTheTextAlone() {
        String hostile = "Conseil de ".repeat(30_000) + "Abu al ".repeat(30_000) + "( A B C (ABC) ".repeat(20_000);
        long start = System.nanoTime();
        read(hostile, Language.FR);
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertTrue(seconds < 20, seconds + " s");
    }
}
