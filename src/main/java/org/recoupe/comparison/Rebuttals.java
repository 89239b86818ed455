package org.recoupe.comparison;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.recoupe.extraction.Assertion;
import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Folding;
import org.recoupe.text.Language;

/** Words that take back what was said before, or leave a date open, from {@code lexicon/*}{@code /rebuttals.txt}. */
final class Rebuttals {

    private enum Use {
        VERB, NOUN, PHRASE, OPEN, DATE
    }

    private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

    private Rebuttals() {}

    static Rebuttals load() {
        Rebuttals rebuttals = new Rebuttals();
        for (Language language : Language.values()) {
            Lexicon.entries(language.tag() + "/rebuttals.txt").forEach(rebuttals::add);
        }
        return rebuttals;
    }

    private void add(Line line) {
        String[] fields = line.text().split("\\s+", 2);
        try {
            words.computeIfAbsent(Use.valueOf(fields[0].toUpperCase(Locale.ROOT)), use -> new HashSet<>())
                    .add(Folding.fold(fields[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw line.error("wanted \"verb, noun, phrase, open or date\" and the words");
        }
    }

    /** Whether a claim takes back another: "a démenti cette affirmation", "ce n'est pas vrai". */
    boolean rebuts(Assertion claim) {
        return namesWhat(claim) || says(Use.PHRASE, claim);
    }

    /** Whether a claim names what it takes back: "cette affirmation". */
    boolean namesWhat(Assertion claim) {
        return any(Use.VERB, claim) && any(Use.NOUN, claim);
    }

    /** Whether a claim says that its date is still open. */
    boolean dateOpen(Assertion claim) {
        return says(Use.OPEN, claim);
    }

    /** Whether a claim speaks of a date as such, not of a day. */
    boolean ofDate(Assertion claim) {
        return claim.arguments().stream()
                .anyMatch(argument -> words.get(Use.DATE).contains(Folding.fold(argument.head())));
    }

    private boolean any(Use use, Assertion claim) {
        return words.get(use).stream().anyMatch(claim.words()::contains);
    }

    private boolean says(Use use, Assertion claim) {
        String quote = Folding.fold(claim.quote()).replaceAll("[^\\p{L}']+", " ");
        return words.get(use).stream().anyMatch(quote::contains);
    }
}
