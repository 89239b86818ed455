package org.recoupe.mention.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which one of its recurrences a partial date ("jeudi", "en mai") means, seen from a day. */
public enum Direction {
    /** The last one that was over before the day ("mai dernier"). */
    BEFORE,
    /** The last one that had begun on the day. */
    PAST,
    /** The closest one. */
    NEAREST,
    /** The first one that was not over on the day. */
    FUTURE,
    /** The first one that begins after the day ("mai prochain"). */
    AFTER;

    /** The recurrence that is meant, out of {@code ascending} ones; empty where none lies in this direction. */
    public Optional<Cell> pick(List<Cell> ascending, LocalDate day) {
        return switch (this) {
            case BEFORE -> last(ascending.stream().filter(cell -> cell.last().isBefore(day)).toList());
            case PAST -> last(ascending.stream().filter(cell -> !cell.first().isAfter(day)).toList());
            case NEAREST -> ascending.stream().min(Comparator.comparingLong(cell -> cell.distance(day)));
            case FUTURE -> ascending.stream().filter(cell -> !cell.last().isBefore(day)).findFirst();
            case AFTER -> ascending.stream().filter(cell -> cell.first().isAfter(day)).findFirst();
        };
    }

    private static Optional<Cell> last(List<Cell> cells) {
        return cells.isEmpty() ? Optional.empty() : Optional.of(cells.getLast());
    }
}
