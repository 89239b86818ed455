package org.recoupe.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Language;

/** What ids are called in an explanation, from a file of lines "id | French | English". */
final class SpokenNames {

    private final Map<String, Explanation> names = new HashMap<>();

    private SpokenNames() {}

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

    /** The same with the countries by the first of their names in each language. */
    SpokenNames withCountries() {
        Map<String, String> french = countries(Language.FR);
        countries(Language.EN).forEach((id, name) -> names.putIfAbsent(id,
                new Explanation(french.getOrDefault(id, name), name)));
        return this;
    }

    private static Map<String, String> countries(Language language) {
        Map<String, String> countries = new HashMap<>();
        for (Line line : Lexicon.entries(language.tag() + "/countries.txt")) {
            List<String> fields = line.fields("\\|");
            countries.put("country:" + fields.get(1), fields.get(2).split(",")[0].strip());
        }
        return countries;
    }

    /** The names of several ids, in a stable order. */
    Explanation of(Collection<String> ids) {
        List<Explanation> named = ids.stream().sorted().map(this::of).toList();
        return new Explanation(named.stream().map(Explanation::fr).collect(Collectors.joining(", ")),
                named.stream().map(Explanation::en).collect(Collectors.joining(", ")));
    }

    /** The name of an id; one that the file does not hold is said as it is. */
    Explanation of(String id) {
        String plain = id.substring(id.indexOf(':') + 1).replace('-', ' ').replace('.', ' ');
        return names.getOrDefault(id, new Explanation(plain, plain));
    }
}
