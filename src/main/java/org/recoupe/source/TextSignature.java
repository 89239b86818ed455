package org.recoupe.source;

import java.util.Arrays;

import org.recoupe.text.Folding;

/**
 * What texts that share most of their runs of words have in common: a MinHash signature (Broder, "On the resemblance and
 * containment of documents", 1997). The share of equal numbers in two signatures estimates the share of the runs of four
 * words that both texts have among those that either has.
 */
public final class TextSignature {

    /** The share from which one text is held to copy the other; stories told independently share next to no runs. */
    static final double COPY = 0.4;

    private static final int LENGTH = 40;
    private static final int BAND = 2;
    private static final int RUN = 4;
    /** Shorter texts may be alike by chance. */
    private static final int FEWEST_WORDS = 12;

    private TextSignature() {}

    /** The signature of a text; empty for one of a few words. */
    public static int[] of(String text) {
        String[] words = Folding.fold(text).split("[^\\p{L}\\p{N}]+");
        if (words.length < FEWEST_WORDS) {
            return new int[0];
        }
        int[] least = new int[LENGTH];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i + RUN <= words.length; i++) {
            long run = 0;
            for (int j = i; j < i + RUN; j++) {
                run = mixed(run + words[j].hashCode());
            }
            for (int k = 0; k < LENGTH; k++) {
                least[k] = Math.min(least[k], (int) mixed(run ^ mixed(k + 1L)));
            }
        }
        return least;
    }

    /** Texts of which one copies the other have one of these in common, but for a few in a hundred. */
    static long[] bands(int[] signature) {
        long[] bands = new long[signature.length / BAND];
        for (int i = 0; i < bands.length; i++) {
            bands[i] = mixed(mixed(mixed(i + 1L) + signature[BAND * i]) + signature[BAND * i + 1]);
        }
        return bands;
    }

    /** The estimated share of common runs. */
    static double likeness(int[] one, int[] other) {
        if (one.length == 0 || one.length != other.length) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < one.length; i++) {
            equal += one[i] == other[i] ? 1 : 0;
        }
        return (double) equal / one.length;
    }

    // The finalizer of SplitMix64 (Steele, Lea and Flood, 2014): every bit depends on every bit.
    private static long mixed(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
