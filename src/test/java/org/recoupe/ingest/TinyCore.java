package org.recoupe.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.recoupe.comparison.Comparison;
import org.recoupe.comparison.Explanation;
import org.recoupe.comparison.Finding;
import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Statement;
import org.recoupe.comparison.Verdict;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Extract;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;
import org.recoupe.extraction.Scope;
import org.recoupe.extraction.Speaker;
import org.recoupe.mention.Mentions;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.Span;
import org.recoupe.text.TextReader;

import io.quarkus.test.Mock;

/**
 * A core whose every answer a test can foresee: each line "la mission finit en YEAR" is a claim with a time, each line
 * "N soldats" one with a quantity, and two claims of one event with different values are a conflict.
 */
@Mock
public class TinyCore implements Core {

    private static final Pattern CLAIM = Pattern.compile("mission finit en (\\d{4})|(\\d+) soldats");

    private final TextReader reader = new TextReader();

    @Override
    public Extract read(String title, String text, LocalDate publishedOn, Language language) {
        Document body = reader.read(text, language, publishedOn);
        List<Assertion> assertions = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        List<Quantity> quantities = new ArrayList<>();
        Matcher matcher = CLAIM.matcher(text);
        while (matcher.find()) {
            assertions.add(assertion(matcher, moments, quantities));
        }
        Document heading = title == null ? null : reader.read(title, body.language(), publishedOn);
        return new Extract(heading, new Mentions(List.of(), List.of(), List.of()), body,
                new Mentions(moments, quantities, List.of()), assertions);
    }

    private static Assertion assertion(Matcher matcher, List<Moment> moments, List<Quantity> quantities) {
        Span span = new Span(matcher.start(), matcher.end());
        List<Moment> times = new ArrayList<>();
        List<Quantity> numbers = new ArrayList<>();
        if (matcher.group(1) != null) {
            Span year = new Span(matcher.start(1), matcher.end(1));
            int value = Integer.parseInt(matcher.group(1));
            times.add(new Moment(year, Moment.Type.DATE, matcher.group(1), null, Moment.Operator.ON, year,
                    LocalDate.of(value, 1, 1), LocalDate.of(value, 12, 31), "year"));
        } else {
            BigDecimal value = new BigDecimal(matcher.group(2));
            numbers.add(new Quantity(span, new Span(matcher.start(2), matcher.end(2)), value, value, value, null,
                    "soldat", List.of(), Quantity.Approximator.EXACT, Quantity.Role.VALUE, -1, "count"));
        }
        moments.addAll(times);
        quantities.addAll(numbers);
        return new Assertion(Assertion.Part.BODY, span, matcher.group(), span,
                times.isEmpty() ? "troops.count" : "mission.end", List.of(), List.of("country:iraq"),
                new Scope(Set.of("country:iraq"), Set.of("mission.combat"), Set.of()), Polarity.POSITIVE,
                Modality.ASSERTED, null, new Speaker("un porte-parole", "spokesman", span, "dire", null), times,
                numbers,
                Set.of("mission"), 0.75, List.of("tiny"));
    }

    @Override
    public List<Finding> compare(List<Statement> article, List<Statement> others) {
        List<Finding> findings = new ArrayList<>();
        for (Statement mine : article) {
            for (Statement other : others) {
                if (mine.assertion().event().equals(other.assertion().event())
                        && !mine.assertion().quote().equals(other.assertion().quote())) {
                    findings.add(conflict(mine, other));
                }
            }
        }
        return findings;
    }

    private static Finding conflict(Statement left, Statement right) {
        Kind kind = left.assertion().times().isEmpty() ? Kind.QUANTITY : Kind.DATE;
        return new Finding(Verdict.CONFLICT, kind,
                List.of(new Finding.Side(Finding.Role.LEFT, left), new Finding.Side(Finding.Role.RIGHT, right)), 0.5,
                new Explanation("Pas la même valeur.", "Not the same value."), "tiny");
    }

    @Override
    public Comparison compareTexts(Extract left, Extract right) {
        List<Finding> findings = compare(statements(left, "left"), statements(right, "right"));
        Explanation explanation = findings.isEmpty()
                ? new Explanation("Rien.", "Nothing.")
                : findings.getFirst().explanation();
        return new Comparison(findings.isEmpty() ? Verdict.UNDETERMINED : Verdict.CONFLICT,
                findings.isEmpty() ? null : findings.getFirst().kind(), findings.isEmpty() ? 0 : 0.5, explanation,
                findings);
    }

    private static List<Statement> statements(Extract extract, String article) {
        return extract.assertions().stream()
                .map(assertion -> new Statement(assertion, extract.body().publishedOn(), article)).toList();
    }
}
