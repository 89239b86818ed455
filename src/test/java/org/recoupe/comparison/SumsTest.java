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

    private static final Sums SUMS = new Sums();
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
}
