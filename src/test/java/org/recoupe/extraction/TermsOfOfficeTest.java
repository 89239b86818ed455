package org.recoupe.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.mention.Moment;
import org.recoupe.text.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TermsOfOfficeTest {

    private static final ArticleReader READER = new ArticleReader();

    static Stream<Line> tests() {
        return Lexicon.lines(TermsOfOffice.FILE).stream().filter(Line::test);
    }

    @ParameterizedTest
    @MethodSource("tests")
    void readsTheSentenceBesideTheTerm(Line line) {
        List<String> sides = line.fields("=>");
        String[] said = sides.getFirst().substring(1).split("\\|");
        String[] when = said[0].strip().split(" ");
        Extract extract = READER.read(null, said[1].strip(), LocalDate.parse(when[1]),
                Language.ofTag(when[0]).orElseThrow());
        List<Moment> times = extract.assertions().getFirst().times();
        assertEquals(sides.getLast(),
                times.isEmpty() ? "" : times.getFirst().earliest() + ".." + times.getFirst().latest(), line::toString);
    }
}
