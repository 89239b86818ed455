package org.recoupe.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.recoupe.mention.Moment.Operator;

/**
 * The days between which a moment lies; {@code null} where it is open.
 *
 * @param earliest the first day
 * @param latest the last day
 */
record Bounds(LocalDate earliest, LocalDate latest) {

    /** The beginning, middle or end of the stretch: its first, second or last third. */
    Bounds modified(String modifier) {
        if (earliest == null || latest == null || modifier == null) {
            return this;
        }
        long third = (ChronoUnit.DAYS.between(earliest, latest) + 1) / 3;
        return switch (modifier) {
            case "START" -> new Bounds(earliest, earliest.plusDays(third));
            case "MID" -> new Bounds(earliest.plusDays(third), latest.minusDays(third));
            case "END" -> new Bounds(latest.minusDays(third), latest);
            default -> this;
        };
    }

    /** The days that something can lie on which the stretch limits. */
    Bounds limited(Operator operator, LocalDate published) {
        return switch (operator) {
            case ON, WITHIN -> this;
            case BY -> latest == null || latest.isBefore(published)
                    ? new Bounds(null, latest)
                    : new Bounds(published, latest);
            case SINCE -> new Bounds(earliest, null);
            case UNTIL, UNTIL_AT_LEAST -> new Bounds(null, latest);
            case AFTER -> new Bounds(latest == null ? null : latest.plusDays(1), null);
            case BEFORE -> new Bounds(null, earliest == null ? null : earliest.minusDays(1));
        };
    }
}
