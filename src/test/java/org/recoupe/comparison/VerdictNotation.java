package org.recoupe.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.recoupe.extraction.ArticleReader;
import org.recoupe.extraction.Extract;
import org.recoupe.text.Language;

/**
 * Writes what two texts, or the claims of one, are to each other: "conflict date", and where it is asked for a rule that
 * finds something ("@date/values"), its confidence ("0.83") or words of the explanation in quotation marks.
 */
public final class VerdictNotation {

    private static final ArticleReader READER = new ArticleReader();
    private static final Comparer CLAIMS = new Comparer();
    private static final TextComparer COMPARER = new TextComparer(CLAIMS);
    private static final LocalDate DAY = LocalDate.of(2022, 5, 4);
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (.*)");

    private VerdictNotation() {}

    /** The verdict on two texts parted by a bar, each after its day of publication where it has one of its own. */
    public static String verdict(String texts, Language language, String wanted) {
        String[] sides = texts.split("\\|", 2);
        Comparison comparison = sides.length == 2
                ? COMPARER.compare(read(sides[0], language), read(sides[1], language))
                : within(read(sides[0], language));
        String verdict = (comparison.verdict() + " " + Objects.toString(comparison.kind(), "")).toLowerCase(Locale.ROOT)
                .strip();
        int rule = wanted.indexOf('@') + 1;
        if (rule > 0) {
            List<String> rules = comparison.findings().stream().map(Finding::rule).distinct().toList();
            verdict += " @" + (rules.contains(wanted.substring(rule)) ? wanted.substring(rule) : rules);
        }
        if (wanted.matches(".* 0\\.\\d\\d")) {
            verdict += String.format(Locale.ROOT, " %.2f", comparison.confidence());
        }
        int words = wanted.indexOf('"');
        if (words < 0) {
            return verdict;
        }
        String told = wanted.substring(words + 1, wanted.length() - 1);
        boolean said = List.of(comparison.explanation().fr(), comparison.explanation().en()).stream()
                .anyMatch(explanation -> explanation.contains(told));
        return verdict + " \"" + (said ? told : comparison.explanation().fr()) + '"';
    }

    /** What the sums of one text come to; where there is nothing, what its claims are to each other. */
    private static Comparison within(Extract text) {
        Comparison sums = COMPARER.compare(text, READER.read(null, "", DAY, text.body().language()));
        List<Statement> claims = text.assertions().stream()
                .map(claim -> new Statement(claim, text.body().publishedOn(), "one")).toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (Statement other : claims.subList(i + 1, claims.size())) {
                CLAIMS.compare(claims.get(i), other).filter(finding -> finding.kind() != null).ifPresent(findings::add);
            }
        }
        if (findings.isEmpty() || !sums.findings().isEmpty()) {
            return sums;
        }
        findings.sort(Comparator.comparingDouble(Finding::confidence).reversed());
        Finding first = findings.getFirst();
        return new Comparison(first.verdict(), first.kind(), first.confidence(), first.explanation(), findings);
    }

    private static Extract read(String side, Language language) {
        Matcher dated = DATED.matcher(side.strip());
        return dated.matches()
                ? READER.read(null, dated.group(2), LocalDate.parse(dated.group(1)), language)
                : READER.read(null, side.strip(), DAY, language);
    }
}
