package org.recoupe.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.recoupe.lexicon.Lexicon;

/** Tells the language of a text by its function words, which are nearly half of running text. */
public final class LanguageDetector {

    private static final int LOOKED_AT = 20_000;
    private static final int ENOUGH_WORDS = 40;
    private static final double SMALLEST_SHARE = 0.15;

    private final Map<Language, Set<String>> functionWords = new EnumMap<>(Language.class);

    /** Reads the function words of all languages. */
    public LanguageDetector() {
        for (Language language : Language.values()) {
            functionWords.put(language, Lexicon.words(language.tag() + "/function-words.txt"));
        }
    }

    /**
     * The language whose function words are most frequent in the text's beginning. A short text without any is French;
     * empty for a longer text in which the function words of no known language are as frequent as they always are.
     */
    public Optional<Language> detect(String text) {
        Count count = count(text);
        return count.longEnough() && !count.plain() ? Optional.empty() : Optional.of(count.best());
    }

    /** Whether a text is long enough to tell its language, and tells another. */
    boolean contradicts(String text, Language language) {
        Count count = count(text);
        return count.longEnough() && count.plain() && count.best() != language;
    }

    private Count count(String text) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        int words = 0;
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        for (String word : head.split("[^\\p{L}\\p{M}]+")) {
            String folded = Folding.fold(word);
            words++;
            functionWords.forEach((language, listed) -> counts.merge(language, listed.contains(folded) ? 1 : 0,
                    Integer::sum));
        }
        Language best = counts.getOrDefault(Language.EN, 0) > counts.getOrDefault(Language.FR, 0)
                ? Language.EN
                : Language.FR;
        return new Count(words, best, counts.getOrDefault(best, 0));
    }

    /** How many words there are, and how many are function words of the language that has most. */
    private record Count(int words, Language best, int ofBest) {

        boolean longEnough() {
            return words >= ENOUGH_WORDS;
        }

        boolean plain() {
            return ofBest >= SMALLEST_SHARE * words;
        }
    }
}
