package org.recoupe.mention;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the words say of a moment, before it has its place in the calendar.
 *
 * @param fields what is said; each value is one that its field allows
 */
record Sketch(Map<Field, String> fields) {

    boolean has(Field field) {
        return fields.containsKey(field);
    }

    String get(Field field) {
        return fields.get(field);
    }

    boolean is(Field field, String value) {
        return value.equals(fields.get(field));
    }

    int number(Field field) {
        return Integer.parseInt(fields.get(field));
    }

    /** Whether it gives a time of day and leaves its day to the context. */
    boolean lacksDay() {
        return is(Field.FROM, "near");
    }

    /** Whether it gives an hour of the morning, by the clock. */
    boolean beforeNoon() {
        return has(Field.HOUR) && number(Field.HOUR) < 12 && !is(Field.MERIDIEM, "pm");
    }

    /** Whether it says when on a day. */
    boolean timeOfDay() {
        return has(Field.PART) || has(Field.HOUR);
    }

    /** The same with what {@code other} says beyond it. */
    Sketch with(Sketch other) {
        Map<Field, String> both = new EnumMap<>(other.fields);
        both.putAll(fields);
        return new Sketch(both);
    }
}
