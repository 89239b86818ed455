package org.recoupe.mention;

import java.time.LocalDate;

import org.recoupe.mention.calendar.CalendarUnit;
import org.recoupe.mention.calendar.Cell;

/** The moments that a text has named so far, from which later ones count. */
final class Discourse {

    private final LocalDate published;
    private Placed last;
    private Cell day;
    private Cell hereNamed;
    private Cell hereDay;
    private String hereRecurring;

    Discourse(LocalDate published) {
        this.published = published;
    }

    LocalDate published() {
        return published;
    }

    /** A new sentence begins. */
    void nextSentence() {
        hereNamed = null;
        hereDay = null;
        hereRecurring = null;
    }

    /** Takes note of a moment. */
    void name(Placed placed) {
        Cell cell = placed.cell();
        if (cell != null) {
            last = placed;
            hereNamed = cell;
            hereRecurring = null;
            if (cell.unit() == CalendarUnit.DAY) {
                day = cell;
                hereDay = cell;
            }
        } else if (placed.type() == Moment.Type.SET && placed.value().startsWith(Recurrence.OPEN)) {
            hereRecurring = placed.value();
        }
    }

    /** The moment named last, or {@code null}. */
    Placed last() {
        return last;
    }

    /** The day named last, or {@code null}. */
    Cell day() {
        return day;
    }

    /** The day named last in this sentence, or {@code null}. */
    Cell hereDay() {
        return hereDay;
    }

    /** The value of what this sentence said to come back, where nothing else was named since; or {@code null}. */
    String hereRecurring() {
        return hereRecurring;
    }

    /** The day that a clause of a tense is told from: the day of publication, or what the sentence reports from. */
    LocalDate toldFrom(Tense tense) {
        boolean reported = tense == Tense.FUTURE_OF_PAST && hereNamed != null && hereNamed.last().isBefore(published);
        return reported ? hereNamed.last() : published;
    }
}
