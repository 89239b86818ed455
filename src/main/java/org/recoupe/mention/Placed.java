package org.recoupe.mention;

import java.time.LocalDate;

import org.recoupe.mention.calendar.Cell;

/**
 * A sketch that has found its place.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param earliest first day that it can mean, or {@code null}
 * @param latest last day that it can mean, or {@code null}
 * @param cell the stretch of the calendar that later moments can count from, or {@code null}
 */
record Placed(Moment.Type type, String value, LocalDate earliest, LocalDate latest, Cell cell) {

    /** The same, narrowed to its beginning or end. */
    Placed within(Bounds bounds) {
        return new Placed(type, value, bounds.earliest(), bounds.latest(), cell);
    }

    static Placed of(Cell cell) {
        return new Placed(Moment.Type.DATE, cell.value(), cell.first(), cell.last(), cell);
    }
}
