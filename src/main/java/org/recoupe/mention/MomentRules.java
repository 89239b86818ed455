package org.recoupe.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.mention.pattern.Alphabet;
import org.recoupe.mention.pattern.PatternTable;
import org.recoupe.text.Language;

/**
 * The temporal rules of a language, from {@code lexicon/*}{@code /moments/}: what names a moment, what limits it, and
 * what verbs say of when.
 *
 * <p>
 * A rule is a line {@code name: pattern => field=value ...}, with {@code &} between the meanings of several stretches,
 * or {@code => none} for what only looks like a moment. In {@code limits.txt} an {@code @} in the pattern stands for the
 * moment, and {@code [ ... ]} around all of it makes the limit a part of the moment. In {@code tenses.txt} a rule is {@code PAST: pattern}. A test follows each rule:
 * {@code > day of publication | sentence with its [moments] | value, value}.
 */
final class MomentRules {

    /** The files of rules, all in the same notation; of two that match as much, the earlier wins. */
    static final List<String> FILES = List.of("references.txt", "dates.txt", "times.txt", "durations.txt", "sets.txt");
    static final String LIMITS = "limits.txt";
    static final String TENSES = "tenses.txt";

    private static final Pattern DEFINITION = Pattern.compile("(\\$\\w+) = (.+)");
    private static final Pattern RULE = Pattern.compile("([\\w.-]+): (.+?)(?: => (.+))?");

    private static final Pattern LIMIT = Pattern.compile("(?=(\\[ ).* \\]$)?(?:\\[ )?(?:(.+?) @|@ (.+?))(?: \\])?");

    private final String folder;
    private final Alphabet alphabet;
    private final PatternTable<Rule> moments;
    private final PatternTable<Rule> before;
    private final PatternTable<Rule> after;
    private final PatternTable<Tense> tenses;

    /**
     * A rule.
     *
     * @param name its name
     * @param meanings what it says of each stretch that it marks; none for what is no moment
     * @param widens whether what limits a moment is part of it ("fin mai")
     */
    record Rule(String name, List<Meaning> meanings, boolean widens) {}

    private MomentRules(String folder) {
        this.folder = folder;
        alphabet = new Alphabet(folder + "classes.txt");
        moments = new PatternTable<>(alphabet);
        before = new PatternTable<>(alphabet);
        after = new PatternTable<>(alphabet);
        tenses = new PatternTable<>(alphabet);
    }

    /** Reads the rules of a language. */
    static MomentRules of(Language language) {
        MomentRules rules = new MomentRules(language.tag() + "/moments/");
        FILES.forEach(file -> rules.read(file, List.of(rules.moments), rules::addMoment));
        rules.read(LIMITS, List.of(rules.before, rules.after), rules::addLimit);
        rules.read(TENSES, List.of(rules.tenses), rules::addTense);
        return rules;
    }

    Alphabet alphabet() {
        return alphabet;
    }

    PatternTable<Rule> moments() {
        return moments;
    }

    /** What limits the moment that follows it. */
    PatternTable<Rule> before() {
        return before;
    }

    /** What limits the moment that it follows. */
    PatternTable<Rule> after() {
        return after;
    }

    PatternTable<Tense> tenses() {
        return tenses;
    }

    /** Reads a file: its definitions into the tables, its rules each by {@code add}. */
    private void read(String file, List<PatternTable<?>> tables, BiConsumer<Line, Matcher> add) {
        for (Line line : testedEntries(folder + file)) {
            Matcher definition = DEFINITION.matcher(line.text());
            if (definition.matches()) {
                tables.forEach(table -> table.define(line, definition.group(1), definition.group(2)));
            } else {
                add.accept(line, rule(line));
            }
        }
    }

    private void addMoment(Line line, Matcher rule) {
        add(moments, line, rule.group(1), rule.group(2), rule.group(3), false);
    }

    private void addLimit(Line line, Matcher rule) {
        Matcher limit = LIMIT.matcher(rule.group(2).strip());
        if (!limit.matches()) {
            throw line.error("wanted @, for the moment, at one end of the pattern");
        }
        boolean widens = limit.group(1) != null;
        if (limit.group(2) != null) {
            add(before, line, rule.group(1), limit.group(2), rule.group(3), widens);
        } else {
            add(after, line, rule.group(1), limit.group(3), rule.group(3), widens);
        }
    }

    private void addTense(Line line, Matcher rule) {
        try {
            tenses.add(line, rule.group(2), 1, Tense.valueOf(rule.group(1)));
        } catch (IllegalArgumentException e) {
            throw line.error("there is no such tense: " + rule.group(1));
        }
    }

    private static Matcher rule(Line line) {
        Matcher rule = RULE.matcher(line.text());
        if (!rule.matches()) {
            throw line.error("wanted \"name: pattern => field=value\"");
        }
        return rule;
    }

    private void add(PatternTable<Rule> table, Line line, String name, String pattern, String meaning,
            boolean widens) {
        if (meaning == null) {
            throw line.error("wanted \"=>\" and what the rule means");
        }
        List<Meaning> meanings = meaning.strip().equals("none")
                ? List.of()
                : Arrays.stream(meaning.split("&")).map(part -> Meaning.of(line, part)).toList();
        Set<String> slots = table.add(line, pattern, Math.max(1, meanings.size()), new Rule(name, meanings, widens));
        meanings.forEach(part -> part.check(line, slots, alphabet));
    }

    /** The entries of a file, each of which must have a test; definitions are tested by the rules that use them. */
    private static List<Line> testedEntries(String file) {
        List<Line> entries = new ArrayList<>();
        Line untested = null;
        for (Line line : Lexicon.lines(file)) {
            if (line.test()) {
                untested = null;
                continue;
            }
            if (untested != null) {
                throw untested.error("no test follows this rule");
            }
            untested = line.text().startsWith("$") ? null : line;
            entries.add(line);
        }
        if (untested != null) {
            throw untested.error("no test follows this rule");
        }
        return entries;
    }
}
