package org.recoupe.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.recoupe.comparison.Finding.Role;
import org.recoupe.comparison.Finding.Side;
import org.recoupe.extraction.Assertion.Part;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Span;

/**
 * Holds totals against their parts. Where sums fail and exactly one reassignment of the printed numbers makes all of
 * them right, it says so as a hypothesis. Built once, used by any number of threads.
 */
public final class Sums {

    private static final double WITH_REPAIR = 0.95;
    private static final double EXCEEDED = 0.8;
    private static final double SHORT = 0.6;

    /** " et " takes four characters, " and " five; two may as well be the end of a sentence. */
    private static final int SHORTEST_CONJUNCTION = 3;
    private static final int LONGEST_CONJUNCTION = 6;

    private final Measures measures = Measures.load();
    private final Enumerations enumerations = new Enumerations();
    private final SpokenNames names = SpokenNames.load("measure-names.txt");

    /** Loads the words that say what numbers count. */
    public Sums() {}

    /** The totals among the statements that their parts do not make up, each with its parts; kind ARITHMETIC. */
    public List<Finding> check(List<Statement> statements) {
        Map<Object, List<Tally>> byArticle = new LinkedHashMap<>();
        for (Tally tally : tallies(statements)) {
            byArticle.computeIfAbsent(tally.statement().article(), article -> new ArrayList<>()).add(tally);
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Tally> tallies : byArticle.values()) {
            for (List<Sum> system : SumFinder.systems(tallies)) {
                findings.addAll(judged(system));
            }
        }
        findings.addAll(enumerations.check(statements));
        return findings;
    }

    /** Each printed number once, with the shortest claim that gives it, in the order of the text. */
    private List<Tally> tallies(List<Statement> statements) {
        record Place(Object article, Part part, Span number) {}
        Map<Place, Tally> tallies = new LinkedHashMap<>();
        for (Statement statement : statements) {
            for (Quantity quantity : statement.assertion().quantities()) {
                tally(statement, quantity).ifPresent(tally -> tallies.merge(
                        new Place(statement.article(), statement.assertion().part(), quantity.number()), tally,
                        this::merged));
            }
        }
        return carried(tallies.values().stream()
                .sorted(Comparator.comparing((Tally tally) -> tally.statement().assertion().part())
                        .thenComparingInt(Tally::position))
                .toList());
    }

    /** Numbers with their places; what "et" joins to a placed number is placed with it. */
    private static List<Tally> carried(List<Tally> tallies) {
        List<Tally> carried = new ArrayList<>();
        for (Tally tally : tallies) {
            Tally before = carried.isEmpty() ? null : carried.getLast();
            carried.add(before != null && tally.where().isEmpty() && joined(before.statement(), tally.statement())
                    ? new Tally(tally.statement(), tally.quantity(), tally.measure(), before.where())
                    : tally);
        }
        return carried;
    }

    /** Whether a claim overlaps the one before it, or only a conjunction stands between them. */
    private static boolean joined(Statement before, Statement after) {
        int gap = after.assertion().span().start() - before.assertion().span().end();
        return before.article().equals(after.article()) && before.assertion().part() == after.assertion().part()
                && (gap < 0 || gap >= SHORTEST_CONJUNCTION && gap <= LONGEST_CONJUNCTION);
    }

    private Optional<Tally> tally(Statement statement, Quantity quantity) {
        if (quantity.value() == null || quantity.role() == Quantity.Role.BEFORE
                || quantity.role() == Quantity.Role.DIFFERENCE) {
            return Optional.empty();
        }
        return measures.of(statement.assertion(), quantity)
                .map(measure -> new Tally(statement, quantity, measure, statement.assertion().scope().place()));
    }

    /** One number of two claims: the claim that names what is counted, else the shorter; places from either. */
    private Tally merged(Tally one, Tally other) {
        boolean named = measures.named(one.measure());
        boolean first = named == measures.named(other.measure())
                ? one.statement().assertion().span().length() <= other.statement().assertion().span().length()
                : named;
        Tally kept = first ? one : other;
        Tally left = first ? other : one;
        return kept.where().isEmpty()
                ? new Tally(kept.statement(), kept.quantity(), kept.measure(), left.where())
                : kept;
    }

    private List<Finding> judged(List<Sum> system) {
        Optional<Repair> repair = Repair.of(system);
        boolean excess = system.stream().anyMatch(sum -> !sum.holds() && sum.exceeds());
        List<Finding> findings = new ArrayList<>();
        for (Sum sum : system) {
            if (!sum.holds() && sum.exact() && (repair.isPresent() || excess || complete(sum))) {
                double confidence = repair.isPresent() ? WITH_REPAIR : sum.exceeds() ? EXCEEDED : SHORT;
                findings.add(finding(sum, repair, confidence));
            }
        }
        return findings;
    }

    /** Whether the parts' places are all that the total's words name. */
    private static boolean complete(Sum sum) {
        return !sum.whole().where().isEmpty() && sum.parts().stream().flatMap(part -> part.where().stream()).toList()
                .containsAll(sum.whole().where());
    }

    private Finding finding(Sum sum, Optional<Repair> repair, double confidence) {
        List<Side> sides = new ArrayList<>();
        sides.add(new Side(Role.WHOLE, sum.whole().statement(), sum.whole().says()));
        sum.parts().forEach(part -> sides.add(new Side(Role.PART, part.statement(), part.says())));
        return new Finding(Verdict.CONFLICT, Kind.ARITHMETIC, sides, confidence, explanation(sum, repair),
                repair.isPresent() ? "sum/repair" : "sum");
    }

    private Explanation explanation(Sum sum, Optional<Repair> repair) {
        Explanation whole = Wording.quote(sum.whole().statement());
        StringBuilder fr = new StringBuilder(whole.fr());
        StringBuilder en = new StringBuilder(whole.en());
        for (Tally part : sum.parts()) {
            Explanation quote = Wording.quote(part.statement());
            fr.append(", ").append(quote.fr());
            en.append(", ").append(quote.en());
        }
        fr.append(" : les parties ne font pas le total, ").append(sum.equation());
        en.append(": the parts do not make the total, ").append(sum.equation());
        if (repair.isPresent()) {
            Explanation hypothesis = hypothesis(repair.get());
            fr.append(" ; hypothèse : ").append(hypothesis.fr());
            en.append("; hypothesis: ").append(hypothesis.en());
        }
        return new Explanation(fr.append('.').toString(), en.append('.').toString());
    }

    private Explanation hypothesis(Repair repair) {
        String numbers = String.join(", ",
                repair.changed().stream().map(tally -> Sum.plain(tally.value())).toList());
        List<String> fr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Tally tally : repair.changed()) {
            String value = Sum.plain(repair.values().get(tally));
            Explanation name = measures.named(tally.measure()) ? names.of(tally.measure()) : tally.noun();
            fr.add(value + " " + name.fr());
            en.add(value + " " + name.en());
        }
        return new Explanation(
                "les nombres " + numbers + " ne sont pas à leur place ; la seule répartition qui rend toutes les sommes"
                        + " justes est " + String.join(", ", fr),
                "the numbers " + numbers + " stand in the wrong places; the only way to put them that makes every sum"
                        + " right is " + String.join(", ", en));
    }
}
