package org.recoupe.api.listing;

import java.util.ArrayList;
import java.util.List;

import org.hibernate.StatelessSession;

/**
 * How many rows of a list there are of each value of something, the most frequent first.
 *
 * @param rows what the list is made of
 * @param joins further tables that the value is in
 * @param value the column or expression
 * @param type what its values are
 */
public record Facet(Rows rows, String joins, Condition value, Class<?> type) {

    /** How many values are told at most. */
    private static final int SHOWN = 100;

    /**
     * A value and how many rows have it.
     *
     * @param value the value
     * @param count how many rows
     */
    public record Count(Object value, int count) {}

    /** A facet of a column of the list's own. */
    public static Facet of(Rows rows, String column) {
        return of(rows, "", column, String.class);
    }

    /** A facet of a column that other tables are joined for. */
    public static Facet of(Rows rows, String joins, String column, Class<?> type) {
        return new Facet(rows, joins, Condition.of(column), type);
    }

    /** The values of the rows that meet a condition, in one statement; rows without a value are not counted. */
    public List<Count> counts(StatelessSession session, Condition condition) {
        List<Object> values = new ArrayList<>(value.values());
        values.addAll(condition.values());
        return Statement.of("SELECT found.value AS value, count(*) AS rows FROM (SELECT DISTINCT " + rows.key + ", "
                + value.sql() + " AS value FROM " + rows.from + " " + joins + " WHERE (" + condition.sql()
                + ")) AS found WHERE found.value IS NOT NULL GROUP BY found.value ORDER BY count(*) DESC, found.value"
                + " LIMIT " + SHOWN, values).column("value", type).column("rows", Integer.class).rows(session).stream()
                .map(row -> new Count(row.get("value"), row.get("rows", Integer.class))).toList();
    }
}
