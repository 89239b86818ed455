package org.recoupe.text;

/**
 * A stretch of a text: UTF-16 indices, {@code start} inclusive and {@code end} exclusive.
 *
 * @param start index of the first character
 * @param end index after the last character, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of a text: " + start + ".." + end);
        }
    }

    /** The number of UTF-16 units in the stretch. */
    public int length() {
        return end - start;
    }

    /** Whether {@code other} lies wholly inside this stretch. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two stretches share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest stretch that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same stretch moved by {@code distance} characters. */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    /** The characters of {@code text} that the stretch points to. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Earlier stretches first, longer ones first among those that begin together. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
