package org.recoupe.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.comparison.Statement;
import org.recoupe.comparison.Verdict;
import org.recoupe.extraction.Extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A headline is held against the text below it. */
class HeadlinesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 5);

    private final LanguageCore core = new LanguageCore();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # The text says otherwise.
            Séisme : 12 morts à Brest | Le séisme a tué 15 personnes à Brest lundi. | quantity
            Incendie à Lyon : trois blessés | L'incendie a fait sept blessés à Lyon, selon les pompiers. | quantity
            L'explosion a fait 20 morts | L'explosion a tué 12 personnes mardi à Nantes. | quantity
            La police arrête 12 personnes à Lille | La police a arrêté 20 suspects à Lille mardi matin. | quantity
            Le procès s'ouvrira le 12 septembre | Le procès s'ouvrira le 3 octobre à Lille, a annoncé le parquet. | date
            Le pont de Brest sera fermé le 3 juin | Le pont de Brest sera fermé le 9 juin. | date
            Le ministre a démissionné lundi | Le ministre a démissionné mardi à Paris. | date
            Le maire ne démissionnera pas | Le maire démissionnera, a annoncé la préfecture. | negation
            Les troupes américaines ne quitteront pas le Mali | Les troupes américaines quitteront le Mali en mai. | negation
            Le musée a été fondé en 1902 | Le musée de Brest a été fondé en 1931 par un armateur. | date
            Le pays compte 2500 soldats au Mali | Le pays compte 900 soldats au Mali, selon le ministère. | quantity
            Earthquake kills 12 people in Leeds | The earthquake killed 15 people in Leeds on Monday. | quantity
            # The text bears it out, is rounded, or tells of something else.
            Séisme : 12 morts à Brest | Le séisme a tué 12 personnes à Brest lundi. | -
            Séisme : une dizaine de morts à Brest | Le séisme a tué 12 personnes à Brest lundi. | -
            Séisme : plus de 10 morts à Brest | Le séisme a tué 12 personnes à Brest lundi. | -
            Séisme : 12 morts à Brest | Le séisme a tué 12 personnes à Brest lundi. Un premier bilan disait que le séisme avait tué 9 personnes. | -
            Séisme : 12 morts à Brest | Le séisme a tué 12 personnes lundi. Il a tué 3 personnes dans une école. | -
            Séisme : 12 morts à Brest | Le séisme a tué 5 personnes à Lyon. | -
            Le procès s'ouvrira le 12 septembre | Le procès s'ouvrira le 12 septembre à Lille. | -
            Le procès s'ouvrira en septembre | Le procès s'ouvrira le 12 septembre à Lille. | -
            Le maire ne démissionnera pas | Le maire ne démissionnera pas, a-t-il dit lundi. | -
            Le maire démissionnera | L'adjoint ne démissionnera pas. | -
            Trois blessés à Lyon | L'incendie a fait sept morts à Lyon. | -
            Earthquake kills 12 people in Leeds | The earthquake killed at least a dozen people in Leeds. | -
            """)
    void headlineAndText(String title, String text, String expected) {
        Extract read = core.read(title, text, DAY, null);
        List<Core.Meeting> meetings = read.assertions().stream()
                .map(assertion -> new Core.Meeting(new Statement(assertion, DAY, 1L), List.of())).toList();
        String found = core.compare(meetings, List.of()).stream()
                .filter(finding -> finding.verdict() == Verdict.CONFLICT)
                .map(finding -> finding.kind().name().toLowerCase(Locale.ROOT)).distinct()
                .collect(Collectors.joining(" "));
        assertEquals(expected, found.isEmpty() ? "-" : found);
    }
}
