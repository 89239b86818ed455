package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the phrases of a word list in a run of words: the longest that begins at a place, in bounded time. */
final class PhraseMap<V> {

    /** In a phrase: up to {@value #WIDEST_GAP} words, whatever they are ("faire ~ mort"). */
    static final String GAP = "~";
    private static final int WIDEST_GAP = 5;

    private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();

    /** A phrase of one or more words, and what it stands for. */
    record Entry<V>(String[] words, V value) {}

    /** Adds a phrase, its words parted by white space; returns whether it is new. */
    boolean put(String phrase, V value) {
        String[] words = phrase.split("\\s+");
        List<Entry<V>> entries = byFirstWord.computeIfAbsent(words[0], word -> new ArrayList<>(1));
        boolean known = entries.stream().anyMatch(entry -> Arrays.equals(entry.words(), words));
        entries.add(new Entry<>(words, value));
        entries.sort(Comparator.comparingInt((Entry<V> entry) -> entry.words().length).reversed());
        return !known;
    }

    /** A phrase found: what it stands for, and the word after its last. */
    record Match<V>(V value, int end) {}

    /** The longest phrase that begins at {@code at}, or {@code null}. */
    Match<V> find(String[] words, int at) {
        List<Entry<V>> entries = byFirstWord.get(words[at]);
        if (entries != null) {
            for (Entry<V> entry : entries) {
                int end = end(entry.words(), words, at);
                if (end > 0) {
                    return new Match<>(entry.value(), end);
                }
            }
        }
        return null;
    }

    /** The number of words of the longest phrase that begins at {@code at}, or 0. */
    int length(String[] words, int at) {
        Match<V> match = find(words, at);
        return match == null ? 0 : match.end() - at;
    }

    /** The word after the phrase, or 0 where it does not stand. */
    private static int end(String[] phrase, String[] words, int at) {
        int word = at + 1;
        for (int i = 1; i < phrase.length; i++) {
            if (phrase[i].equals(GAP)) {
                i++;
                int limit = Math.min(words.length, word + WIDEST_GAP);
                while (word < limit && !phrase[i].equals(words[word])) {
                    word++;
                }
            }
            if (word >= words.length || !phrase[i].equals(words[word])) {
                return 0;
            }
            word++;
        }
        return word;
    }
}
