package org.recoupe.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.recoupe.extraction.ArticleReader;
import org.recoupe.extraction.Extract;
import org.recoupe.text.Language;

/**
 * Writes what two texts are to each other: "conflict date", and where it is asked for a rule that finds something
 * ("@date/values"), its confidence ("0.83") or words of the explanation in quotation marks.
 */
public final class VerdictNotation {

    private static final ArticleReader READER = new ArticleReader();
    private static final TextComparer COMPARER = new TextComparer();
    private static final LocalDate DAY = LocalDate.of(2022, 5, 4);
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (.*)");

    private VerdictNotation() {}

    /** The verdict on two texts parted by a bar, each after its day of publication where it has one of its own. */
    public static String verdict(String texts, Language language, String wanted) {
        String[] sides = texts.split("\\|", 2);
        Comparison comparison = COMPARER.compare(read(sides[0], language),
                read(sides.length == 2 ? sides[1] : "", language));
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

    private static Extract read(String side, Language language) {
        Matcher dated = DATED.matcher(side.strip());
        return dated.matches()
                ? READER.read(null, dated.group(2), LocalDate.parse(dated.group(1)), language)
                : READER.read(null, side.strip(), DAY, language);
    }
}
