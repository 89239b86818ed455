package org.recoupe.comparison;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Extract;
import org.recoupe.text.Language;
import org.recoupe.text.Span;

/**
 * Compares two texts that a reader puts side by side: their claims one by one, the sums of their numbers, and the texts
 * themselves by clues that need no event to be known. Built once, used by any number of threads.
 */
public final class TextComparer {

    private static final int MOST_CLAIMS = 250;
    private static final int OLD_NEWS = 60;

    private final Comparer comparer;
    private final Sums sums;
    private final Antonyms antonyms = Antonyms.load();
    private final Synonyms synonyms = Synonyms.load();
    private final Map<Language, Cues> cues = new EnumMap<>(Language.class);
    private final PassageJudge judge = new PassageJudge();

    /** Loads the lexicons that comparing texts needs. */
    public TextComparer() {
        this(new Comparer());
    }

    /** Uses a comparer that is there already. */
    public TextComparer(Comparer comparer) {
        this(comparer, new Sums(comparer));
    }

    /** Uses a comparer and a reckoner of sums that are there already. */
    public TextComparer(Comparer comparer, Sums sums) {
        this.comparer = comparer;
        this.sums = sums;
        for (Language language : Language.values()) {
            cues.put(language, Cues.of(language));
        }
    }

    /** The verdict on two texts, with all findings between them and within each, the weightiest first. */
    public Comparison compare(Extract left, Extract right) {
        List<Statement> mine = statements(left, "left");
        List<Statement> theirs = statements(right, "right");
        List<Passage> myPassages = Passages.of(left, cues.get(left.body().language()));
        List<Passage> theirPassages = Passages.of(right, cues.get(right.body().language()));
        boolean chosen = Passages.single(left) && Passages.single(right);
        List<Finding> findings = new ArrayList<>(claims(mine, theirs, chosen));
        findings.removeIf(finding -> finding.verdict() == Verdict.CONFLICT
                && toldApart(myPassages, theirPassages, finding.kind()));
        findings.addAll(passages(left, right, myPassages, theirPassages, chosen, findings));
        List<Statement> all = new ArrayList<>(mine);
        all.addAll(theirs);
        findings.addAll(sums.check(all));
        findings.addAll(sums.between(all));
        findings.sort(Comparator.comparingInt(TextComparer::rank)
                .thenComparing(Comparator.comparingDouble(Finding::confidence).reversed()));
        return findings.isEmpty() ? undetermined() : comparison(findings);
    }

    /** Conflicts between the texts first, then differences, then what is wrong inside one of them, then agreement. */
    private static int rank(Finding finding) {
        if (finding.sides().stream().map(side -> side.statement().article()).distinct().count() == 1) {
            return 2;
        }
        return switch (finding.verdict()) {
            case CONFLICT -> 0;
            case SUPERSEDED, SCOPE_DIFFERENCE -> 1;
            case COMPATIBLE -> 3;
            case UNDETERMINED -> 4;
        };
    }

    private static Comparison comparison(List<Finding> findings) {
        Finding first = findings.getFirst();
        return new Comparison(first.verdict(), first.kind(), first.confidence(), first.explanation(), findings);
    }

    private static Comparison undetermined() {
        return new Comparison(Verdict.UNDETERMINED, null, 0.5,
                new Explanation("Rien dans ces textes ne se contredit ni ne se confirme.",
                        "Nothing in these texts contradicts or confirms the other."),
                List.of());
    }

    private List<Finding> claims(List<Statement> left, List<Statement> right, boolean chosen) {
        List<Finding> findings = new ArrayList<>();
        for (Statement one : left) {
            for (Statement other : right) {
                comparer.compare(one, other, chosen).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** Whether the two texts are sentences of which words show that they speak of different things. */
    private boolean toldApart(List<Passage> mine, List<Passage> theirs, Kind kind) {
        return mine.size() == 1 && theirs.size() == 1
                && Apart.of(new PassagePair(mine.getFirst(), theirs.getFirst(), antonyms, synonyms), kind);
    }

    private static List<Statement> statements(Extract extract, String article) {
        return extract.assertions().stream().limit(MOST_CLAIMS)
                .map(assertion -> new Statement(assertion, extract.body().publishedOn(), article)).toList();
    }

    /** What the clues find, where no claim has been judged to differ in scope or time only. */
    private List<Finding> passages(Extract left, Extract right, List<Passage> mine, List<Passage> theirs,
            boolean chosen, List<Finding> known) {
        if (!chosen && apart(left, right)) {
            return List.of();
        }
        Kinship kinship = chosen ? Kinship.CHOSEN : Kinship.BY_CHANCE;
        List<Finding> findings = new ArrayList<>();
        for (Passage one : mine) {
            for (Passage other : theirs) {
                if (!explained(one.span(), other.span(), known)) {
                    PassagePair pair = new PassagePair(one, other, antonyms, synonyms);
                    judge.judge(pair, kinship)
                            .ifPresent(found -> findings.add(finding(left, right, pair, found)));
                }
            }
        }
        return findings;
    }

    /** Whether so much time lies between the texts that what one says may have changed when the other was written. */
    private static boolean apart(Extract left, Extract right) {
        return Math.abs(ChronoUnit.DAYS.between(left.body().publishedOn(), right.body().publishedOn())) > OLD_NEWS;
    }

    private static boolean explained(Span left, Span right, List<Finding> known) {
        return known.stream().filter(finding -> finding.verdict() != Verdict.CONFLICT && finding.kind() != null)
                .anyMatch(finding -> within(finding, 0, left) && within(finding, 1, right));
    }

    private static boolean within(Finding finding, int side, Span span) {
        Assertion claim = finding.sides().get(side).statement().assertion();
        return claim.part() == Assertion.Part.BODY && span.overlaps(claim.span());
    }

    private static Finding finding(Extract left, Extract right, PassagePair pair,
            PassageJudge.Contradiction contradiction) {
        Statement mine = new Statement(Passages.claim(left, pair.left().span()), left.body().publishedOn(), "left");
        Statement theirs = new Statement(Passages.claim(right, pair.right().span()), right.body().publishedOn(),
                "right");
        Explanation a = Wording.quote(mine);
        Explanation b = Wording.quote(theirs);
        Clue decisive = contradiction.decisive();
        Explanation why = decisive.explanation();
        Explanation values = ValueClues.rivals(pair, decisive.kind())
                .map(rivals -> Wording.values(decisive.kind(), left.body().quote(rivals.left()),
                        right.body().quote(rivals.right())))
                .orElse(Wording.both("", ""));
        return new Finding(Verdict.CONFLICT, decisive.kind(),
                List.of(new Finding.Side(Finding.Role.LEFT, mine, "left"),
                        new Finding.Side(Finding.Role.RIGHT, theirs, "right")),
                contradiction.probability(),
                new Explanation(
                        a.fr() + " et " + b.fr() + " : les deux parlent de la même chose, " + why.fr() + values.fr()
                                + ".",
                        a.en() + " and " + b.en() + ": both speak of the same thing, " + why.en() + values.en() + "."),
                "clues/" + decisive.name());
    }
}
