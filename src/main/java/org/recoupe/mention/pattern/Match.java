package org.recoupe.mention.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of a sentence that a pattern matches.
 *
 * @param meaning what the pattern stands for
 * @param rank the place of the pattern among all of its table
 * @param start index of its first token
 * @param end index after its last token
 * @param stretches the stretches that are meant
 * @param values the values found, by slot
 * @param <T> what patterns stand for
 */
public record Match<T>(T meaning, int rank, int start, int end, List<Stretch> stretches, Map<String, String> values) {

    /**
     * Tokens in a row.
     *
     * @param start index of the first
     * @param end index after the last
     */
    public record Stretch(int start, int end) {}

    static <T> Match<T> of(PatternTable.Ending<T> ending, int[] starts, String[] values, int end) {
        List<Stretch> stretches = new ArrayList<>(ending.opens().size());
        for (int i = 0; i < ending.opens().size(); i++) {
            stretches.add(new Stretch(starts[ending.opens().get(i)], starts[ending.closes().get(i)]));
        }
        Map<String, String> found = new HashMap<>();
        ending.slots().forEach((slot, step) -> found.put(slot, values[step]));
        return new Match<>(ending.meaning(), ending.rank(), starts[0], end, stretches, found);
    }
}
