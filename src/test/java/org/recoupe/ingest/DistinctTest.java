package org.recoupe.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.recoupe.comparison.Explanation;
import org.recoupe.comparison.Finding;
import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Statement;
import org.recoupe.comparison.Verdict;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;
import org.recoupe.extraction.Scope;
import org.recoupe.text.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DistinctTest {

    private final Statement sentence = statement("a", 0, 50);
    private final Statement clause = statement("a", 10, 30);
    private final Statement next = statement("a", 60, 90);
    private final Statement other = statement("b", 0, 40);

    @Test
    void ofFindingsOnTheSameSentencesTheSurestStays() {
        Finding sure = finding(Kind.DATE, 0.9, clause, other);
        assertEquals(List.of(sure), Distinct.of(List.of(finding(Kind.DATE, 0.5, other, sentence), sure)));
    }

    @Test
    void anotherKindOrAnotherSentenceIsAnotherThing() {
        List<Finding> findings = List.of(finding(Kind.DATE, 0.9, clause, other),
                finding(Kind.QUANTITY, 0.8, clause, other), finding(Kind.DATE, 0.7, next, other));
        assertEquals(findings, Distinct.of(findings));
    }

    private static Finding finding(Kind kind, double confidence, Statement left, Statement right) {
        return new Finding(Verdict.CONFLICT, kind,
                List.of(new Finding.Side(Finding.Role.LEFT, left, "one"),
                        new Finding.Side(Finding.Role.RIGHT, right, "other")),
                confidence, new Explanation("parce que", "because"), "test");
    }

    private static Statement statement(String article, int start, int end) {
        Span span = new Span(start, end);
        return new Statement(new Assertion(Assertion.Part.BODY, span, "x".repeat(end - start), span, "end", List.of(),
                List.of(), Scope.OPEN, Polarity.POSITIVE, Modality.ASSERTED, null, null, List.of(), List.of(), Set.of(),
                1, List.of()), LocalDate.of(2022, 1, 1), article);
    }
}
