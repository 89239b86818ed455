package org.recoupe.claim;

import java.util.regex.Pattern;

/** How fine a TIMEX3 value is. */
public enum Granularity {
    TIME("\\d{4}-\\d\\d-\\d\\dT.*"),
    DAY("\\d{4}-\\d\\d-\\d\\d"),
    WEEK("\\d{4}-W\\d\\d(-WE)?"),
    MONTH("\\d{4}-\\d\\d"),
    QUARTER("\\d{4}-[QH]\\d"),
    SEASON("\\d{4}-(SP|SU|FA|WI)"),
    YEAR("\\d{4}"),
    /** Decades, durations, sets and what has no date. */
    OTHER(".*");

    private final Pattern form;

    Granularity(String form) {
        this.form = Pattern.compile(form, Pattern.DOTALL);
    }

    /** The granularity of a TIMEX3 value ("2025-09": MONTH). */
    public static Granularity of(String value) {
        for (Granularity granularity : values()) {
            if (granularity.form.matcher(value).matches()) {
                return granularity;
            }
        }
        return OTHER;
    }
}
