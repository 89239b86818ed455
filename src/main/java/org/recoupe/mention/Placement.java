package org.recoupe.mention;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.recoupe.mention.calendar.Length;

/** Gives a sketch its TIMEX3 value and the days that it can mean. */
final class Placement {

    private Placement() {}

    /** The place of a sketch; empty where there is no such day. */
    static Optional<Placed> of(Sketch sketch, Frame frame) {
        if (sketch.has(Field.VALUE)) {
            return Optional.of(reference(sketch.get(Field.VALUE), frame.published()));
        }
        if (sketch.is(Field.FROM, "last")) {
            return Optional.ofNullable(frame.last());
        }
        if (sketch.has(Field.EVERY)) {
            return Optional.of(new Placed(Moment.Type.SET, recurrence(sketch), null, null, null));
        }
        if (sketch.has(Field.AMOUNT)) {
            return Optional.of(length(sketch, frame.published()));
        }
        return Almanac.place(sketch, frame);
    }

    private static Placed reference(String value, LocalDate published) {
        LocalDate earliest = value.equals("PAST_REF") ? null : published;
        LocalDate latest = value.equals("FUTURE_REF") ? null : published;
        return new Placed(Moment.Type.DATE, value, earliest, latest, null);
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
        return new Length(2 * sketch.number(count) + (sketch.has(Field.HALVES) ? 1 : 0), unit);
    }
}
