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
    private final Map<PartOfSpeech, Arc> parts = new EnumMap<>(PartOfSpeech.class);
    private final Map<VerbForm, Arc> forms = new EnumMap<>(VerbForm.class);
    private final Map<VerbForm, Arc> possibleForms = new EnumMap<>(VerbForm.class);
    private final Map<String, Map<VerbForm, Arc>> lemmas = new HashMap<>();
    private Arc capital;

    TokenProperties(ToIntFunction<String> numbering) {
        this.numbering = numbering;
    }

    /** The number of a property; throws an IllegalArgumentException where there is no such part of speech or form. */
    int symbol(String name) {
        return arc(name).symbol();
    }

    private Arc arc(String name) {
        if (name.equals(":capital")) {
            capital = capital == null ? numbered(name) : capital;
            return capital;
        }
        if (name.startsWith("~")) {
            return possibleForms.computeIfAbsent(form(name.substring(1)), form -> numbered(name));
        }
        int colon = name.indexOf(':');
        String property = name.substring(colon + 1);
        if (colon > 0) {
            return lemmas.computeIfAbsent(name.substring(0, colon), lemma -> new EnumMap<>(VerbForm.class))
                    .computeIfAbsent(form(property), form -> numbered(name));
        }
        for (PartOfSpeech part : PartOfSpeech.values()) {
            if (part.name().equalsIgnoreCase(property)) {
                return parts.computeIfAbsent(part, p -> numbered(name));
            }
        }
        return forms.computeIfAbsent(form(property), form -> numbered(name));
    }

    private Arc numbered(String name) {
        return Arc.of(numbering.applyAsInt(name));
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
        for (Map.Entry<VerbForm, Arc> possible : possibleForms.entrySet()) {
            if (canBe(token, possible.getKey())) {
                arcs.add(possible.getValue());
            }
        }
    }

    private static boolean canBe(Token token, VerbForm form) {
        for (Reading reading : token.readings()) {
            if (reading.inflection().form() == form) {
                return true;
            }
        }
        return false;
    }
}
