package org.recoupe.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** What the words of a language can be, by its inflection dictionary (a finite state automaton, Morfologik). */
final class Morphology {

    private final Dictionary dictionary;
    private final TagSet tags;

    private Morphology(Dictionary dictionary, TagSet tags) {
        this.dictionary = dictionary;
        this.tags = tags;
    }

    static Morphology of(Language language) {
        String base = switch (language) {
            case FR -> "/org/languagetool/resource/fr/french";
            case EN -> "/org/languagetool/resource/en/english";
        };
        TagSet tags = switch (language) {
            case FR -> TagSet.FRENCH;
            case EN -> TagSet.ENGLISH;
        };
        try (InputStream automaton = Morphology.class.getResourceAsStream(base + ".dict");
                InputStream metadata = Morphology.class.getResourceAsStream(base + ".info")) {
            return new Morphology(Dictionary.read(automaton, metadata), tags);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A look-up for one thread. */
    Lookup lookup() {
        return new Lookup();
    }

    /** Looks words up; not to be shared between threads. */
    final class Lookup {

        private final DictionaryLookup automaton = new DictionaryLookup(dictionary);

        /** The readings of a word as written, or of its lower case; empty for a word that the dictionary lacks. */
        List<Reading> readings(String word) {
            List<Reading> readings = exact(word);
            String lower = word.toLowerCase(Locale.ROOT);
            if (!lower.equals(word)) {
                for (Reading reading : exact(lower)) {
                    if (!readings.contains(reading)) {
                        readings.add(reading);
                    }
                }
            }
            return readings;
        }

        private List<Reading> exact(String word) {
            List<Reading> readings = new ArrayList<>(4);
            for (WordData data : automaton.lookup(word)) {
                String stem = data.getStem() == null ? word : data.getStem().toString();
                Reading reading = tags.reading(stem.toLowerCase(Locale.ROOT), String.valueOf(data.getTag()));
                if (!readings.contains(reading)) {
                    readings.add(reading);
                }
            }
            return readings;
        }
    }
}
