package org.recoupe.comparison;

import java.time.LocalDate;

import org.recoupe.mention.Moment;

/**
 * A stretch of days, open where a side is {@code null}.
 *
 * @param from first day
 * @param to last day
 */
record Window(LocalDate from, LocalDate to) {

    static final Window ALWAYS = new Window(null, null);

    /** The days that the moment itself names, whatever limits it: "d'ici décembre 2021" names December 2021. */
    static Window named(Moment moment) {
        return new Window(moment.earliest(), moment.latest());
    }

    /** The days at which what is said of the moment can hold: "d'ici décembre 2021", any day up to the 31st. */
    static Window meant(Moment moment) {
        LocalDate from = moment.earliest();
        LocalDate to = moment.latest();
        return switch (moment.operator()) {
            case ON, WITHIN -> new Window(from, to);
            case BY, UNTIL -> new Window(null, to);
            case BEFORE -> new Window(null, from == null ? to : from.minusDays(1));
            case SINCE, UNTIL_AT_LEAST -> new Window(from, null);
            case AFTER -> new Window(to == null ? from : to.plusDays(1), null);
        };
    }

    /** Whether both have a day in common. */
    boolean meets(Window other) {
        return !before(other) && !other.before(this);
    }

    /** Whether all days of another are its own. */
    boolean holds(Window other) {
        return (from == null || !other.from.isBefore(from)) && (to == null || !other.to.isAfter(to));
    }

    /** Whether it is over when the other begins. */
    boolean before(Window other) {
        return to != null && other.from != null && to.isBefore(other.from);
    }

    /** Whether one of its sides is a known day. */
    boolean known() {
        return from != null || to != null;
    }

    /** The same with {@code days} more on both sides. */
    Window widened(int days) {
        return new Window(from == null ? null : from.minusDays(days), to == null ? null : to.plusDays(days));
    }

    /** Its length in days; a large number where a side is open. */
    long days() {
        return from == null || to == null ? Integer.MAX_VALUE : to.toEpochDay() - from.toEpochDay() + 1;
    }
}
