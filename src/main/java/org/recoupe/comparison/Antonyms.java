package org.recoupe.comparison;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Folding;
import org.recoupe.text.Language;

/** Words that exclude each other, from {@code lexicon/*}{@code /antonyms.txt}. */
final class Antonyms {

    private final Map<String, Set<String>> opposites = new HashMap<>();

    private Antonyms() {}

    /** The pairs of all languages. */
    static Antonyms load() {
        Antonyms antonyms = new Antonyms();
        for (Language language : Language.values()) {
            Lexicon.entries(language.tag() + "/antonyms.txt").forEach(antonyms::add);
        }
        return antonyms;
    }

    private void add(Line line) {
        List<String> sides = line.fields("\\|");
        if (sides.size() != 2) {
            throw line.error("wanted \"words | opposites\"");
        }
        for (String one : sides.get(0).split(",")) {
            for (String other : sides.get(1).split(",")) {
                put(line, Folding.fold(one.strip()), Folding.fold(other.strip()));
            }
        }
    }

    private void put(Line line, String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            throw line.error("a word is missing");
        }
        if (one.equals(other)) {
            throw line.error("\"" + one + "\" is no opposite of itself");
        }
        opposites.computeIfAbsent(one, word -> new HashSet<>()).add(other);
        opposites.computeIfAbsent(other, word -> new HashSet<>()).add(one);
    }

    /** Whether two folded lemmas exclude each other. */
    boolean opposed(String one, String other) {
        return opposites.getOrDefault(one, Set.of()).contains(other);
    }

    /** What excludes a folded lemma. */
    Set<String> of(String lemma) {
        return Collections.unmodifiableSet(opposites.getOrDefault(lemma, Set.of()));
    }

    /** Whether a folded lemma has an opposite at all. */
    boolean knows(String lemma) {
        return opposites.containsKey(lemma);
    }
}
