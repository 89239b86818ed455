package org.recoupe.mention.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How long something lasts, or after how long it recurs.
 *
 * @param halves how many halves of the unit; -1 where nobody says
 * @param unit what is counted
 */
public record Length(int halves, Unit unit) {

    /** What lengths are counted in, with the letter of TIMEX3 that it, or what it is made of, goes by. */
    public enum Unit {
        /** "P100Y". */
        CENTURY(100, "Y", ChronoUnit.YEARS),
        /** "P10Y". */
        DECADE(10, "Y", ChronoUnit.YEARS),
        /** "P1Y". */
        YEAR(1, "Y", ChronoUnit.YEARS),
        /** Half a year: "P6M". */
        HALF(6, "M", ChronoUnit.MONTHS),
        /** A quarter of a year: "P3M". */
        QUARTER(3, "M", ChronoUnit.MONTHS),
        /** "P3M". */
        SEASON(3, "M", ChronoUnit.MONTHS),
        /** "P1M". */
        MONTH(1, "M", ChronoUnit.MONTHS),
        /** "P1W". */
        WEEK(1, "W", ChronoUnit.WEEKS),
        /** "P1WE". */
        WEEKEND(1, "WE", ChronoUnit.WEEKS),
        /** "P1D". */
        DAY(1, "D", ChronoUnit.DAYS),
        /** "PT1H". */
        HOUR(1, "H", ChronoUnit.HOURS),
        /** "PT1M". */
        MINUTE(1, "M", ChronoUnit.MINUTES),
        /** "PT1S". */
        SECOND(1, "S", ChronoUnit.SECONDS);

        private final int factor;
        private final String letter;
        private final ChronoUnit step;

        Unit(int factor, String letter, ChronoUnit step) {
            this.factor = factor;
            this.letter = letter;
            this.step = step;
        }

        private String prefix() {
            return step.isTimeBased() ? "PT" : "P";
        }
    }

    /** A length of a whole number of units. */
    public static Length of(int count, Unit unit) {
        return new Length(2 * count, unit);
    }

    /** A length that nobody counted: "PXM". */
    public static Length unknown(Unit unit) {
        return new Length(-1, unit);
    }

    /** The TIMEX3 value: "P12M", "PT30M", "PXY"; a year and a half is "P18M", half an hour "PT30M". */
    public String value() {
        if (halves < 0) {
            return unit.prefix() + "X" + unit.letter;
        }
        if (halves * unit.factor % 2 == 0) {
            return unit.prefix() + halves * unit.factor / 2 + unit.letter;
        }
        return switch (unit) {
            case YEAR -> "P" + 6 * halves + "M";
            case HOUR -> "PT" + 30 * halves + "M";
            default -> String.format(Locale.ROOT, "%s%.1f%s", unit.prefix(), halves / 2.0, unit.letter);
        };
    }

    /** The day that lies this far from a day, before it where {@code sign} is -1; {@code null} for an unknown length. */
    public LocalDate from(LocalDate day, int sign) {
        if (halves < 0) {
            return null;
        }
        if (unit.step.isTimeBased()) {
            return day.atTime(12, 0).plus(sign * halves / 2L, unit.step).toLocalDate();
        }
        long steps = (long) sign * halves * unit.factor;
        return unit.step == ChronoUnit.YEARS ? day.plusMonths(6 * steps) : day.plus(steps / 2, unit.step);
    }
}
