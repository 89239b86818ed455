package org.recoupe.api.listing;

import java.util.Map;

/**
 * What the database answers with, a row of it.
 *
 * @param places where the columns stand, by name
 * @param values one a column
 */
public record Row(Map<String, Integer> places, Object[] values) {

    /** What stands in a column, or {@code null} for nothing. */
    public <T> T get(String column, Class<T> type) {
        return type.cast(get(column));
    }

    /** What stands in a column of whatever type, or {@code null} for nothing. */
    public Object get(String column) {
        return values[places.get(column)];
    }
}
