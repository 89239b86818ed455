package org.recoupe.mention.pattern;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.recoupe.text.Inflection.VerbForm;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Reading;
import org.recoupe.text.Token;

/** What patterns ask of a token's readings and spelling: {@code :noun}, {@code avoir:present}, {@code :capital}. */
final class TokenProperties {

    private final ToIntFunction<String> numbering;
    private final Map<PartOfSpeech, Integer> parts = new EnumMap<>(PartOfSpeech.class);
    private final Map<VerbForm, Integer> forms = new EnumMap<>(VerbForm.class);
    private final Map<VerbForm, Integer> possibleForms = new EnumMap<>(VerbForm.class);
    private final Map<String, Map<VerbForm, Integer>> lemmas = new HashMap<>();
    private Integer capital;

    TokenProperties(ToIntFunction<String> numbering) {
        this.numbering = numbering;
    }

    /** The number of a property; throws an IllegalArgumentException where there is no such part of speech or form. */
    int symbol(String name) {
        if (name.equals(":capital")) {
            capital = capital == null ? numbering.applyAsInt(name) : capital;
            return capital;
        }
        if (name.startsWith("~")) {
            return possibleForms.computeIfAbsent(form(name.substring(1)), form -> numbering.applyAsInt(name));
        }
        int colon = name.indexOf(':');
        String property = name.substring(colon + 1);
        if (colon > 0) {
            return lemmas.computeIfAbsent(name.substring(0, colon), lemma -> new EnumMap<>(VerbForm.class))
                    .computeIfAbsent(form(property), form -> numbering.applyAsInt(name));
        }
        for (PartOfSpeech part : PartOfSpeech.values()) {
            if (part.name().equalsIgnoreCase(property)) {
                return parts.computeIfAbsent(part, p -> numbering.applyAsInt(name));
            }
        }
        return forms.computeIfAbsent(form(property), form -> numbering.applyAsInt(name));
    }

    private static VerbForm form(String name) {
        return VerbForm.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Adds the properties of a token that patterns ask for. */
    void addTo(List<Arc> arcs, Token token) {
        Reading reading = token.reading();
        VerbForm form = reading.inflection().form();
        Arc.add(arcs, token.capitalized() ? capital : null);
        Arc.add(arcs, parts.get(reading.part()));
        if (form != null) {
            Arc.add(arcs, forms.get(form));
            Arc.add(arcs, lemmas.getOrDefault(reading.lemma(), Map.of()).get(form));
        }
        possibleForms.forEach((possible, symbol) -> {
            if (token.readings().stream().anyMatch(any -> any.inflection().form() == possible)) {
                Arc.add(arcs, symbol);
            }
        });
    }
}
