package org.recoupe.comparison;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Finds which numbers should make up which: parts of disjoint places, periods or groups under one total of the same measure. */
final class SumFinder {

    /** A total is sought this many characters around its parts. */
    private static final int REACH = 800;
    /** Within a list, the next number is this many characters away at most. */
    static final int NEXT = 80;
    private static final int MOST_PARTS = 12;
    /** Bounds the work on a text that is all numbers; news has far fewer of one measure. */
    private static final int MOST_NUMBERS = 300;

    private SumFinder() {}

    /** The sums of numbers, those over the same parts together. */
    static Collection<List<Sum>> systems(List<Tally> tallies) {
        Map<String, List<Sum>> systems = new TreeMap<>();
        for (List<Tally> same : byMeasure(tallies)) {
            for (Division division : Division.values()) {
                Sum sum = sum(division, same);
                if (sum != null) {
                    String parts = String.join(" ", sum.parts().stream().map(division::name).toList());
                    systems.computeIfAbsent(parts, any -> new ArrayList<>()).add(sum);
                }
            }
        }
        return systems.values();
    }

    /** Totals whose parts, all or some of them, are told by other articles on the same affair, and leave nothing uncounted. */
    static List<Sum> between(List<Tally> tallies, Comparer comparer) {
        List<Sum> sums = new ArrayList<>();
        for (List<Tally> same : byMeasure(tallies)) {
            for (Tally whole : same) {
                for (Division division : Division.values()) {
                    List<Tally> parts = elsewhere(division, whole, same, comparer);
                    if (parts.size() >= 2 && division.fill(parts, whole)) {
                        sums.add(new Sum(division, whole, parts));
                    }
                }
            }
        }
        return sums;
    }

    private static Collection<List<Tally>> byMeasure(List<Tally> tallies) {
        Map<String, List<Tally>> byMeasure = new LinkedHashMap<>();
        for (Tally tally : tallies) {
            byMeasure.computeIfAbsent(tally.measure(), measure -> new ArrayList<>()).add(tally);
        }
        byMeasure.replaceAll((measure, same) -> same.subList(0, Math.min(MOST_NUMBERS, same.size())));
        return byMeasure.values();
    }

    /** Of each place or period the number told nearest in time, if any is told elsewhere. */
    private static List<Tally> elsewhere(Division division, Tally whole, List<Tally> tallies, Comparer comparer) {
        Map<String, Tally> parts = new TreeMap<>();
        for (Tally tally : tallies) {
            if (same(tally, whole) && division.narrows(tally, whole)
                    && (oneArticle(tally, whole) ? near(tally, whole) : oneAffair(tally, whole, comparer))) {
                if (parts.values().stream().anyMatch(other -> !division.name(other).equals(division.name(tally))
                        && division.overlap(tally, other))) {
                    return List.of();
                }
                parts.merge(division.name(tally), tally, (a, b) -> days(b, whole) < days(a, whole) ? b : a);
            }
        }
        boolean own = parts.values().stream().allMatch(part -> oneArticle(part, whole));
        return own || parts.size() > MOST_PARTS ? List.of() : List.copyOf(parts.values());
    }

    /** Whether what came to so many is one affair, and of one time: both told within days, or of periods that meet. */
    private static boolean oneAffair(Tally part, Tally whole, Comparer comparer) {
        return (days(part, whole) <= Tolls.SAME_NEWS || !part.windows().isEmpty() && !whole.windows().isEmpty())
                && comparer.oneAffair(part.teller(), whole.teller());
    }

    private static long days(Tally one, Tally other) {
        return Math.abs(ChronoUnit.DAYS.between(Pair.told(one.statement()), Pair.told(other.statement())));
    }

    private static boolean oneArticle(Tally one, Tally other) {
        return one.statement().article().equals(other.statement().article());
    }

    private static Sum sum(Division division, List<Tally> same) {
        Sum nearest = null;
        for (Tally whole : same) {
            List<Tally> parts = division == Division.GROUPS ? listed(whole, same) : parts(division, whole, same);
            if (parts.size() >= 2) {
                Sum sum = new Sum(division, whole, parts);
                nearest = nearest == null || distance(sum) < distance(nearest) ? sum : nearest;
            }
        }
        return nearest;
    }

    private static int distance(Sum sum) {
        return sum.parts().stream().mapToInt(part -> Math.abs(part.position() - sum.whole().position())).sum();
    }

    /** The numbers that a total holds: narrower, near it, none inside another; one number a place or period. */
    private static List<Tally> parts(Division division, Tally whole, List<Tally> same) {
        Map<String, Tally> parts = new TreeMap<>();
        List<Tally> taken = new ArrayList<>();
        for (Tally tally : same) {
            if (tally != whole && part(division, tally, whole)) {
                if (!parts.containsKey(division.name(tally))
                        && taken.stream().anyMatch(other -> division.overlap(tally, other))) {
                    return List.of();
                }
                taken.add(tally);
                parts.merge(division.name(tally), tally, (a, b) -> nearer(whole, a, b));
            }
        }
        return parts.size() > MOST_PARTS ? List.of() : List.copyOf(parts.values());
    }

    /** The groups that are counted right behind a total, one after the other. */
    private static List<Tally> listed(Tally whole, List<Tally> same) {
        List<Tally> listed = new ArrayList<>();
        Tally last = whole;
        for (Tally tally : same.subList(same.indexOf(whole) + 1, same.size())) {
            if (tally.position() - last.position() > NEXT || !part(Division.GROUPS, tally, whole)
                    || listed.stream().anyMatch(other -> Division.GROUPS.overlap(tally, other))) {
                break;
            }
            listed.add(tally);
            last = tally;
        }
        return listed;
    }

    private static boolean part(Division division, Tally part, Tally whole) {
        return near(part, whole) && division.narrows(part, whole) && same(part, whole);
    }

    private static boolean near(Tally part, Tally whole) {
        return Math.abs(part.position() - whole.position()) <= REACH;
    }

    private static boolean same(Tally part, Tally whole) {
        return Objects.equals(part.quantity().unit(), whole.quantity().unit());
    }

    private static Tally nearer(Tally whole, Tally one, Tally other) {
        return Comparator.<Tally>comparingInt(tally -> Math.abs(tally.position() - whole.position()))
                .compare(one, other) <= 0 ? one : other;
    }
}
