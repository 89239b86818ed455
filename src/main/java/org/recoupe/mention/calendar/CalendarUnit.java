package org.recoupe.mention.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The units that a calendar is cut into, coarse to fine, each with its notation in TIMEX3. */
public enum CalendarUnit {

    /** A hundred years: "19" is what is called the 20th century. */
    CENTURY(ChronoUnit.YEARS, 100) {
        @Override
        LocalDate floor(LocalDate day) {
            return LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        }

        @Override
        String value(LocalDate first) {
            return format("%02d", first.getYear() / 100);
        }
    },
    /** Ten years: "199". */
    DECADE(ChronoUnit.YEARS, 10) {
        @Override
        LocalDate floor(LocalDate day) {
            return LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
        }

        @Override
        String value(LocalDate first) {
            return format("%03d", first.getYear() / 10);
        }
    },
    /** "1999". */
    YEAR(ChronoUnit.YEARS, 1) {
        @Override
        LocalDate floor(LocalDate day) {
            return day.withDayOfYear(1);
        }

        @Override
        String value(LocalDate first) {
            return format("%04d", first.getYear());
        }
    },
    /** Six months from January or July: "1999-H1". */
    HALF(ChronoUnit.MONTHS, 6) {
        @Override
        LocalDate floor(LocalDate day) {
            return LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
        }

        @Override
        String value(LocalDate first) {
            return format("%04d-H%d", first.getYear(), first.getMonthValue() / 6 + 1);
        }
    },
    /** "1999-Q4". */
    QUARTER(ChronoUnit.MONTHS, 3) {
        @Override
        LocalDate floor(LocalDate day) {
            return LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
        }

        @Override
        String value(LocalDate first) {
            return format("%04d-Q%d", first.getYear(), first.getMonthValue() / 3 + 1);
        }
    },
    /** From equinox to solstice and on: "1999-SU"; a winter bears the year that it begins in. */
    SEASON(ChronoUnit.MONTHS, 3) {
        @Override
        LocalDate floor(LocalDate day) {
            LocalDate turn = turn(day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3));
            return turn.isAfter(day) ? turn(turn.withDayOfMonth(1).minusMonths(3)) : turn;
        }

        @Override
        LocalDate plus(LocalDate first, long count) {
            return turn(super.plus(first.withDayOfMonth(1), count));
        }

        /** The equinox or solstice of a month, which is at most a day off from year to year. */
        private static LocalDate turn(LocalDate month) {
            return month.withDayOfMonth(TURNS[month.getMonthValue() / 3 - 1]);
        }

        @Override
        String value(LocalDate first) {
            return format("%04d-%s", first.getYear(), SEASONS[first.getMonthValue() / 3 - 1]);
        }
    },
    /** "1999-05". */
    MONTH(ChronoUnit.MONTHS, 1) {
        @Override
        LocalDate floor(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        String value(LocalDate first) {
            return format("%04d-%02d", first.getYear(), first.getMonthValue());
        }
    },
    /** Seven days from Monday, numbered as in ISO 8601: "1999-W20". */
    WEEK(ChronoUnit.WEEKS, 1) {
        @Override
        LocalDate floor(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        String value(LocalDate first) {
            return format("%04d-W%02d", first.get(IsoFields.WEEK_BASED_YEAR),
                    first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
    },
    /** Saturday and Sunday: "1999-W20-WE". */
    WEEKEND(ChronoUnit.WEEKS, 1) {
        @Override
        LocalDate floor(LocalDate day) {
            return WEEK.floor(day).plusDays(5);
        }

        @Override
        String value(LocalDate first) {
            return WEEK.value(first) + "-WE";
        }
    },
    /** "1999-05-19". */
    DAY(ChronoUnit.DAYS, 1) {
        @Override
        LocalDate floor(LocalDate day) {
            return day;
        }

        @Override
        String value(LocalDate first) {
            return first.toString();
        }
    };

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};
    private static final int[] TURNS = {20, 21, 22, 21};

    private final ChronoUnit step;
    private final int steps;

    CalendarUnit(ChronoUnit step, int steps) {
        this.step = step;
        this.steps = steps;
    }

    /** The first day of the unit that {@code day} lies in; of the weekend that ends its week. */
    abstract LocalDate floor(LocalDate day);

    /** The TIMEX3 value of the unit that begins on {@code first}. */
    abstract String value(LocalDate first);

    /** The first day of the unit that comes {@code count} units after the one that begins on {@code first}. */
    LocalDate plus(LocalDate first, long count) {
        return first.plus(Math.multiplyExact(count, (long) steps), step);
    }

    private static String format(String pattern, Object... parts) {
        return String.format(Locale.ROOT, pattern, parts);
    }
}
