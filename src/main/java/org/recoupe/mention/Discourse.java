package org.recoupe.mention;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.calendar.CalendarUnit;
import org.recoupe.mention.calendar.Cell;

/** The moments that a text has named so far, from which later ones count. */
final class Discourse {

    private static final Set<CalendarUnit> SPANS = EnumSet.of(CalendarUnit.YEAR, CalendarUnit.HALF,
            CalendarUnit.QUARTER);
    private static final String NIGHT = "TNI";
    /** So many days ago, a story has not left the day that it is told on. */
    private static final int RECENT = 8;

    private final LocalDate published;
    private Placed last;
    private Cell day;
    private Cell pastDay;
    private boolean night;
    private Cell hereNamed;
    private Cell hereDay;
    private Cell hereSpan;
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
        hereSpan = null;
        hereRecurring = null;
    }

    /** Takes note of a moment; what holds since then is told from today. */
    void name(Placed placed, Operator operator) {
        Cell cell = placed.cell();
        if (cell != null) {
            last = placed;
            hereNamed = operator == Operator.SINCE ? hereNamed : cell;
            hereRecurring = null;
            hereSpan = SPANS.contains(cell.unit()) ? cell : hereSpan;
            if (cell.unit() == CalendarUnit.DAY) {
                day = cell;
                hereDay = cell;
                pastDay = cell.first().isAfter(published) ? pastDay : cell;
                night = placed.value().endsWith(NIGHT);
            }
        } else if (placed.type() == Moment.Type.SET && placed.value().startsWith(Recurrence.OPEN)) {
            hereRecurring = placed.value();
        }
    }

    /** The moment named last, or {@code null}. */
    Placed last() {
        return last;
    }

    /** The day named last that a clause of a tense can count from, or {@code null}: a past one for the past. */
    Cell day(Tense tense) {
        boolean ahead = tense == Tense.PAST && day != null && day.first().isAfter(published);
        if (!ahead) {
            return day;
        }
        boolean recent = pastDay != null && pastDay.distance(published) < RECENT;
        return recent ? pastDay : Cell.of(CalendarUnit.DAY, published);
    }

    /** Whether the day named last was that of a night, which ends on the next one. */
    boolean night() {
        return night;
    }

    /** The day named last in this sentence, or {@code null}. */
    Cell hereDay() {
        return hereDay;
    }

    /** The period of several months that this sentence named last, or {@code null}. */
    Cell hereSpan() {
        return hereSpan;
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
