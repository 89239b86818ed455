package org.recoupe.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import org.recoupe.mention.calendar.CalendarUnit;
import org.recoupe.mention.calendar.Cell;
import org.recoupe.mention.calendar.Length;

/** Gives a sketch its TIMEX3 value and the days that it can mean. */
final class Placement {

    private static final int HOUR = 60;

    private Placement() {}

    /** The place of a sketch; empty where there is no such day. */
    static Optional<Placed> of(Sketch sketch, Frame frame) {
        if (sketch.has(Field.VALUE)) {
            return Optional.of(reference(sketch, frame));
        }
        if (sketch.is(Field.FROM, "last")) {
            return Optional.ofNullable(frame.last());
        }
        if (sketch.has(Field.EVERY)) {
            return Optional.of(new Placed(Moment.Type.SET, recurrence(sketch), null, null, null));
        }
        // "in two years": a length in what is told of the past, else so far from now
        if (sketch.has(Field.AMOUNT) && (!sketch.has(Field.SHIFT) || frame.tense() == Tense.PAST)) {
            return Optional.of(length(sketch, frame.published()));
        }
        return adrift(sketch, frame)
                ? Optional.of(new Placed(sketch.timeOfDay() ? Moment.Type.TIME : Moment.Type.DATE,
                        Recurrence.date(sketch) + Recurrence.timeOfDay(sketch), null, null, null))
                : Almanac.place(sketch, frame);
    }

    /** "Il est mort le lendemain", of which no text before says the day: some day, but none that is to come. */
    private static boolean adrift(Sketch sketch, Frame frame) {
        boolean anchored = sketch.is(Field.FROM, "day") || sketch.is(Field.FROM, "anchor");
        return anchored && frame.last() == null && frame.day() == null && frame.tense() == Tense.PAST
                && sketch.has(Field.SHIFT) && sketch.number(Field.SHIFT) > 0;
    }

    /** "Ces derniers mois": before or after the day of publication, and so many units away at most, where that is said. */
    private static Placed reference(Sketch sketch, Frame frame) {
        String value = sketch.get(Field.VALUE);
        LocalDate earliest = frame.published();
        LocalDate latest = frame.published();
        Placed anchor = sketch.is(Field.FROM, "anchor") ? frame.last() : null;
        if (anchor != null && anchor.earliest() != null && anchor.latest() != null) {
            earliest = anchor.earliest().plusDays(1);
            latest = anchor.latest();
        }
        return switch (value) {
            case "PAST_REF" ->
                reference(value, sketch.has(Field.SHIFT) ? nearestStart(earliest, sketch) : null, latest);
            case "FUTURE_REF" -> reference(value, earliest,
                    sketch.has(Field.SHIFT) ? nearestStart(latest, sketch) : null);
            default -> reference(value, earliest, latest);
        };
    }

    private static Placed reference(String value, LocalDate earliest, LocalDate latest) {
        return new Placed(Moment.Type.DATE, value, earliest, latest, null);
    }

    /** The beginning of a unit that lies closest to the day so many units away. */
    private static LocalDate nearestStart(LocalDate from, Sketch sketch) {
        CalendarUnit unit = CalendarUnit.valueOf(sketch.get(Field.UNIT).toUpperCase(Locale.ROOT));
        LocalDate day = new Length(2 * Math.abs(sketch.number(Field.SHIFT)),
                Length.Unit.valueOf(unit.name())).from(from, sketch.number(Field.SHIFT) < 0 ? -1 : 1);
        Cell cell = Cell.of(unit, day);
        return ChronoUnit.DAYS.between(cell.first(), day) <= ChronoUnit.DAYS.between(day, cell.plus(1).first())
                ? cell.first()
                : cell.plus(1).first();
    }

    private static String recurrence(Sketch sketch) {
        return sketch.has(Field.UNIT)
                ? length(sketch, Field.EVERY).value()
                : Recurrence.date(sketch) + Recurrence.timeOfDay(sketch);
    }

    private static Placed length(Sketch sketch, LocalDate published) {
        Length length = length(sketch, Field.AMOUNT);
        LocalDate earliest = null;
        LocalDate latest = null;
        if (sketch.is(Field.TOWARD, "future") || sketch.is(Field.TOWARD, "after")) {
            earliest = published;
            latest = length.from(published, 1);
        } else if (sketch.is(Field.TOWARD, "past") || sketch.is(Field.TOWARD, "before")) {
            earliest = length.from(published, -1);
            latest = published;
        }
        return new Placed(Moment.Type.DURATION, length.value(), earliest, latest, null);
    }

    private static Length length(Sketch sketch, Field count) {
        Length.Unit unit = Length.Unit.valueOf(sketch.get(Field.UNIT).toUpperCase(Locale.ROOT));
        if (sketch.is(count, "X")) {
            return Length.unknown(unit);
        }
        if (sketch.has(Field.MINUTE)) {
            return Length.of(HOUR * sketch.number(count) + sketch.number(Field.MINUTE), Length.Unit.MINUTE);
        }
        return new Length(2 * sketch.number(count) + (sketch.has(Field.HALVES) ? 1 : 0), unit);
    }
}
