package org.recoupe.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    private final Groups groups = Groups.load();
    private final Measures measures = Measures.load();
    private final Enumerations enumerations = new Enumerations();
    private final SpokenNames names = SpokenNames.load("measure-names.txt");

    private final Comparer comparer;

    /** Loads the words that say what numbers count; a comparer tells which articles speak of one affair. */
    public Sums(Comparer comparer) {
        this.comparer = comparer;
    }

    /** The totals that their parts in the same article do not make up, each with its parts; kind ARITHMETIC. */
    public List<Finding> check(List<Statement> statements) {
        List<Finding> findings = new ArrayList<>();
        for (List<Tally> article : tallies(statements)) {
            for (List<Sum> system : SumFinder.systems(article)) {
                findings.addAll(judged(system));
            }
        }
        findings.addAll(enumerations.check(statements));
        return findings;
    }

    /** The totals that parts told by other articles do not make up, each with its parts; kind ARITHMETIC. */
    public List<Finding> between(List<Statement> statements) {
        return SumFinder.between(tallies(statements).stream().flatMap(List::stream).toList(), comparer).stream()
                .filter(sum -> sum.exact() && (sum.exceeds() ? !grown(sum) : !sum.holds() && !awaited(sum)))
                .map(sum -> finding(sum, Optional.empty(), sum.exceeds() ? EXCEEDED : SHORT)).toList();
    }

    /** Whether a part was told after its total, which may have grown since; a period that was over then has not. */
    private static boolean grown(Sum sum) {
        LocalDate day = Pair.told(sum.whole().statement());
        boolean over = sum.whole().period() != null && sum.whole().period().to().isBefore(day);
        return !over && sum.parts().stream().anyMatch(part -> Pair.told(part.statement()).isAfter(day));
    }

    /** Whether a part was told before its total, and may have grown until then. */
    private static boolean awaited(Sum sum) {
        LocalDate day = Pair.told(sum.whole().statement());
        return sum.parts().stream().anyMatch(part -> Pair.told(part.statement()).isBefore(day)
                && (part.period() == null || !part.period().to().isBefore(Pair.told(part.statement()))));
    }

    /** Of each article, each printed number once, with the shortest claim that gives it, in the order of the text. */
    private Collection<List<Tally>> tallies(List<Statement> statements) {
        record Place(Object article, Part part, Span number) {}
        Map<Place, Tally> tallies = new LinkedHashMap<>();
        for (Statement statement : statements) {
            for (Quantity quantity : statement.assertion().quantities()) {
                tally(statement, quantity).ifPresent(tally -> tallies.merge(
                        new Place(statement.article(), statement.assertion().part(), quantity.number()), tally,
                        this::merged));
            }
        }
        return tallies.values().stream()
                .sorted(Comparator.comparing((Tally tally) -> tally.statement().assertion().part())
                        .thenComparingInt(Tally::position))
                .collect(Collectors.groupingBy(tally -> tally.statement().article(), LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Sums::carried)))
                .values();
    }

    /** Numbers with their places; what "et" joins to a placed number is placed with it. */
    private static List<Tally> carried(List<Tally> tallies) {
        List<Tally> carried = new ArrayList<>();
        for (Tally tally : tallies) {
            Tally before = carried.isEmpty() ? null : carried.getLast();
            if (before != null && tally.group() != null && listed(before, tally)) {
                carried.add(tally.of(before.measure()).at(before.where()));
            } else {
                carried.add(before != null && tally.where().isEmpty() && joined(before.statement(), tally.statement())
                        ? tally.at(before.where())
                        : tally);
            }
        }
        return carried;
    }

    /** Whether a group's number goes on from the number before it: "55 blessés, dont 30 femmes et 28 hommes". */
    private static boolean listed(Tally before, Tally group) {
        return before.statement().article().equals(group.statement().article())
                && before.statement().assertion().part() == group.statement().assertion().part()
                && group.position() - before.position() <= SumFinder.NEXT;
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
                .map(measure -> Tally.of(statement, quantity, measure, groups.of(quantity).orElse(null)));
    }

    /** One number of two claims: the claim that names what is counted, else the shorter; places from the narrower. */
    private Tally merged(Tally one, Tally other) {
        boolean named = measures.named(one.measure());
        boolean first = named == measures.named(other.measure())
                ? one.statement().assertion().span().length() <= other.statement().assertion().span().length()
                : named;
        Tally kept = first ? one : other;
        Tally left = first ? other : one;
        boolean narrower = !left.where().isEmpty()
                && (kept.where().isEmpty() || left.where().size() < kept.where().size());
        return (narrower ? kept.at(left.where()) : kept).toldBy(left.teller());
    }

    private List<Finding> judged(List<Sum> system) {
        Optional<Repair> repair = Repair.of(system);
        boolean excess = system.stream().anyMatch(sum -> !sum.holds() && sum.exceeds());
        List<Finding> findings = new ArrayList<>();
        for (Sum sum : system) {
            if (!sum.holds() && sum.exact() && (repair.isPresent() || excess || sum.complete())) {
                double confidence = repair.isPresent() ? WITH_REPAIR : sum.exceeds() ? EXCEEDED : SHORT;
                findings.add(finding(sum, repair, confidence));
            }
        }
        return findings;
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
