package org.recoupe.api.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Tuple;

import org.hibernate.StatelessSession;

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
        Condition met = Condition.all(condition, after(slice));
        List<Tuple> found = tuples(session, "SELECT " + order.column() + " AS value, " + rows.key + " AS id FROM "
                + rows.from + " WHERE " + met.sql() + " ORDER BY " + order.by(rows.key) + " LIMIT "
                + (slice.first() + 1),
                met.values(), false);
        return page(found, slice, total);
    }

    /**
     * The keys of a page below each of some parents, by the parents' keys, in one statement or two.
     *
     * @param link the condition that ties rows to {@code parent.id}
     */
    public Map<Long, Page<Long>> pages(StatelessSession session, Collection<Long> parents, String link, Slice slice,
            Selection selection) {
        Map<Long, Integer> totals = selection.has("totalCount") ? counts(session, parents, link) : Map.of();
        Condition met = Condition.all(condition, after(slice));
        List<Object> values = new ArrayList<>();
        values.add(parents.toArray(Long[]::new));
        values.addAll(met.values());
        Map<Long, List<Tuple>> found = new HashMap<>();
        tuples(session, "SELECT parent.id AS parent, below.value AS value, below.id AS id"
                + " FROM unnest(CAST(? AS bigint[])) AS parent(id) CROSS JOIN LATERAL (SELECT " + order.column()
                + " AS value, " + rows.key + " AS id FROM " + rows.from + " WHERE " + link + " AND " + met.sql()
                + " ORDER BY " + order.by(rows.key) + " LIMIT " + (slice.first() + 1)
                + ") AS below ORDER BY parent.id, below.value " + order.direction() + ", below.id " + order.direction(),
                values, true)
                .forEach(
                        row -> found.computeIfAbsent(row.get("parent", Long.class), key -> new ArrayList<>()).add(row));
        Map<Long, Page<Long>> pages = new HashMap<>();
        parents.forEach(parent -> pages.put(parent,
                page(found.getOrDefault(parent, List.of()), slice, totals.getOrDefault(parent, 0))));
        return pages;
    }

    private Condition after(Slice slice) {
        return slice.after() == null ? Condition.NONE : order.after(rows.key, slice.after());
    }

    private Page<Long> page(List<Tuple> found, Slice slice, int total) {
        boolean more = found.size() > slice.first();
        List<Tuple> shown = more ? found.subList(0, slice.first()) : found;
        return new Page<>(shown.stream().map(row -> row.get("id", Long.class)).toList(),
                shown.stream().map(row -> new Cursor(order.name(), row.get("value").toString(),
                        row.get("id", Long.class)).toString()).toList(),
                more, slice.after() != null, total);
    }

    private List<Tuple> tuples(StatelessSession session, String sql, List<Object> values, boolean below) {
        Statement statement = Statement.of(sql, values).column("value", order.type().java).column("id", Long.class);
        return (below ? statement.column("parent", Long.class) : statement).rows(session);
    }

    /** Those of some rows that are in the list, by their keys. */
    public List<Long> among(StatelessSession session, List<Long> keys) {
        List<Object> values = new ArrayList<>();
        values.add(keys.toArray(Long[]::new));
        values.addAll(condition.values());
        return Statement.of("SELECT " + rows.key + " AS id FROM " + rows.from + " WHERE " + rows.key
                + " = ANY(CAST(? AS bigint[])) AND " + condition.sql() + " ORDER BY " + rows.key, values)
                .column("id", Long.class).rows(session).stream().map(row -> row.get("id", Long.class)).toList();
    }

    private int count(StatelessSession session) {
        return Statement.of("SELECT count(*) AS rows FROM (SELECT 1 FROM " + rows.from + " WHERE " + condition.sql()
                + " LIMIT " + COUNTED + ") AS counted", condition.values()).column("rows", Integer.class).rows(session)
                .getFirst().get("rows", Integer.class);
    }

    private Map<Long, Integer> counts(StatelessSession session, Collection<Long> parents, String link) {
        List<Object> values = new ArrayList<>();
        values.add(parents.toArray(Long[]::new));
        values.addAll(condition.values());
        Map<Long, Integer> counts = new HashMap<>();
        Statement.of("SELECT parent.id AS parent, counted.rows AS rows"
                + " FROM unnest(CAST(? AS bigint[])) AS parent(id) CROSS JOIN LATERAL (SELECT count(*) AS rows"
                + " FROM (SELECT 1 FROM " + rows.from + " WHERE " + link + " AND " + condition.sql() + " LIMIT "
                + COUNTED + ") AS counted) AS counted", values).column("parent", Long.class)
                .column("rows", Integer.class).rows(session)
                .forEach(row -> counts.put(row.get("parent", Long.class), row.get("rows", Integer.class)));
        return counts;
    }
}
