package org.recoupe.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.recoupe.lexicon.Lexicon;

/** Tells the language of a text by its function words, of which running text is nearly half. */
final class LanguageDetector {

    private static final int LOOKED_AT = 20_000;

    private final Map<Language, Set<String>> functionWords = new EnumMap<>(Language.class);

    LanguageDetector() {
        for (Language language : Language.values()) {
            functionWords.put(language, Lexicon.words(language.tag() + "/function-words.txt"));
        }
    }

    /** The language with the most function words in the text's beginning; French where none leads. */
    Language detect(String text) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        for (String word : head.split("[^\\p{L}\\p{M}]+")) {
            String folded = Folding.fold(word);
            functionWords.forEach((language, words) -> {
                if (words.contains(folded)) {
                    counts.merge(language, 1, Integer::sum);
                }
            });
        }
        return counts.getOrDefault(Language.EN, 0) > counts.getOrDefault(Language.FR, 0) ? Language.EN : Language.FR;
    }
}
