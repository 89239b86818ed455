package org.recoupe.api.listing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.StatelessSession;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

/**
 * A filtered, ordered list of rows, of which a page is taken.
 *
 * @param rows what it is made of
 * @param condition what its rows meet
 * @param order in which order they come
 */
public record Listing(Rows rows, Condition condition, Order order) {

    /** How far items are counted: beyond it, counting costs more than it tells. */
    private static final int COUNTED = 100_000;

    /** The keys of a page; the whole list is counted only where the selection asks for it. */
    public Page<Long> page(StatelessSession session, Slice slice, Selection selection) {
        int total = selection.has("totalCount") ? count(session) : 0;
        List<Row> found = Statement.of("SELECT " + order.column() + " AS value, " + rows.key() + " AS id FROM ",
                rows.from(), " WHERE ", after(slice, condition), " ORDER BY " + order.by(rows.key()) + " LIMIT "
                        + (slice.first() + 1))
                .column("value", order.type().java).column("id", Long.class).rows(session);
        return page(found, slice, total);
    }

    /**
     * The keys of a page below each of some parents, by the parents' keys, in one statement or two.
     *
     * @param link what ties rows to {@code parent.id}
     */
    public Map<Long, Page<Long>> pages(StatelessSession session, Collection<Long> parents, Condition link, Slice slice,
            Selection selection) {
        Map<Long, Integer> totals = selection.has("totalCount") ? counts(session, parents, link) : Map.of();
        Map<Long, List<Row>> found = Statement.of(
                "SELECT parent.id AS parent, below.value AS value, below.id AS id FROM unnest(",
                Condition.keys(parents), ") AS parent(id) CROSS JOIN LATERAL (SELECT " + order.column() + " AS value, "
                        + rows.key() + " AS id FROM ",
                rows.from(), " WHERE ", after(slice, Condition.all(link, condition)), " ORDER BY "
                        + order.by(rows.key()) + " LIMIT " + (slice.first() + 1)
                        + ") AS below ORDER BY parent.id, below.value " + order.direction() + ", below.id "
                        + order.direction())
                .column("value", order.type().java).column("id", Long.class).column("parent", Long.class)
                .rows(session).stream().collect(groupingBy(row -> row.get("parent", Long.class)));
        Map<Long, Page<Long>> pages = new HashMap<>();
        parents.forEach(parent -> pages.put(parent,
                page(found.getOrDefault(parent, List.of()), slice, totals.getOrDefault(parent, 0))));
        return pages;
    }

    private Condition after(Slice slice, Condition met) {
        return slice.after() == null ? met : Condition.all(met, order.after(rows.key(), slice.after()));
    }

    private Page<Long> page(List<Row> found, Slice slice, int total) {
        boolean more = found.size() > slice.first();
        List<Row> shown = more ? found.subList(0, slice.first()) : found;
        return new Page<>(shown.stream().map(row -> row.get("id", Long.class)).toList(),
                shown.stream().map(row -> new Cursor(order.name(), row.get("value").toString(),
                        row.get("id", Long.class)).toString()).toList(),
                more, slice.after() != null, total);
    }

    /** Those of some rows that are in the list, by their keys. */
    public List<Long> among(StatelessSession session, List<Long> keys) {
        return Statement.of("SELECT " + rows.key() + " AS id FROM ", rows.from(), " WHERE " + rows.key() + " = ANY (",
                Condition.keys(keys), ") AND ", condition, " ORDER BY " + rows.key()).column("id", Long.class)
                .rows(session).stream().map(row -> row.get("id", Long.class)).toList();
    }

    private int count(StatelessSession session) {
        return Statement.of("SELECT count(*) AS rows FROM (SELECT 1 FROM ", rows.from(), " WHERE ", condition,
                " LIMIT " + COUNTED + ") AS counted").column("rows", Integer.class).rows(session).getFirst()
                .get("rows", Integer.class);
    }

    private Map<Long, Integer> counts(StatelessSession session, Collection<Long> parents, Condition link) {
        return Statement.of("SELECT parent.id AS parent, counted.rows AS rows FROM unnest(", Condition.keys(parents),
                ") AS parent(id) CROSS JOIN LATERAL (SELECT count(*) AS rows FROM (SELECT 1 FROM ", rows.from(),
                " WHERE ", Condition.all(link, condition), " LIMIT " + COUNTED + ") AS counted) AS counted")
                .column("parent", Long.class).column("rows", Integer.class).rows(session).stream()
                .collect(toMap(row -> row.get("parent", Long.class), row -> row.get("rows", Integer.class)));
    }
}
