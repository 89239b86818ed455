package org.recoupe.mention;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a rule can say of a moment, and how it says it. */
enum Field {
    /** A TIMEX3 value as it stands: PRESENT_REF. */
    VALUE("[A-Z0-9_-]+"),
    /** What {@link #SHIFT} counts from; without it, the day of publication. */
    FROM("anchor|day|near|last"),
    /** What is counted: the unit of a shift or of a length. */
    UNIT("century|decade|year|half|quarter|season|month|week|weekend|day|hour|minute|second"),
    /** How many units later, or earlier. */
    SHIFT("[+-]?\\d+"),
    /** How many units something lasts; X for an unknown number. */
    AMOUNT("\\d+|X"),
    /** How many halves of a unit it lasts beyond that. */
    HALVES("1"),
    /** After how many units something recurs. */
    EVERY("\\d+|X"),
    /** A century's first two digits. */
    CENTURY("\\d{1,2}"),
    /** The first year of a decade, or its last two digits. */
    DECADE("\\d\\d|\\d{4}"),
    /** A year, or its last two digits. */
    YEAR("\\d\\d|\\d{4}"),
    /** 1 or 2. */
    HALF("[12]"),
    /** 1 to 4. */
    QUARTER("[1-4]"),
    /** 1 (spring) to 4 (winter). */
    SEASON("[1-4]"),
    /** 1 to 12. */
    MONTH("0?[1-9]|1[0-2]"),
    /** The weekend of a week. */
    WEEKEND("1"),
    /** Day of the month, 1 to 31. */
    DAY("0?[1-9]|[12]\\d|3[01]"),
    /** 1 (Monday) to 7. */
    WEEKDAY("[1-7]"),
    /** Which one of the weekdays of a month; counted from its end where negative. */
    NTH("-?[1-5]"),
    /** A day of every year: 12-25, easter+39. */
    HOLIDAY("\\d\\d-\\d\\d|easter([+-]\\d+)?"),
    /** A part of the day, as TIMEX3 writes it. */
    PART("MO|MI|AF|EV|NI|DT"),
    /** 0 to 24, and its minutes behind a dot, where they are one word. */
    HOUR("([01]?\\d|2[0-4])(\\.[0-5]\\d)?"),
    /** 0 to 59. */
    MINUTE("[0-5]?\\d"),
    /** Which half of the day an hour counts from. */
    MERIDIEM("am|pm"),
    /** Which of its recurrences is meant, whatever the verb says; {@code any} for none in particular. */
    TOWARD("before|past|nearest|future|after|any"),
    /** A TIMEX3 modifier. */
    MOD("START|MID|END|APPROX"),
    /** The unit that a beginning or end is no longer than. */
    GRAIN("quarter|month|week|day"),
    /** How it limits the event. */
    OPERATOR("ON|BY|WITHIN|SINCE|UNTIL|UNTIL_AT_LEAST|AFTER|BEFORE");

    private final Pattern notation;

    Field(String notation) {
        this.notation = Pattern.compile(notation);
    }

    /** Whether a value can stand in this field. */
    boolean allows(String value) {
        return notation.matcher(value).matches();
    }

    /** The name that rules write it by. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
