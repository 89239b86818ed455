package org.recoupe.text;

import java.util.Arrays;

/** Turns UTF-16 indices of a text into code point offsets and back; a text without surrogates costs nothing. */
public final class CodePoints {

    /** UTF-16 indices of the second halves of surrogate pairs, ascending. */
    private final int[] lows;

    /** Prepares the offsets of {@code text}, in one pass. */
    public CodePoints(CharSequence text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        lows = Arrays.copyOf(found, count);
    }

    /** The number of code points before the UTF-16 index. */
    public int offset(int index) {
        int at = Arrays.binarySearch(lows, index);
        return index - (at >= 0 ? at : -at - 1);
    }

    /** The UTF-16 index of the code point at {@code offset}. */
    public int index(int offset) {
        int before = 0;
        int after = lows.length;
        while (before < after) {
            int middle = (before + after) >>> 1;
            if (lows[middle] - 1 - middle < offset) {
                before = middle + 1;
            } else {
                after = middle;
            }
        }
        return offset + before;
    }
}
