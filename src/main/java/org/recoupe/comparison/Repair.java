package org.recoupe.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The printed numbers of one group put to other nouns, so that every sum comes out right.
 *
 * @param values the value that each tally of the group should have
 */
record Repair(Map<Tally, Double> values) {

    /** More sums than this are not tried: the search takes their factorial. */
    private static final int MOST_SUMS = 6;

    /**
     * The only way to put the numbers of a single group (all totals, or all parts of one place) to other nouns so that
     * every sum holds; empty where there is none, or more than one.
     */
    static Optional<Repair> of(List<Sum> sums) {
        if (sums.size() < 2 || sums.size() > MOST_SUMS || sums.stream().allMatch(Sum::holds)) {
            return Optional.empty();
        }
        int places = sums.getFirst().parts().size();
        if (sums.stream().anyMatch(sum -> sum.parts().size() != places)) {
            return Optional.empty();
        }
        List<Repair> repairs = new ArrayList<>();
        for (int group = -1; group < places; group++) {
            new Search(sums, group, repairs).from(0);
        }
        return repairs.size() == 1 ? Optional.of(repairs.getFirst()) : Optional.empty();
    }

    /** The tallies whose number changes, in order. */
    List<Tally> changed() {
        return values.keySet().stream().filter(tally -> tally.value() != values.get(tally)).toList();
    }

    /** Tries every order of the numbers of one group; group -1 is that of the totals. */
    private static final class Search {

        private final List<Sum> sums;
        private final int group;
        private final List<Repair> found;
        private final double[] printed;
        private final double[] tried;
        private final boolean[] used;

        Search(List<Sum> sums, int group, List<Repair> found) {
            this.sums = sums;
            this.group = group;
            this.found = found;
            printed = sums.stream().mapToDouble(sum -> tally(sum).value()).toArray();
            tried = new double[printed.length];
            used = new boolean[printed.length];
        }

        void from(int at) {
            if (at == printed.length) {
                Repair repair = repair();
                if (!Arrays.equals(tried, printed) && found.stream().noneMatch(repair::equals)) {
                    found.add(repair);
                }
                return;
            }
            for (int i = 0; i < printed.length; i++) {
                if (!used[i]) {
                    used[i] = true;
                    tried[at] = printed[i];
                    if (holds(sums.get(at), tried[at])) {
                        from(at + 1);
                    }
                    used[i] = false;
                }
            }
        }

        private Tally tally(Sum sum) {
            return group < 0 ? sum.whole() : sum.parts().get(group);
        }

        private boolean holds(Sum sum, double value) {
            double[] parts = sum.parts().stream().mapToDouble(Tally::value).toArray();
            if (group >= 0) {
                parts[group] = value;
            }
            return Sum.holds(group < 0 ? value : sum.whole().value(), parts);
        }

        private Repair repair() {
            Map<Tally, Double> values = new LinkedHashMap<>();
            for (int i = 0; i < printed.length; i++) {
                values.put(tally(sums.get(i)), tried[i]);
            }
            return new Repair(values);
        }
    }
}
