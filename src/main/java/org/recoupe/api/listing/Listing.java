package org.recoupe.api.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.recoupe.ingest.Refusal;

/**
 * A filtered, ordered list of a table's rows, of which a page is taken: conditions are added where they are asked for,
 * values are always parameters.
 */
public final class Listing {

    /** How many items a page holds at most. */
    public static final int LARGEST_PAGE = 100;

    /** How far items are counted: beyond it, counting costs more than it tells. */
    private static final int COUNTED = 100_000;

    private final String table;
    private final Order order;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * What a list is ordered by, greatest first.
     *
     * @param column the column
     * @param type its type in PostgreSQL
     */
    public record Order(String column, String type) {}

    public Listing(String table, Order order) {
        this.table = table;
        this.order = order;
    }

    /** Adds a condition that takes no value. */
    public Listing where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition on a value named {@code :name}, unless the value is {@code null}. */
    public Listing where(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value instanceof Enum<?> constant ? constant.name() : value);
        }
        return this;
    }

    /** Takes the page after a cursor; counts the whole list only where the selection asks for it. */
    public <T> Page<T> page(EntityManager entities, int first, String after, Selection selection,
            Function<List<Long>, List<T>> load) {
        if (first < 1 || first > LARGEST_PAGE) {
            throw new Refusal(Refusal.Code.INVALID_PAGE_SIZE, "first",
                    "A page holds from 1 to " + LARGEST_PAGE + " items.");
        }
        boolean counted = selection.has("totalCount");
        int total = counted ? count(entities) : 0;
        List<Cursor> rows = rows(entities, first + 1, after == null ? null : Cursor.of(after));
        boolean more = rows.size() > first;
        List<Cursor> shown = more ? rows.subList(0, first) : rows;
        List<T> items = load.apply(shown.stream().map(Cursor::key).toList());
        return new Page<>(items, shown.stream().map(Cursor::toString).toList(), more, after != null, total);
    }

    private List<Cursor> rows(EntityManager entities, int limit, Cursor after) {
        String place = after == null
                ? ""
                : " AND (" + order.column() + ", id) < (CAST(:cursorOrder AS " + order.type() + "), :cursorKey)";
        Query query = entities.createNativeQuery(
                "SELECT CAST(" + order.column() + " AS text) AS value, id FROM " + table
                        + " WHERE " + conditions() + place + " ORDER BY " + order.column()
                        + " DESC, id DESC LIMIT :size",
                Tuple.class);
        values.forEach(query::setParameter);
        query.setParameter("size", limit);
        if (after != null) {
            query.setParameter("cursorOrder", after.order()).setParameter("cursorKey", after.key());
        }
        List<Cursor> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Tuple tuple = (Tuple) row;
            rows.add(new Cursor(tuple.get("value", String.class), ((Number) tuple.get("id")).longValue()));
        }
        return rows;
    }

    private int count(EntityManager entities) {
        Query query = entities.createNativeQuery("SELECT count(*) FROM (SELECT 1 FROM " + table + " WHERE "
                + conditions() + " LIMIT " + COUNTED + ") AS counted");
        values.forEach(query::setParameter);
        return ((Number) query.getSingleResult()).intValue();
    }

    private String conditions() {
        return conditions.isEmpty() ? "TRUE" : String.join(" AND ", conditions);
    }
}
