package org.recoupe.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.calendar.CalendarUnit;
import org.recoupe.mention.calendar.Cell;

/**
 * The days between which a moment lies; {@code null} where it is open.
 *
 * @param earliest the first day
 * @param latest the last day
 */
record Bounds(LocalDate earliest, LocalDate latest) {

    private static final int LONGEST_YEAR = 366;
    private static final int SHORTEST_YEAR = 365;

    /**
     * The beginning, middle or end of the stretch: the first or last quarter of a year, the first, second or last third
     * of anything else; and no more of it than one {@code grain}, where that is said.
     */
    Bounds modified(String modifier, CalendarUnit grain) {
        if (earliest == null || latest == null || modifier == null) {
            return this;
        }
        LocalDate first = grain == null ? part(1) : Cell.of(grain, earliest).last();
        LocalDate last = grain == null ? part(-1) : Cell.of(grain, latest).first();
        long third = days() / 3;
        return switch (modifier) {
            case "START" -> new Bounds(earliest, first);
            case "MID" -> new Bounds(earliest.plusDays(third), latest.minusDays(third));
            case "END" -> new Bounds(last, latest);
            default -> this;
        };
    }

    private long days() {
        return ChronoUnit.DAYS.between(earliest, latest) + 1;
    }

    /** The day on which the first part ends, or the last one begins. */
    private LocalDate part(int side) {
        if (days() == SHORTEST_YEAR || days() == LONGEST_YEAR) {
            return side > 0 ? earliest.plusMonths(3).minusDays(1) : latest.plusDays(1).minusMonths(3);
        }
        long third = days() / 3;
        return side > 0 ? earliest.plusDays(third) : latest.minusDays(third);
    }

    /** The days that something can lie on which the stretch limits. */
    Bounds limited(Operator operator, LocalDate published) {
        return switch (operator) {
            case ON, WITHIN -> this;
            case BY -> latest == null || latest.isBefore(published)
                    ? new Bounds(null, latest)
                    : new Bounds(published, latest);
            case SINCE -> new Bounds(earliest, null);
            case UNTIL -> new Bounds(null, latest);
            case UNTIL_AT_LEAST -> new Bounds(earliest, null);
            case AFTER -> new Bounds(latest == null ? null : latest.plusDays(1), null);
            case BEFORE -> new Bounds(null, earliest == null ? null : earliest.minusDays(1));
        };
    }
}
