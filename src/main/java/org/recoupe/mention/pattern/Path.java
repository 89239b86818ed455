package org.recoupe.mention.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way through a pattern.
 *
 * @param steps what it asks for, in order
 * @param opens before which steps a stretch that is meant begins
 * @param closes before which steps such a stretch ends
 */
record Path(List<Step> steps, List<Integer> opens, List<Integer> closes) {

    static final Path EMPTY = new Path(List.of(), List.of(), List.of());
    static final Path OPENING = new Path(List.of(), List.of(0), List.of());
    static final Path CLOSING = new Path(List.of(), List.of(), List.of(0));

    static Path of(Step step) {
        return new Path(List.of(step), List.of(), List.of());
    }

    Path then(Path other) {
        List<Step> joined = new ArrayList<>(steps);
        joined.addAll(other.steps);
        return new Path(joined, marks(opens, other.opens), marks(closes, other.closes));
    }

    private List<Integer> marks(List<Integer> own, List<Integer> others) {
        List<Integer> marks = new ArrayList<>(own);
        others.forEach(mark -> marks.add(mark + steps.size()));
        return marks;
    }

    /** At which step the value of each slot is found. */
    Map<String, Integer> slots() {
        Map<String, Integer> slots = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).slot() != null) {
                slots.put(steps.get(i).slot(), i);
            }
        }
        return slots;
    }
}
