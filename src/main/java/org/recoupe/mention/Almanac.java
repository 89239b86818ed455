package org.recoupe.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.recoupe.mention.calendar.CalendarUnit;
import org.recoupe.mention.calendar.Cell;
import org.recoupe.mention.calendar.Direction;
import org.recoupe.mention.calendar.Holiday;

/** Gives dates and times of day their place in the calendar. */
final class Almanac {

    /** How many recurrences to look at before and after the day that counts. */
    private static final int AROUND = 6;
    private static final List<Field> YEARLY = List.of(Field.HALF, Field.QUARTER, Field.SEASON, Field.MONTH,
            Field.HOLIDAY);
    private static final int TWO_DIGIT_YEARS_AHEAD = 20;
    /** A day of the year so few days ahead or ago is meant rather than one ten months or more away. */
    private static final int AHEAD = 60;
    private static final int AGO = 31;
    private static final int FAR = 300;

    private final Sketch sketch;
    private final Frame frame;

    private Almanac(Sketch sketch, Frame frame) {
        this.sketch = sketch;
        this.frame = frame;
    }

    /** The place of a sketch; empty where the calendar has no such day. */
    static Optional<Placed> place(Sketch sketch, Frame frame) {
        try {
            Almanac almanac = new Almanac(sketch, frame);
            return almanac.date().map(almanac::withTimeOfDay);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Optional<Placed> date() {
        if (sketch.is(Field.TOWARD, "any")) {
            return Optional.of(new Placed(Moment.Type.DATE, Recurrence.date(sketch), null, null, null));
        }
        Cell base = frame.base(sketch);
        if (sketch.has(Field.UNIT)) {
            CalendarUnit unit = CalendarUnit.valueOf(sketch.get(Field.UNIT).toUpperCase(Locale.ROOT));
            int shift = sketch.has(Field.SHIFT) ? sketch.number(Field.SHIFT) : 0;
            if (shift != 0 && !base.atLeastAsFineAs(unit)) {
                return Optional.of(vague(base, unit, shift));
            }
            return part(Cell.of(unit, base.first()).plus(shift)).map(Placed::of);
        }
        return absolute().map(this::part).orElseGet(() -> recurring(base)).map(Placed::of);
    }

    /** "Dix jours plus tard", counted from a month: some day of that month or the next. */
    private static Placed vague(Cell base, CalendarUnit unit, int shift) {
        LocalDate earliest = Cell.of(unit, base.first()).plus(shift).first();
        LocalDate latest = Cell.of(unit, base.last()).plus(shift).last();
        return new Placed(Moment.Type.DATE, base.value() + "-XX", earliest, latest, null);
    }

    private Optional<Cell> absolute() {
        if (sketch.has(Field.YEAR)) {
            return Optional.of(Cell.of(CalendarUnit.YEAR, LocalDate.of(year(sketch.get(Field.YEAR)), 1, 1)));
        }
        if (sketch.has(Field.DECADE)) {
            return Optional.of(Cell.of(CalendarUnit.DECADE, LocalDate.of(year(sketch.get(Field.DECADE)), 1, 1)));
        }
        if (sketch.has(Field.CENTURY)) {
            return Optional.of(Cell.of(CalendarUnit.CENTURY, LocalDate.of(sketch.number(Field.CENTURY) * 100, 1, 1)));
        }
        return Optional.empty();
    }

    private int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        int latest = frame.published().getYear() + TWO_DIGIT_YEARS_AHEAD;
        return latest - Math.floorMod(latest - year, 100);
    }

    /** The part of a cell that the sketch speaks of: the fifth month of a year, the Monday of a week. */
    private Optional<Cell> part(Cell whole) {
        Optional<Cell> cell = Optional.of(whole);
        if (sketch.has(Field.HOLIDAY)) {
            return Optional.of(Cell.of(CalendarUnit.DAY,
                    Holiday.in(whole.first().getYear(), sketch.get(Field.HOLIDAY))));
        }
        for (Field field : YEARLY.subList(0, 4)) {
            if (sketch.has(field)) {
                cell = cell.flatMap(c -> c.part(CalendarUnit.valueOf(field.name()), sketch.number(field)));
            }
        }
        if (sketch.has(Field.DAY)) {
            return cell.flatMap(c -> c.part(CalendarUnit.DAY, sketch.number(Field.DAY)));
        }
        if (sketch.has(Field.WEEKEND)) {
            return cell.map(c -> Cell.of(CalendarUnit.WEEKEND, c.first()));
        }
        if (sketch.has(Field.WEEKDAY)) {
            int nth = sketch.has(Field.NTH) ? sketch.number(Field.NTH) : 1;
            return cell.flatMap(c -> c.weekday(sketch.number(Field.WEEKDAY), nth));
        }
        return cell;
    }

    /** The one of its recurrences that a date without a year, month or week means. */
    private Optional<Cell> recurring(Cell base) {
        CalendarUnit period = period();
        if (period == CalendarUnit.DAY) {
            return Optional.of(base);
        }
        boolean counted = sketch.has(Field.FROM);
        LocalDate seen = counted ? base.last() : sketch.has(Field.TOWARD) ? frame.published() : frame.told();
        List<Cell> recurrences = recurrences(Cell.of(period, seen));
        if (sketch.has(Field.MONTH) && !sketch.has(Field.TOWARD) && frame.span() != null) {
            // "Au premier trimestre 2019, …, dont 12 en janvier"
            Optional<Cell> within = recurrences(Cell.of(period, frame.span().first())).stream()
                    .filter(cell -> frame.span().contains(cell.first()) && frame.span().contains(cell.last()))
                    .findFirst();
            if (within.isPresent()) {
                return within;
            }
        }
        Optional<Cell> picked = direction(period).pick(recurrences, seen);
        return sketch.has(Field.DAY) && !sketch.has(Field.TOWARD) ? closer(picked, recurrences, seen) : picked;
    }

    /** "Le vote du 20 mars a été reporté", written on 17 March: no tense takes a day of this month for one of last year. */
    private static Optional<Cell> closer(Optional<Cell> picked, List<Cell> recurrences, LocalDate seen) {
        Optional<Cell> nearest = Direction.NEAREST.pick(recurrences, seen);
        if (picked.isEmpty() || picked.get().distance(seen) < FAR) {
            return picked;
        }
        int close = nearest.get().first().isAfter(seen) ? AHEAD : AGO;
        return nearest.get().distance(seen) < close ? nearest : picked;
    }

    /** After what the date comes back. */
    private CalendarUnit period() {
        if (YEARLY.stream().anyMatch(sketch::has)) {
            return CalendarUnit.YEAR;
        }
        if (sketch.has(Field.DAY) || sketch.has(Field.NTH)) {
            return CalendarUnit.MONTH;
        }
        return sketch.has(Field.WEEKDAY) || sketch.has(Field.WEEKEND) ? CalendarUnit.WEEK : CalendarUnit.DAY;
    }

    private List<Cell> recurrences(Cell middle) {
        List<Cell> all = new ArrayList<>();
        for (int i = -AROUND; i <= AROUND; i++) {
            part(middle.plus(i)).ifPresent(all::add);
        }
        if (sketch.has(Field.DAY) && sketch.has(Field.WEEKDAY)) {
            List<Cell> agreeing = all.stream()
                    .filter(cell -> cell.first().getDayOfWeek().getValue() == sketch.number(Field.WEEKDAY)).toList();
            return agreeing.isEmpty() ? all : agreeing;
        }
        return all;
    }

    /** A date with its weekday is hardly ever years away: the weekday singles it out, the tense does not. */
    private Direction direction(CalendarUnit period) {
        if (sketch.has(Field.TOWARD)) {
            return Direction.valueOf(sketch.get(Field.TOWARD).toUpperCase(Locale.ROOT));
        }
        return sketch.has(Field.DAY) && sketch.has(Field.WEEKDAY)
                ? Direction.NEAREST
                : frame.tense().direction(period == CalendarUnit.WEEK);
    }

    private Placed withTimeOfDay(Placed date) {
        if (!sketch.timeOfDay()) {
            return date;
        }
        String time = Recurrence.timeOfDay(sketch);
        if (sketch.lacksDay() && frame.recurring() != null) {
            return new Placed(Moment.Type.TIME, frame.recurring() + time, null, null, null);
        }
        return new Placed(Moment.Type.TIME, date.value() + time, date.earliest(), date.latest(), date.cell());
    }
}
