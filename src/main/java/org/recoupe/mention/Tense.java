package org.recoupe.mention;

import org.recoupe.mention.calendar.Direction;

/** When the clause of a moment plays, seen from the day of publication. */
enum Tense {
    PAST, PRESENT, FUTURE,
    /** Later than what is being told, which may be past ("il a dit lundi qu'il viendrait jeudi"). */
    FUTURE_OF_PAST,
    /** No verb says. */
    NONE;

    /** Where to look for a partial date: news says of a present weekday what will be, of a present month what is near. */
    Direction direction(boolean withinAWeek) {
        return switch (this) {
            case PAST -> Direction.PAST;
            case FUTURE, FUTURE_OF_PAST -> Direction.FUTURE;
            case PRESENT, NONE -> withinAWeek ? Direction.FUTURE : Direction.NEAREST;
        };
    }
}
