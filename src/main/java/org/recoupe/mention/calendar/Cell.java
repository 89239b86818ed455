package org.recoupe.mention.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * One year, one season, one day…: a stretch of the calendar with a name in TIMEX3.
 *
 * @param unit what it is one of
 * @param first its first day
 */
public record Cell(CalendarUnit unit, LocalDate first) {

    public Cell {
        if (!unit.floor(first).equals(first)) {
            throw new IllegalArgumentException("no " + unit + " begins on " + first);
        }
    }

    /** The unit that a day lies in. */
    public static Cell of(CalendarUnit unit, LocalDate day) {
        return new Cell(unit, unit.floor(day));
    }

    /** The unit of a TIMEX3 value ("1999-SU"); empty where no calendar has it. */
    public static Optional<Cell> of(String value) {
        if (!value.matches("\\d{2,3}|\\d{4}.*")) {
            return Optional.empty();
        }
        int year = Integer.parseInt((value + "00").substring(0, 4));
        // A winter and a first week can begin in another year than the one they bear.
        LocalDate last = LocalDate.of(year, 12, 31);
        for (CalendarUnit unit : CalendarUnit.values()) {
            Cell cell = of(unit, LocalDate.of(year, 1, 1));
            while (!cell.first.isAfter(last)) {
                if (cell.value().equals(value)) {
                    return Optional.of(cell);
                }
                cell = cell.plus(1);
            }
        }
        return Optional.empty();
    }

    /** Its last day. */
    public LocalDate last() {
        return unit == CalendarUnit.WEEKEND ? first.plusDays(1) : unit.plus(first, 1).minusDays(1);
    }

    /** The TIMEX3 value: "1999", "1999-SU", "1999-05-19". */
    public String value() {
        return unit.value(first);
    }

    /** The unit {@code count} units later, or earlier where {@code count} is negative. */
    public Cell plus(long count) {
        return new Cell(unit, unit.plus(first, count));
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    /** Whether it is cut finer than another, or as fine. */
    public boolean atLeastAsFineAs(CalendarUnit other) {
        return unit.compareTo(other) >= 0;
    }

    /** The {@code index}th {@code part} of it, from 1; empty where it has none such (30 February). */
    public Optional<Cell> part(CalendarUnit part, int index) {
        try {
            LocalDate day = switch (part) {
                case HALF -> first.withMonth(6 * index - 5);
                case QUARTER -> first.withMonth(3 * index - 2);
                case SEASON -> first.withMonth(3 * index).with(TemporalAdjusters.lastDayOfMonth());
                case MONTH -> first.withMonth(index);
                case DAY -> unit == CalendarUnit.WEEK ? first.plusDays(index - 1L) : first.withDayOfMonth(index);
                default -> throw new DateTimeException("no parts of this kind: " + part);
            };
            return Optional.of(of(part, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The {@code index}th of its days that are a given weekday (1 is Monday); from the end where negative. */
    public Optional<Cell> weekday(int weekday, int index) {
        LocalDate day = index > 0
                ? first.plusDays(Math.floorMod(weekday - first.getDayOfWeek().getValue(), 7) + 7L * (index - 1))
                : last().minusDays(Math.floorMod(last().getDayOfWeek().getValue() - weekday, 7) - 7L * (index + 1));
        return contains(day) ? Optional.of(of(CalendarUnit.DAY, day)) : Optional.empty();
    }

    /** The days between it and {@code day}; 0 where the day lies in it. */
    public long distance(LocalDate day) {
        return contains(day)
                ? 0
                : Math.min(Math.abs(ChronoUnit.DAYS.between(first, day)),
                        Math.abs(ChronoUnit.DAYS.between(last(), day)));
    }
}
