package org.recoupe.api.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;

/**
 * What a list is ordered by; rows that are alike in it are ordered by their keys.
 *
 * @param name what tells cursors of this order from others
 * @param column the column or expression, never null
 * @param type what its values are
 * @param direction which end comes first
 */
public record Order(String name, String column, Type type, OrderDirection direction) {

    private static final int FIRST_YEAR = -4_000;
    /** Beyond all that the reader reads, within all that the database holds. */
    private static final int MOST_YEARS = 100_000;

    /** What values are, and how a cursor's is read. */
    public enum Type {
        DAY(LocalDate.class, text -> kept(LocalDate.parse(text))), MOMENT(Instant.class,
                text -> kept(Instant.parse(text).atOffset(ZoneOffset.UTC)).toInstant()),
        NUMBER(Double.class,
                Double::valueOf),
        COUNT(Long.class, Long::valueOf), TEXT(String.class, text -> text);

        final Class<?> java;
        final Function<String, ?> reader;

        /** A day or a moment that the database can hold. */
        private static <T extends TemporalAccessor> T kept(T value) {
            if (value.get(ChronoField.YEAR) < FIRST_YEAR || value.get(ChronoField.YEAR) > MOST_YEARS) {
                throw new DateTimeException("no row has such a day");
            }
            return value;
        }

        Type(Class<?> java, Function<String, ?> reader) {
            this.java = java;
            this.reader = reader;
        }
    }

    /** The order of a column, in the direction that a client asks for, else in the usual one. */
    static Order of(Enum<?> field, String column, Type type, OrderDirection asked, OrderDirection usual) {
        OrderDirection direction = asked == null ? usual : asked;
        return new Order(field.name() + " " + direction, column, type, direction);
    }

    /** What comes after a place in the list. */
    Condition after(String key, String cursor) {
        Cursor place = Cursor.of(name, cursor);
        Object value;
        try {
            value = type.reader.apply(place.value());
        } catch (RuntimeException notOne) {
            throw Cursor.refusal();
        }
        String than = direction == OrderDirection.ASC ? ">" : "<";
        return Condition.of("(" + column + ", " + key + ") " + than + " (?, ?)", value, place.key());
    }

    String by(String key) {
        return column + " " + direction + ", " + key + " " + direction;
    }
}
