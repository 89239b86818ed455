package org.recoupe.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms that the adjectives of countries take in a text. */
final class CountryForms {

    /** Feminines that no ending foretells. */
    private static final Map<String, String> FEMININE = Map.of("grec", "grecque", "turc", "turque");
    private static final List<String> DOUBLING = List.of("ien", "éen", "on");

    private CountryForms() {}

    /** Masculine and feminine, singular and plural of a French adjective. */
    static Set<String> french(String adjective) {
        Set<String> forms = new LinkedHashSet<>();
        String feminine = feminine(adjective);
        forms.add(adjective);
        forms.add(plural(adjective));
        forms.add(feminine);
        forms.add(plural(feminine));
        return forms;
    }

    private static String feminine(String adjective) {
        if (FEMININE.containsKey(adjective)) {
            return FEMININE.get(adjective);
        }
        if (adjective.endsWith("e")) {
            return adjective;
        }
        for (String ending : DOUBLING) {
            if (adjective.endsWith(ending)) {
                return adjective + "ne";
            }
        }
        return adjective + "e";
    }

    private static String plural(String form) {
        return form.endsWith("s") || form.endsWith("x") ? form : form + "s";
    }

    /** The plural noun of an English adjective ("Iraqis"), or {@code null} where it has none of its own. */
    static String englishPeople(String adjective) {
        boolean none = adjective.endsWith("sh") || adjective.endsWith("ch") || adjective.endsWith("s")
                || adjective.endsWith("ese");
        return none ? null : adjective + "s";
    }
}
