package org.recoupe.mention;

import java.time.LocalDate;

import org.recoupe.mention.calendar.CalendarUnit;
import org.recoupe.mention.calendar.Cell;

/** The moments that a text has named so far, from which later ones count. */
final class Discourse {

    private final LocalDate published;
    private Cell anchor;
    private Cell day;

    Discourse(LocalDate published) {
        this.published = published;
    }

    LocalDate published() {
        return published;
    }

    /** The moment named last, or {@code null}. */
    Cell anchor() {
        return anchor;
    }

    /** The day named last, or {@code null}. */
    Cell day() {
        return day;
    }

    /** Takes note of a moment. */
    void name(Cell cell) {
        anchor = cell;
        if (cell.unit() == CalendarUnit.DAY) {
            day = cell;
        }
    }
}
