package org.recoupe.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Folding;
import org.recoupe.text.Language;

/** The words that narrow what a claim speaks of, from {@code lexicon/*}{@code /scope.txt}. */
final class ScopeLexicon {

    private final PhraseMap<String> values = new PhraseMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Map<String, String> rules = new HashMap<>();

    private ScopeLexicon() {}

    /** Reads the scope words of a language. */
    static ScopeLexicon of(Language language) {
        ScopeLexicon lexicon = new ScopeLexicon();
        for (Line line : Lexicon.entries(language.tag() + "/scope.txt")) {
            lexicon.add(line);
        }
        return lexicon;
    }

    private void add(Line line) {
        int colon = line.text().lastIndexOf(": ");
        if (colon < 0) {
            throw line.error("wanted \"value: phrase, phrase\"");
        }
        String value = line.text().substring(0, colon).strip();
        rules.putIfAbsent(value.replaceFirst("whose ", ""), line.where());
        if (!value.startsWith("whose ")) {
            known.add(value);
        }
        for (String phrase : line.text().substring(colon + 2).split(",")) {
            String entry = Folding.fold(phrase.strip());
            boolean fresh = value.startsWith("whose ")
                    ? demonyms.put(entry, value.substring(6).strip()) == null
                    : values.put(entry, value);
            if (entry.isEmpty() || !fresh) {
                throw line.error("an empty phrase, or one said twice: \"" + entry + '"');
            }
        }
    }

    /** The scope values that the words from {@code from} to {@code to} name, read by lemma. */
    Set<String> values(String[] lemmas, int from, int to) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = from; i < to; i++) {
            PhraseMap.Match<String> entry = values.find(lemmas, i);
            if (entry != null && entry.end() <= to) {
                found.add(entry.value());
                i = entry.end() - 1;
            }
        }
        return found;
    }

    /** Where the entry of a scope, or of those whose it is, stands. */
    String rule(String value) {
        return rules.get(value);
    }

    /** Whether words are narrowed to this. */
    boolean knows(String value) {
        return known.contains(value);
    }

    /** The id of those whom an adjective names ("américain": "country:united-states"), or {@code null}. */
    String whose(String lemma) {
        return demonyms.get(lemma);
    }
}
