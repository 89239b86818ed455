package org.recoupe.mention;

import java.time.LocalDate;

import org.recoupe.text.Span;

/**
 * A temporal expression of the text, in the terms of TimeML's TIMEX3 (Pustejovsky et al., ISO 24617-1).
 *
 * @param span the expression without the preposition that limits it ("septembre 2025")
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value: "2025-09", "2024-W38", "P12M", "2020-SU", "1999-05-19TMO", "PRESENT_REF"
 * @param modifier TIMEX3 mod: "START", "MID", "END", "APPROX", or {@code null}
 * @param operator how the expression limits what is said of it ("d'ici septembre 2025": BY)
 * @param extent the expression with its preposition ("au plus tard en septembre 2025"); contains {@code span}
 * @param earliest first day that it can mean, or {@code null} where it is open or unknown
 * @param latest last day that it can mean, or {@code null} where it is open or unknown
 * @param rule name of the rule that read it
 */
public record Moment(Span span, Type type, String value, String modifier, Operator operator, Span extent,
        LocalDate earliest, LocalDate latest, String rule) {

    private static final int LAST_YEAR = 9999;

    /** TIMEX3 types. */
    public enum Type {
        DATE, TIME, DURATION, SET
    }

    /** How a moment limits the event that it belongs to. */
    public enum Operator {
        /** At some time in it, or all of it. */
        ON,
        /** Not later than its end ("d'ici", "au plus tard", "by"). */
        BY,
        /** Some time inside a stretch ("au cours des douze prochains mois", "within"). */
        WITHIN,
        /** From it on ("depuis", "since"). */
        SINCE,
        /** Up to it, and not said to go on ("jusqu'en", "until"). */
        UNTIL,
        /** Up to it at least ("au moins jusqu'en"). */
        UNTIL_AT_LEAST,
        /** Later than it ("après", "au-delà de"). */
        AFTER,
        /** Earlier than it ("avant"). */
        BEFORE
    }

    public Moment {
        if (!extent.contains(span)) {
            throw new IllegalArgumentException("a moment's extent holds the moment: " + extent + ", " + span);
        }
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("a moment ends before it begins: " + earliest + ".." + latest);
        }
        earliest = within(earliest);
        latest = within(latest);
    }

    /** The day, where TIMEX3 can write its year; {@code null} beyond. */
    private static LocalDate within(LocalDate day) {
        return day == null || day.getYear() > LAST_YEAR ? null : day;
    }
}
