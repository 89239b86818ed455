package org.recoupe.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.comparison.Finding.Role;
import org.recoupe.extraction.ArticleReader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recoupe.comparison.ClaimBuilder.claim;

class SumsTest {

    private static final Sums SUMS = new Sums(new Comparer());
    private static final String DAY = "2024-03-04";

    private final List<Statement> text = new ArrayList<>();
    private int at;

    private void say(ClaimBuilder claim) {
        text.add(claim.at(at).published(DAY, "a"));
        at += 100;
    }

    private ClaimBuilder next(String quote, String event) {
        return claim(quote, event).at(at);
    }

    @Test
    void partsThatMakeTheirTotalAreSilent() {
        say(next("Au total 50 personnes ont été blessées", "verb:blesser").count("50", 50, "personne"));
        say(next("À Lille 30 personnes ont été blessées", "verb:blesser").in("city:lille").count("30", 30, "personne"));
        say(next("À Metz 20 personnes ont été blessées", "verb:blesser").in("city:metz").count("20", 20, "personne"));
        assertEquals(List.of(), SUMS.check(text));
    }

    @Test
    void partsBeyondTheirTotalConflict() {
        say(next("Au total 40 personnes ont été blessées", "verb:blesser").count("40", 40, "personne"));
        say(next("À Lille 30 personnes ont été blessées", "verb:blesser").in("city:lille").count("30", 30, "personne"));
        say(next("À Metz 20 personnes ont été blessées", "verb:blesser").in("city:metz").count("20", 20, "personne"));
        Finding finding = SUMS.check(text).getFirst();
        assertEquals(Kind.ARITHMETIC, finding.kind());
        assertEquals(List.of(Role.WHOLE, Role.PART, Role.PART),
                finding.sides().stream().map(Finding.Side::role).toList());
        assertTrue(finding.explanation().fr().contains("30 + 20 = 50 ≠ 40"), finding.explanation().fr());
    }

    @Test
    void partsShortOfTheirTotalMayLeaveAPartUnnamed() {
        say(next("Au total 90 personnes ont été blessées", "verb:blesser").count("90", 90, "personne"));
        say(next("À Lille 30 personnes ont été blessées", "verb:blesser").in("city:lille").count("30", 30, "personne"));
        say(next("À Metz 20 personnes ont été blessées", "verb:blesser").in("city:metz").count("20", 20, "personne"));
        assertEquals(List.of(), SUMS.check(text));
    }

    @Test
    void theOnlyReassignmentIsNamedAsAHypothesis() {
        say(next("La gendarmerie a mené 120 fouilles dans l'année", "verb:mener").count("120", 120, "fouille"));
        say(next("Elles ont permis 70 arrestations", "verb:permettre").count("70", 70, "arrestation"));
        say(next("Au nord, 45 fouilles", "verb:mener").in("area:north").count("45", 45, "fouille"));
        say(next("et au nord 80 arrestations", "verb:permettre").in("area:north").count("80", 80, "arrestation"));
        say(next("Au sud, 40 fouilles", "verb:mener").in("area:south").count("40", 40, "fouille"));
        say(next("et au sud 25 arrestations", "verb:permettre").in("area:south").count("25", 25, "arrestation"));
        List<Finding> findings = SUMS.check(text);
        assertEquals(2, findings.size());
        for (Finding finding : findings) {
            assertEquals("sum/repair", finding.rule());
            assertTrue(finding.explanation().en().contains("80 fouille"), finding.explanation().en());
            assertTrue(finding.explanation().en().contains("45 arrested"), finding.explanation().en());
            assertTrue(finding.explanation().fr().contains("45 arrêtés"), finding.explanation().fr());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trois réunions ont eu lieu en février, mars et avril.            |
            Trois réunions ont eu lieu en février et avril.                  | « Trois réunions ont eu lieu en février et avril » (publié le 2024-03-04) : trois réunions (3), mais 2 dates sont énumérées.
            Le comité a tenu deux assemblées, en mai, en juin et en juillet. | « Le comité a tenu deux assemblées, en mai, en juin et en juillet » (publié le 2024-03-04) : deux assemblées (2), mais 3 dates sont énumérées.
            Le comité a tenu trois concerts en mai, juin et juillet.         |
            Le comité a tenu trois concerts en 2021 et 2022.                 |
            Le comité a tenu trois concerts en mai et juin, ainsi qu'en août. |
            Trois ministres ont démissionné en février et mars.              |
            The board held three meetings in May, June and July.             |
            """)
    void aCountIsHeldAgainstItsList(String sentence, String explanation) {
        List<Finding> findings = SUMS.check(new ArticleReader().read(null, sentence, LocalDate.parse(DAY), null)
                .assertions().stream().map(claim -> new Statement(claim, LocalDate.parse(DAY), "a")).toList());
        assertEquals(explanation == null ? List.of() : List.of(explanation),
                findings.stream().map(finding -> finding.explanation().fr()).toList());
    }

    @Test
    void aCountOfMoreThanIsListedIsSaidInEnglishToo() {
        String sentence = "The board held four meetings in May, June and July.";
        List<Finding> findings = SUMS.check(new ArticleReader().read(null, sentence, LocalDate.parse(DAY), null)
                .assertions().stream().map(claim -> new Statement(claim, LocalDate.parse(DAY), "a")).toList());
        assertEquals(
                "“The board held four meetings in May, June and July” (published 2024-03-04): four meetings (4), but 3"
                        + " dates are listed.",
                findings.getFirst().explanation().en());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Periods
            En janvier, 12 accidents ont été recensés. En février, 15 accidents ont été recensés. Au total, 40 accidents ont été recensés en janvier et en février. |
            Au premier trimestre 2023, 40 accidents ont été recensés : 12 en janvier 2023, 15 en février 2023 et 20 en mars 2023. | 12 + 15 + 20 = 47 ≠ 40
            Au premier trimestre 2023, 47 accidents ont été recensés : 12 en janvier 2023, 15 en février 2023 et 20 en mars 2023. |
            Au premier trimestre 2023, 40 accidents ont été recensés : 12 en janvier 2023 et 15 en février 2023. |
            Au premier trimestre 2023, 50 accidents ont été recensés : 12 en janvier 2023, 15 en février 2023 et 20 en mars 2023. | 12 + 15 + 20 = 47 ≠ 50
            Au premier trimestre 2023, environ 50 accidents ont été recensés : 12 en janvier 2023, 15 en février 2023 et 20 en mars 2023. |
            The plant built 400 trucks in 2022. It built 250 trucks in the first half of 2022 and 200 in the second half of 2022. | 250 + 200 = 450 ≠ 400
            # Groups
            L'incendie a fait 55 blessés, dont 30 femmes et 28 hommes. | 30 + 28 = 58 ≠ 55
            L'incendie a fait 55 blessés, dont 30 femmes et 20 hommes. |
            L'incendie a fait 55 blessés, dont 30 femmes et 28 pompiers. |
            L'incendie a fait 55 blessés : 30 femmes et 28 enfants. | 30 + 28 = 58 ≠ 55
            L'école compte 900 élèves, dont 500 filles et 450 garçons. | 500 + 450 = 950 ≠ 900
            The fire injured 55 people, including 30 women and 28 children. | 30 + 28 = 58 ≠ 55
            # Places
            Les tempêtes ont fait 50 morts : 30 en Italie et 25 en Autriche. | 25 + 30 = 55 ≠ 50
            """)
    void totalsAreHeldAgainstTheirPartsInSentences(String text, String equation) {
        List<Finding> findings = SUMS.check(statements(DAY + " " + text, "a"));
        assertEquals(equation == null ? 0 : 1, findings.size(), findings::toString);
        findings.forEach(finding -> assertTrue(finding.explanation().fr().contains(equation), finding::toString));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-04-15 Les tempêtes ont fait 50 morts en Italie et en Autriche. | 2024-04-15 Les tempêtes ont fait 30 morts en Italie et 25 en Autriche. | 25 + 30 = 55 ≠ 50
            2024-04-16 Les tempêtes ont fait 50 morts en Italie et en Autriche. | 2024-04-15 Les tempêtes ont fait 30 morts en Italie et 25 en Autriche. | 25 + 30 = 55 ≠ 50
            # The toll may have risen.
            2024-04-15 Les tempêtes ont fait 50 morts en Italie et en Autriche. | 2024-04-16 Les tempêtes ont fait 30 morts en Italie et 25 en Autriche. |
            2024-04-16 Les tempêtes ont fait 50 morts en Italie et en Autriche. | 2024-04-15 Les tempêtes ont fait 30 morts en Italie et 15 en Autriche. |
            # They make the total, or leave a part out, or are of another month.
            2024-04-15 Les tempêtes ont fait 50 morts en Italie et en Autriche. | 2024-04-15 Les tempêtes ont fait 30 morts en Italie et 20 en Autriche. |
            2024-04-15 Les tempêtes ont fait 50 morts en Italie et en Autriche. | 2024-04-15 Les tempêtes ont fait 30 morts en Italie et 25 en France. |
            2024-04-15 Les tempêtes ont fait 50 morts en Italie et en Autriche. | 2024-06-15 Les tempêtes ont fait 30 morts en Italie et 25 en Autriche. |
            # A period that was over has one total, whenever it is told.
            2024-04-15 Le groupe a vendu 900 voitures au premier trimestre 2023. | 2024-05-20 Le groupe a vendu 300 voitures en janvier 2023, 300 en février 2023 et 400 en mars 2023. | 300 + 300 + 400 = 1000 ≠ 900
            2024-04-15 La manifestation a réuni 900 personnes à Brest et à Rennes. | 2024-04-15 La manifestation a réuni 500 personnes à Brest et 600 à Rennes. | 500 + 600 = 1100 ≠ 900
            2024-04-15 The storms killed 50 people in Italy and Austria. | 2024-04-15 The storms killed 30 people in Italy and 25 in Austria. | 25 + 30 = 55 ≠ 50
            """)
    void totalsAreHeldAgainstThePartsOfOtherArticles(String whole, String parts, String equation) {
        List<Statement> both = new ArrayList<>(statements(parts, "b"));
        both.addAll(statements(whole, "a"));
        assertEquals(List.of(), SUMS.check(both));
        List<Finding> findings = SUMS.between(both);
        assertEquals(equation == null ? 0 : 1, findings.size(), findings::toString);
        findings.forEach(finding -> {
            assertTrue(finding.explanation().fr().contains(equation), finding::toString);
            assertEquals("a", finding.sides().getFirst().statement().article());
        });
    }

    private static List<Statement> statements(String text, Object article) {
        LocalDate day = LocalDate.parse(text.substring(0, 10));
        return new ArticleReader().read(null, text.substring(11), day, null).assertions().stream()
                .map(claim -> new Statement(claim, day, article)).toList();
    }
}
