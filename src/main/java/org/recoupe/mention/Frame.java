package org.recoupe.mention;

import java.time.LocalDate;

import org.recoupe.mention.calendar.CalendarUnit;
import org.recoupe.mention.calendar.Cell;

/**
 * What relative moments of a sentence are counted from.
 *
 * @param published the day of publication
 * @param told the day that a clause's tense is seen from; the day of publication, but for reported speech
 * @param last the moment named last, or {@code null}
 * @param day the day named last, or {@code null}
 * @param span the period of several months that the sentence named last, or {@code null}
 * @param near the day that a bare time of day belongs to
 * @param recurring the value of what was said to come back, last in the sentence ("XXXX-WXX-4"), or {@code null}
 * @param tense the tense of the clause
 */
record Frame(LocalDate published, LocalDate told, Placed last, Cell day, Cell span, Cell near, String recurring,
        Tense tense) {

    /** The cell that a sketch counts from. */
    Cell base(Sketch sketch) {
        Cell today = Cell.of(CalendarUnit.DAY, published);
        String from = sketch.has(Field.FROM) ? sketch.get(Field.FROM) : "";
        Cell anchor = last == null ? null : last.cell();
        Cell base = switch (from) {
            case "anchor" -> anchor;
            case "day" -> day == null ? anchor : day;
            case "near" -> near;
            default -> today;
        };
        return base == null ? today : base;
    }
}
