package org.recoupe.mention;

import java.util.Locale;

/** Writes what is not one stretch of the calendar but comes back: TIMEX3 values with X for what is left open. */
final class Recurrence {

    /** How values begin whose year is left open. */
    static final String OPEN = "XXXX";

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    private Recurrence() {}

    /** The date of a sketch with its year, week or day left open: "XXXX-WXX-4", "XXXX-06", "XXXX-SU", "". */
    static String date(Sketch sketch) {
        if (sketch.has(Field.SEASON)) {
            return "XXXX-" + SEASONS[sketch.number(Field.SEASON) - 1];
        }
        if (sketch.has(Field.MONTH)) {
            String month = String.format(Locale.ROOT, "XXXX-%02d", sketch.number(Field.MONTH));
            return sketch.has(Field.DAY)
                    ? month + String.format(Locale.ROOT, "-%02d", sketch.number(Field.DAY))
                    : month;
        }
        if (sketch.has(Field.HOLIDAY)) {
            return "XXXX-" + sketch.get(Field.HOLIDAY);
        }
        if (sketch.has(Field.WEEKDAY)) {
            return "XXXX-WXX-" + sketch.get(Field.WEEKDAY);
        }
        if (sketch.has(Field.DAY)) {
            return String.format(Locale.ROOT, "XXXX-XX-%02d", sketch.number(Field.DAY));
        }
        return sketch.has(Field.WEEKEND) ? "XXXX-WXX-WE" : "XXXX-XX-XX";
    }

    /** "TMO", "T21:45", or nothing. */
    static String timeOfDay(Sketch sketch) {
        if (sketch.has(Field.PART)) {
            return "T" + sketch.get(Field.PART);
        }
        if (!sketch.has(Field.HOUR)) {
            return "";
        }
        int hour = sketch.number(Field.HOUR);
        if (sketch.is(Field.MERIDIEM, "pm") && hour < 12) {
            hour += 12;
        } else if (sketch.is(Field.MERIDIEM, "am") && hour == 12) {
            hour = 0;
        }
        int minute = sketch.has(Field.MINUTE) ? sketch.number(Field.MINUTE) : 0;
        return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    }
}
