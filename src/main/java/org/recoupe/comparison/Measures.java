package org.recoupe.comparison;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.recoupe.extraction.Assertion;
import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Folding;

/** Tells what a number counts, so that totals and parts find each other; words from {@code lexicon/measures.txt}. */
final class Measures {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> stems = new LinkedHashMap<>();

    private Measures() {}

    static Measures load() {
        Measures measures = new Measures();
        Lexicon.entries("measures.txt").forEach(measures::add);
        return measures;
    }

    private void add(Line line) {
        List<String> fields = line.fields(":");
        if (fields.size() != 2 || fields.get(1).isEmpty()) {
            throw line.error("wanted \"name: words\"");
        }
        for (String word : fields.get(1).split("\\s+")) {
            boolean stem = word.endsWith("*");
            String key = stem ? word.substring(0, word.length() - 1) : word;
            if ((stem ? stems : words).put(key, fields.get(0)) != null) {
                throw line.error("said twice: " + word);
            }
        }
    }

    /** Whether a measure is one of the file's, not just a counted noun. */
    boolean named(String measure) {
        return words.containsValue(measure) || stems.containsValue(measure);
    }

    /** What the quantity counts in the claim: a measure, else its unit or counted noun; empty where nothing says. */
    Optional<String> of(Assertion claim, Quantity quantity) {
        if (quantity.unit() != null) {
            return Optional.of(quantity.unit() + " " + quantity.counted());
        }
        Optional<String> counted = Optional.ofNullable(quantity.counted()).flatMap(this::of);
        if (counted.isPresent()) {
            return counted;
        }
        Optional<String> near = nearest(claim, quantity);
        if (near.isPresent()) {
            return near;
        }
        String event = claim.event();
        Optional<String> said = of(event.substring(Math.max(event.indexOf('.'), event.indexOf(':')) + 1));
        return said.isPresent() ? said : Optional.ofNullable(quantity.counted());
    }

    private Optional<String> of(String word) {
        String folded = Folding.fold(word);
        String measure = words.get(folded);
        if (measure == null) {
            measure = stems.entrySet().stream().filter(stem -> folded.startsWith(stem.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst().orElse(null);
        }
        return Optional.ofNullable(measure);
    }

    /** The measure whose word stands nearest to the number, no other number between them. */
    private Optional<String> nearest(Assertion claim, Quantity quantity) {
        int start = quantity.number().start() - claim.span().start();
        int end = quantity.number().end() - claim.span().start();
        if (start < 0 || end > claim.quote().length()) {
            return Optional.empty();
        }
        String best = null;
        int nearest = Integer.MAX_VALUE;
        Matcher matcher = WORD.matcher(claim.quote());
        while (matcher.find()) {
            boolean after = matcher.start() >= end;
            int distance = after ? matcher.start() - end : start - matcher.end();
            Optional<String> measure = distance < 0 || distance >= nearest ? Optional.empty() : of(matcher.group());
            if (measure.isPresent() && !numberBetween(claim.quote(), after ? end : matcher.end(),
                    after ? matcher.start() : start)) {
                best = measure.get();
                nearest = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean numberBetween(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(Character::isDigit);
    }
}
