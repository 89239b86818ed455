package org.recoupe.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * A line of a data file, comments and outer white space dropped.
 *
 * @param file path below {@code lexicon/}
 * @param number line number, from 1
 * @param text what stands there; never empty
 */
public record Line(String file, int number, String text) {

    /** Whether the line is a test of the entry above it: it begins with {@code >}. */
    public boolean test() {
        return text.charAt(0) == '>';
    }

    /** The fields between the separators, outer white space dropped. */
    public List<String> fields(String separator) {
        return Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
    }

    /** Where it stands, for whoever asks which entry read something: {@code lexicon/fr/events.txt:12}. */
    public String where() {
        return "lexicon/" + file + ':' + number;
    }

    /** The error that this line is wrong. */
    public LexiconException error(String why) {
        return new LexiconException(file, number, why);
    }
}
