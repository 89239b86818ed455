package org.recoupe.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.calendar.Cell;
import org.recoupe.text.Span;

/** TIMEX3 values as people give them, turned into moments. */
public final class Timex {

    private static final Pattern CALENDAR = Pattern.compile("\\d{2,4}(-[0-9A-Z]{2,3})?(-[0-9A-Z]{2})?");
    private static final Pattern TIME = Pattern
            .compile("(\\d{4}-\\d\\d-\\d\\d)T(([01]\\d|2[0-3])(:[0-5]\\d){0,2}|MO|MI|AF|EV|NI|DT)");
    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,4}[YMWD]){1,4}|PT(\\d{1,4}[HMS]){1,3}");
    private static final Pattern REFERENCE = Pattern.compile("(PAST|PRESENT|FUTURE)_REF");

    private Timex() {}

    /**
     * The moment of a value, as far as it is one that a calendar or a clock has.
     *
     * @param value "2025-09", "2024-W38", "2020-SU", "2024-09-27T14:30", "P12M", "PRESENT_REF"
     * @param operator how it limits what is said of it
     * @param span what of the text says so
     * @param publishedOn the day from which it is looked at
     */
    public static Optional<Moment> moment(String value, Operator operator, Span span, LocalDate publishedOn) {
        Matcher time = TIME.matcher(value);
        if (time.matches()) {
            return cell(time.group(1)).map(day -> moment(Moment.Type.TIME, value, operator, span, day, publishedOn));
        }
        if (LENGTH.matcher(value).matches()) {
            return length(value, operator, span, publishedOn);
        }
        if (REFERENCE.matcher(value).matches()) {
            return Optional.of(moment(Moment.Type.DATE, value, operator, span, new Bounds(null, null)));
        }
        return cell(value).map(cell -> moment(Moment.Type.DATE, value, operator, span, cell, publishedOn));
    }

    private static Optional<Cell> cell(String value) {
        return CALENDAR.matcher(value).matches() ? Cell.of(value) : Optional.empty();
    }

    private static Moment moment(Moment.Type type, String value, Operator operator, Span span, Cell cell,
            LocalDate publishedOn) {
        return moment(type, value, operator, span,
                new Bounds(cell.first(), cell.last()).limited(operator, publishedOn));
    }

    /** "Within twelve months": counted from the day of publication; else a length has no days. */
    private static Optional<Moment> length(String value, Operator operator, Span span, LocalDate publishedOn) {
        boolean counted = operator == Operator.WITHIN && value.indexOf('T') < 0;
        try {
            Bounds bounds = counted
                    ? new Bounds(publishedOn, publishedOn.plus(Period.parse(value)))
                    : new Bounds(null, null);
            return Optional.of(moment(Moment.Type.DURATION, value, operator, span, bounds));
        } catch (DateTimeException unordered) {
            return Optional.empty();
        }
    }

    private static Moment moment(Moment.Type type, String value, Operator operator, Span span, Bounds bounds) {
        return new Moment(span, type, value, null, operator, span, bounds.earliest(), bounds.latest(), "person");
    }
}
