package org.recoupe.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Folding;
import org.recoupe.text.Language;

/** Words that say much the same, from {@code lexicon/*}{@code /synonyms.txt}. */
final class Synonyms {

    private final Map<String, Set<String>> groups = new HashMap<>();

    private Synonyms() {}

    /** The groups of all languages. */
    static Synonyms load() {
        Synonyms synonyms = new Synonyms();
        for (Language language : Language.values()) {
            for (Line line : Lexicon.entries(language.tag() + "/synonyms.txt")) {
                synonyms.add(line);
            }
        }
        return synonyms;
    }

    private void add(Line line) {
        List<String> words = line.fields(",").stream().map(Folding::fold).toList();
        if (words.size() < 2 || words.stream().anyMatch(String::isEmpty)) {
            throw line.error("wanted two words or more, with commas between them");
        }
        String group = line.file() + ":" + line.number();
        words.forEach(word -> groups.computeIfAbsent(word, any -> new HashSet<>()).add(group));
    }

    /** Whether two folded lemmas stand in one group. */
    boolean alike(String one, String other) {
        Set<String> mine = groups.get(one);
        Set<String> theirs = mine == null ? null : groups.get(other);
        return theirs != null && mine.stream().anyMatch(theirs::contains);
    }
}
