package org.recoupe.mention;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.recoupe.lexicon.Line;
import org.recoupe.mention.pattern.Alphabet;

/**
 * What a rule says of the moment that it finds: {@code unit=UNIT shift=-NUMBER}, where a name in capitals stands for the
 * value found in this slot of the pattern; a field whose slot was left out of the match is left out too.
 *
 * @param fields the fields as written
 */
record Meaning(Map<Field, String> fields) {

    private static final Pattern SLOT = Pattern.compile("([+-]?)([A-Z]+)([0-9]?)");

    /** Reads the notation; the error names the line. */
    static Meaning of(Line line, String text) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (String assignment : text.strip().split("\\s+")) {
            String[] sides = assignment.split("=", 2);
            if (sides.length < 2 || fields.put(field(line, sides[0]), sides[1]) != null) {
                throw line.error("wanted each field once, as field=value: " + assignment);
            }
        }
        return new Meaning(fields);
    }

    private static Field field(Line line, String key) {
        try {
            return Field.valueOf(key.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw line.error("there is no such field: " + key);
        }
    }

    /** Stops the start where a field can come to hold a value that it does not allow. */
    void check(Line line, Set<String> slots, Alphabet alphabet) {
        fields.forEach((field, value) -> {
            var slot = SLOT.matcher(value);
            if (field.allows(value)) {
                return;
            }
            if (!slot.matches() || !slots.contains(slot.group(2) + slot.group(3))) {
                throw line.error(field.key() + " can't be " + value);
            }
            for (String word : alphabet.values(slot.group(2))) {
                if (!field.allows(slot.group(1) + word)) {
                    throw line.error(field.key() + " can't be " + word + ", which is among " + slot.group(2));
                }
            }
        });
    }

    /** The fields with the values that a match found. */
    Sketch in(Map<String, String> values) {
        Map<Field, String> filled = new EnumMap<>(Field.class);
        fields.forEach((field, value) -> {
            String own = field.allows(value) ? value : found(value, values);
            if (own != null) {
                filled.put(field, own);
            }
        });
        String hour = filled.get(Field.HOUR);
        int dot = hour == null ? -1 : hour.indexOf('.');
        if (dot >= 0) {
            filled.put(Field.HOUR, hour.substring(0, dot));
            filled.put(Field.MINUTE, hour.substring(dot + 1));
        }
        return new Sketch(filled);
    }

    private static String found(String slot, Map<String, String> values) {
        boolean signed = slot.charAt(0) == '-' || slot.charAt(0) == '+';
        String value = values.get(signed ? slot.substring(1) : slot);
        return value == null || !signed ? value : slot.charAt(0) + value;
    }
}
