package org.recoupe.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.recoupe.comparison.Finding.Role;
import org.recoupe.comparison.Finding.Side;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Assertion.Part;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Span;

/**
 * Holds a count of what takes place at a time against the dates listed behind it: "trois réunions en février, mars et
 * avril". People and things are counted without a date each.
 */
final class Enumerations {

    private static final int MOST = 12;
    private static final int FROM_COUNT = 30;
    /** What takes place in a year may do so often; in a month or on a day, once. */
    private static final String MONTH = "2021-12";
    private static final double ONE_NOT_COUNTED = 0.7;
    private static final double TWO_ON_A_DATE = 0.5;
    /** What may stand between two items of a list; anything else ends it. */
    private static final Pattern BETWEEN = Pattern
            .compile("\\s*(,|et|and|puis|,\\s*(et|and))\\s*(en|le|la|l['’]|in|on|du|au)?\\s*");

    /** What joins one more item, which may be no date that is read. */
    private static final Pattern GOES_ON = Pattern.compile("\\s*,?\\s*(et|and|puis|ainsi qu|as well as)\\b");

    private final Occasions occasions = new Occasions();

    private record Count(Statement statement, Quantity quantity) {}

    /** Counts that the lists behind them do not bear out. */
    List<Finding> check(List<Statement> statements) {
        List<Finding> findings = new ArrayList<>();
        for (Count count : counts(statements)) {
            int listed = listed(count.statement.assertion(), count.quantity);
            if (listed >= 2 && listed != count.quantity.value().doubleValue()) {
                findings.add(finding(count, listed));
            }
        }
        return findings;
    }

    /** Each small exact number of occasions once, with the longest claim that gives it: a list may stand far behind. */
    private List<Count> counts(List<Statement> statements) {
        record Place(Object article, Part part, Span number) {}
        Map<Place, Count> counts = new LinkedHashMap<>();
        for (Statement statement : statements) {
            Assertion claim = statement.assertion();
            for (Quantity quantity : claim.quantities()) {
                if (claim.span().contains(quantity.span()) && occasions(quantity)) {
                    counts.merge(new Place(statement.article(), claim.part(), quantity.number()),
                            new Count(statement, quantity), Enumerations::longer);
                }
            }
        }
        return List.copyOf(counts.values());
    }

    private boolean occasions(Quantity quantity) {
        return quantity.value() != null && quantity.unit() == null && quantity.counted() != null
                && quantity.approximator() == Quantity.Approximator.EXACT && quantity.value().doubleValue() >= 2
                && quantity.value().doubleValue() <= MOST
                && occasions.is(quantity.counted());
    }

    private static Count longer(Count one, Count other) {
        return one.statement.assertion().span().length() >= other.statement.assertion().span().length() ? one : other;
    }

    /** The number of occasions that a claim gives, where it gives one, and no dates of them. */
    Optional<Quantity> count(Assertion claim) {
        List<Quantity> counts = claim.quantities().stream()
                .filter(quantity -> claim.span().contains(quantity.span()) && occasions(quantity)).toList();
        return counts.size() == 1 && listed(claim).size() < 2 ? Optional.of(counts.getFirst()) : Optional.empty();
    }

    /** The dates that a claim lists one behind the other; none where it has more, or the list may go on. */
    static List<Moment> listed(Assertion claim) {
        List<Moment> dates = dates(claim);
        return dates.isEmpty() ? dates : listed(claim, dates);
    }

    /** How many dates are listed right behind the counted noun; 0 where none are, or where the list may go on. */
    private static int listed(Assertion claim, Quantity quantity) {
        List<Moment> behind = dates(claim).stream()
                .dropWhile(date -> date.extent().start() < quantity.span().end()).toList();
        return behind.isEmpty() || behind.getFirst().extent().start() - quantity.span().end() > FROM_COUNT
                ? 0
                : listed(claim, behind).size();
    }

    private static List<Moment> dates(Assertion claim) {
        return claim.times().stream().filter(moment -> claim.span().contains(moment.span()))
                .filter(moment -> moment.type() != Moment.Type.DURATION)
                .sorted(Comparator.comparingInt(moment -> moment.span().start())).toList();
    }

    /** The dates from the first one on that only commas and conjunctions part. */
    private static List<Moment> listed(Assertion claim, List<Moment> dates) {
        List<Moment> listed = new ArrayList<>();
        int end = -1;
        for (Moment date : dates) {
            int start = date.span().start() - claim.span().start();
            if (end >= 0 && (start < end || !BETWEEN.matcher(claim.quote().substring(end, start)).matches())) {
                return start - end > FROM_COUNT ? listed : List.of();
            }
            if (date.value().length() < MONTH.length()) {
                return List.of();
            }
            listed.add(date);
            end = date.span().end() - claim.span().start();
        }
        return GOES_ON.matcher(claim.quote().substring(end)).lookingAt() ? List.of() : listed;
    }

    private static Finding finding(Count count, int listed) {
        Explanation quote = Wording.quote(count.statement);
        Explanation words = Wording.quantity(count.statement.assertion(), count.quantity);
        double value = count.quantity.value().doubleValue();
        return new Finding(Verdict.CONFLICT, Kind.ARITHMETIC,
                List.of(new Side(Role.WHOLE, count.statement, Sum.plain(value) + ' ' + count.quantity.counted()),
                        new Side(Role.PART, count.statement, listed + " listed")),
                listed > value ? ONE_NOT_COUNTED : TWO_ON_A_DATE,
                new Explanation(
                        quote.fr() + " : " + words.fr() + ", mais " + listed + " dates sont énumérées.",
                        quote.en() + ": " + words.en() + ", but " + listed + " dates are listed."),
                "enumeration");
    }
}
