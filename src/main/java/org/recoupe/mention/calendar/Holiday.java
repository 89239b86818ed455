package org.recoupe.mention.calendar;

import java.time.LocalDate;

/** Days that recur every year, fixed ("12-25") or counted from Easter Sunday ("easter+39"). */
public final class Holiday {

    private Holiday() {}

    /** The day that a holiday falls on; throws a {@link java.time.DateTimeException} where the notation is none. */
    public static LocalDate in(int year, String holiday) {
        if (holiday.startsWith("easter")) {
            String days = holiday.substring("easter".length());
            return easter(year).plusDays(days.isEmpty() ? 0 : Integer.parseInt(days));
        }
        return LocalDate.parse(String.format(java.util.Locale.ROOT, "%04d-%s", year, holiday));
    }

    /** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991, ch. 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
