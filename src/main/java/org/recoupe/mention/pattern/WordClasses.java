package org.recoupe.mention.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Folding;
import org.recoupe.text.Token;

/**
 * Classes of words that have a value, from a data file with one value a line: {@code MONTH 5 = mai, mois de mai}.
 *
 * <p>
 * A form of several words covers several tokens. A form like {@code 1..31} stands for the numbers between;
 * {@code 00..59} for those of two digits; {@code h00..h59} for "h45"; {@code 0.00..12.59} for "6.30". A line without a value ({@code DAY = 1..31})
 * takes the number itself.
 */
final class WordClasses {

    private static final Pattern CLASS = Pattern.compile("([A-Z]+)(?: +(\\S+))? *= *(.+)");

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final NumberRanges ranges = new NumberRanges();

    private record Phrase(String[] words, Arc arc) {

        boolean stands(List<Token> tokens, int at) {
            if (at + words.length > tokens.size()) {
                return false;
            }
            for (int i = 1; i < words.length; i++) {
                if (!tokens.get(at + i).is(words[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    WordClasses(String file, ToIntFunction<String> numbering) {
        for (Line line : Lexicon.entries(file)) {
            Matcher entry = CLASS.matcher(line.text());
            if (!entry.matches()) {
                throw line.error("wanted \"CLASS value = form, form\"");
            }
            int symbol = names.computeIfAbsent(entry.group(1), numbering::applyAsInt);
            for (String form : entry.group(3).split(",")) {
                if (form.isBlank()) {
                    throw line.error("an empty form");
                }
                add(symbol, entry.group(2), Folding.fold(form.strip()));
            }
        }
    }

    private void add(int symbol, String value, String form) {
        if (ranges.add(form, symbol, value)) {
            return;
        }
        String[] words = form.split(" +");
        phrases.computeIfAbsent(words[0], first -> new ArrayList<>())
                .add(new Phrase(words, new Arc(symbol, value == null ? form : value, words.length)));
    }

    /** The number of a class, or {@code null}. */
    Integer symbol(String name) {
        return names.get(name);
    }

    /** The values that words of a class have; of a range, its ends. */
    Set<String> values(String name) {
        int symbol = names.get(name);
        Set<String> values = ranges.ends(symbol).collect(Collectors.toCollection(LinkedHashSet::new));
        phrases.values().forEach(some -> some.stream().map(Phrase::arc).filter(arc -> arc.symbol() == symbol)
                .forEach(arc -> values.add(arc.value())));
        return values;
    }

    /** Adds the classes that the tokens from {@code at} on belong to. */
    void addTo(List<Arc> arcs, List<Token> tokens, int at) {
        String form = tokens.get(at).folded();
        for (Phrase phrase : phrases.getOrDefault(form, List.of())) {
            if (phrase.stands(tokens, at)) {
                arcs.add(phrase.arc());
            }
        }
        ranges.addTo(arcs, form);
    }
}
