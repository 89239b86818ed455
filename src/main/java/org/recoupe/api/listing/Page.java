package org.recoupe.api.listing;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * A stretch of a list.
 *
 * @param items what stands on it
 * @param cursors the place of each item
 * @param more whether more follows
 * @param before whether something stands before
 * @param total how many items the whole list holds, or 0 where nobody asked
 */
public record Page<T>(List<T> items, List<String> cursors, boolean more, boolean before, int total) {

    /** A page of a list that holds nothing. */
    public static <T> Page<T> empty() {
        return new Page<>(List.of(), List.of(), false, false, 0);
    }

    /** The same page of other items, one for each. */
    public <U> Page<U> with(List<U> others) {
        if (others.size() != items.size()) {
            throw new IllegalArgumentException(others.size() + " items for a page of " + items.size());
        }
        return new Page<>(others, cursors, more, before, total);
    }

    public <E> List<E> edges(BiFunction<T, String, E> edge) {
        return IntStream.range(0, items.size()).mapToObj(i -> edge.apply(items.get(i), cursors.get(i))).toList();
    }

    public PageInfo info() {
        return new PageInfo(more, before, items.isEmpty() ? null : cursors.getFirst(),
                items.isEmpty() ? null : cursors.getLast());
    }
}
