package org.recoupe.comparison;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Language;

/** What ids are called, in the words of both languages. */
public final class SpokenNames {

    private static final Map<String, String> PREFIXES = Map.of("country", "country:", "organisation", "org:", "group",
            "group:", "place", "place:");

    private final Map<String, Explanation> names = new HashMap<>();

    private SpokenNames() {}

    /** The names of scopes, and of all countries, organisations, groups and places that the lexicon knows. */
    public static SpokenNames load() {
        SpokenNames names = load("scope-names.txt");
        Map<String, String> french = first(Language.FR);
        Map<String, String> english = first(Language.EN);
        french.forEach((id, name) -> names.names.putIfAbsent(id,
                new Explanation(name, english.getOrDefault(id, name))));
        english.forEach((id, name) -> names.names.putIfAbsent(id, new Explanation(name, name)));
        return names;
    }

    /** The names of a file of lines "id | French | English". */
    static SpokenNames load(String file) {
        SpokenNames names = new SpokenNames();
        for (Line line : Lexicon.entries(file)) {
            List<String> fields = line.fields("\\|");
            if (fields.size() != 3) {
                throw line.error("wanted \"id | French | English\"");
            }
            if (names.names.put(fields.get(0), new Explanation(fields.get(1), fields.get(2))) != null) {
                throw line.error("named twice: " + fields.get(0));
            }
        }
        return names;
    }

    /** The first name of each id in a language. */
    private static Map<String, String> first(Language language) {
        Map<String, String> first = new HashMap<>();
        for (String file : List.of("/countries.txt", "/names.txt")) {
            for (Line line : Lexicon.entries(language.tag() + file)) {
                List<String> fields = line.fields("\\|");
                if (PREFIXES.containsKey(fields.getFirst())) {
                    first.putIfAbsent(PREFIXES.get(fields.getFirst()) + fields.get(1),
                            fields.get(2).split(",")[0].strip());
                }
            }
        }
        return first;
    }

    /** What an id is called, where the lexicon has a name for it. */
    public Optional<Explanation> known(String id) {
        return Optional.ofNullable(names.get(id));
    }

    /** The names of several ids, in a stable order. */
    Explanation of(Collection<String> ids) {
        List<Explanation> named = ids.stream().sorted().map(this::of).toList();
        return new Explanation(named.stream().map(Explanation::fr).collect(Collectors.joining(", ")),
                named.stream().map(Explanation::en).collect(Collectors.joining(", ")));
    }

    /** The name of an id; one that the lexicon does not hold is said as it is. */
    public Explanation of(String id) {
        String words = id.substring(id.indexOf(':') + 1).replace('-', ' ').replace('.', ' ');
        String plain = id.startsWith("place:") ? capitals(words) : words;
        return names.getOrDefault(id, new Explanation(plain, plain));
    }

    private static String capitals(String words) {
        return Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
