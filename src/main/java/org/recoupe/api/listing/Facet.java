package org.recoupe.api.listing;

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
public record Facet(Rows rows, Condition joins, Condition value, Class<?> type) {

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
        return new Facet(rows, Condition.of(""), Condition.of(column), String.class);
    }

    /** The values of the rows that meet a condition, in one statement; rows without a value are not counted. */
    public List<Count> counts(StatelessSession session, Condition condition) {
        return Statement.of("SELECT found.value AS value, count(*) AS rows FROM (SELECT DISTINCT " + rows.key() + ", ",
                value, " AS value FROM ", rows.from(), " ", joins, " WHERE (", condition,
                ")) AS found WHERE found.value IS NOT NULL GROUP BY found.value ORDER BY count(*) DESC, found.value"
                        + " LIMIT " + SHOWN)
                .column("value", type).column("rows", Integer.class).rows(session).stream()
                .map(row -> new Count(row.get("value"), row.get("rows", Integer.class))).toList();
    }
}
