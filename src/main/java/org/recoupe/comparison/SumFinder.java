package org.recoupe.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.recoupe.mention.Moment;

/** Finds which numbers should make up which: parts of disjoint places (or groups) under one total of the same measure. */
final class SumFinder {

    /** A total is sought this many characters around its parts. */
    private static final int REACH = 800;
    private static final int MOST_PARTS = 12;
    /** Bounds the work on a text that is all numbers; news has far fewer of one measure. */
    private static final int MOST_NUMBERS = 300;

    private SumFinder() {}

    /** The sums of one article's numbers, those over the same places together. */
    static Collection<List<Sum>> systems(List<Tally> tallies) {
        Map<String, List<Sum>> systems = new TreeMap<>();
        Map<String, List<Tally>> byMeasure = new LinkedHashMap<>();
        for (Tally tally : tallies) {
            byMeasure.computeIfAbsent(tally.measure(), measure -> new ArrayList<>()).add(tally);
        }
        for (List<Tally> same : byMeasure.values()) {
            Sum sum = sum(same.subList(0, Math.min(MOST_NUMBERS, same.size())));
            if (sum != null) {
                String places = String.join(" ", sum.parts().stream().map(SumFinder::key).toList());
                systems.computeIfAbsent(places, any -> new ArrayList<>()).add(sum);
            }
        }
        return systems.values();
    }

    private static Sum sum(List<Tally> same) {
        Sum nearest = null;
        for (Tally whole : same) {
            List<Tally> parts = parts(whole, same);
            if (parts.size() >= 2) {
                Sum sum = new Sum(whole, parts);
                nearest = nearest == null || distance(sum) < distance(nearest) ? sum : nearest;
            }
        }
        return nearest;
    }

    private static int distance(Sum sum) {
        return sum.parts().stream().mapToInt(part -> Math.abs(part.position() - sum.whole().position())).sum();
    }

    /** The numbers that a total holds: narrower places, near it, none inside another; one number a place. */
    private static List<Tally> parts(Tally whole, List<Tally> same) {
        Map<String, Tally> parts = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (Tally tally : same) {
            if (tally != whole && part(tally, whole)) {
                if (!parts.containsKey(key(tally)) && tally.where().stream().anyMatch(taken::contains)) {
                    return List.of();
                }
                taken.addAll(tally.where());
                parts.merge(key(tally), tally, (a, b) -> nearer(whole, a, b));
            }
        }
        return parts.size() > MOST_PARTS ? List.of() : List.copyOf(parts.values());
    }

    private static boolean part(Tally part, Tally whole) {
        boolean narrower = !part.where().isEmpty() && (whole.where().isEmpty()
                || whole.where().size() > part.where().size() && whole.where().containsAll(part.where()));
        return narrower && Math.abs(part.position() - whole.position()) <= REACH && onePeriod(part, whole)
                && Objects.equals(part.quantity().unit(), whole.quantity().unit());
    }

    private static boolean onePeriod(Tally one, Tally other) {
        List<Moment> a = DateRule.dated(one.statement().assertion());
        List<Moment> b = DateRule.dated(other.statement().assertion());
        return a.isEmpty() || b.isEmpty()
                || a.stream().anyMatch(x -> b.stream().anyMatch(y -> Window.named(x).meets(Window.named(y))));
    }

    private static Tally nearer(Tally whole, Tally one, Tally other) {
        return Comparator.<Tally>comparingInt(tally -> Math.abs(tally.position() - whole.position()))
                .compare(one, other) <= 0 ? one : other;
    }

    private static String key(Tally tally) {
        return String.join("+", tally.where().stream().sorted().toList());
    }
}
