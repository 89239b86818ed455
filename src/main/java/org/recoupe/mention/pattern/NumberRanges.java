package org.recoupe.mention.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The classes that hold numbers in digits, and the ranges that they hold: {@code 1..31}, {@code h00..h59}, {@code 0.00..12.59}. */
final class NumberRanges {

    private static final Pattern RANGE = Pattern.compile("([a-z-]*)(\\d{1,4})\\.\\.[a-z-]*(\\d{1,4})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d\\d)\\.\\.(\\d{1,2})\\.(\\d\\d)");
    private static final int MOST_DIGITS = 4;

    private final List<Range> ranges = new ArrayList<>();

    private record Range(String prefix, int digits, int least, int most, int symbol, String value) {

        Stream<String> ends() {
            return value == null ? Stream.of(written(least), written(most)) : Stream.of(value);
        }

        private String written(int number) {
            return (dotted() ? prefix : "") + String.format(Locale.ROOT, "%0" + Math.max(1, digits) + "d", number);
        }

        boolean dotted() {
            return prefix.endsWith(".");
        }

        boolean holds(String form, int start, int number) {
            return number >= least && number <= most && (digits == 0 || digits == form.length() - start)
                    && prefix.length() == start && form.startsWith(prefix);
        }
    }

    /** Adds a range where the form is one. */
    boolean add(String form, int symbol, String value) {
        Matcher dotted = DOTTED.matcher(form);
        if (dotted.matches()) {
            for (int whole = Integer.parseInt(dotted.group(1)); whole <= Integer.parseInt(dotted.group(3)); whole++) {
                ranges.add(new Range(whole + ".", 2, Integer.parseInt(dotted.group(2)),
                        Integer.parseInt(dotted.group(4)), symbol, value));
            }
            return true;
        }
        Matcher range = RANGE.matcher(form);
        if (!range.matches()) {
            return false;
        }
        String least = range.group(2);
        int digits = least.length() > 1 && least.startsWith("0") ? least.length() : 0;
        ranges.add(new Range(range.group(1), digits, Integer.parseInt(least), Integer.parseInt(range.group(3)), symbol,
                value));
        return true;
    }

    /** The least and the greatest values of a class. */
    Stream<String> ends(int symbol) {
        return ranges.stream().filter(range -> range.symbol == symbol).flatMap(Range::ends);
    }

    /** Adds the classes whose ranges a form lies in: its last digits are the number, what stands before is the prefix. */
    void addTo(List<Arc> arcs, String form) {
        int start = form.length();
        while (start > 0 && digit(form.charAt(start - 1)) && form.length() - start <= MOST_DIGITS) {
            start--;
        }
        int digits = form.length() - start;
        if (digits == 0 || digits > MOST_DIGITS) {
            return;
        }
        int number = Integer.parseInt(form, start, form.length(), 10);
        for (Range range : ranges) {
            if (range.holds(form, start, number)) {
                arcs.add(new Arc(range.symbol,
                        range.value != null ? range.value : range.dotted() ? form : form.substring(start), 1));
            }
        }
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
