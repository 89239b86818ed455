package org.recoupe.api;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.hibernate.StatelessSession;
import org.recoupe.api.listing.Condition;
import org.recoupe.api.listing.Listing;
import org.recoupe.api.listing.Page;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.listing.Slice;

import static java.util.stream.Collectors.toMap;

/**
 * A list below each of some things.
 *
 * @param field the field of the schema
 * @param listing which rows, in which order
 * @param link what ties the rows to the thing, {@code parent.id}
 * @param load makes nodes of keys
 * @param key the key of a node
 * @param give takes a page
 */
record Below<T, U>(String field, Listing listing, Condition link, BiFunction<List<Long>, Selection, List<U>> load,
        Function<U, Long> key, Give<T, U> give) {

    /** Gives a thing a stretch of its list. */
    @FunctionalInterface
    interface Give<T, U> {
        void accept(T thing, Slice slice, Page<U> page);
    }

    /** Gives each thing each stretch of the list that is asked for, loaded once for all of them. */
    void fill(StatelessSession session, List<T> things, Function<T, Long> thing, Selection selection) {
        selection.slices(field).forEach((slice, asked) -> {
            Map<Long, Page<Long>> pages = listing.pages(session, things.stream().map(thing).distinct().toList(), link,
                    slice, asked);
            List<Long> keys = pages.values().stream().flatMap(page -> page.items().stream()).distinct().toList();
            Map<Long, U> found = load.apply(keys, asked.items()).stream().collect(toMap(key, Function.identity()));
            things.forEach(one -> {
                Page<Long> page = pages.get(thing.apply(one));
                give.accept(one, slice, page.with(page.items().stream().map(found::get).toList()));
            });
        });
    }
}
