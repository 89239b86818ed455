package org.recoupe.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.recoupe.text.Folding;
import org.recoupe.text.Reading;
import org.recoupe.text.Token;

/**
 * Phrases of a data file and what each stands for, found in a sentence by their first or last word. A word of a phrase
 * matches folded, "~" before it asks for the lemma (as the dictionary spells it), "/" parts alternatives, and "de" matches "d'" too.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseBook<T> {

    /**
     * A phrase found in a sentence.
     *
     * @param first index of its first token
     * @param end index after its last token
     * @param value what it stands for
     */
    record Match<T>(int first, int end, T value) {}

    /** Blanks part the words of a phrase, and the apostrophes of elision, as in a text; not that of "Kata'ib". */
    private static final Pattern WORDS = Pattern
            .compile("\\s+|(?<=(?:^|[\\s/])(?:[dlnsjmtc]|qu|jusqu|lorsqu|puisqu)['’])(?=[^\\s/])",
                    Pattern.CASE_INSENSITIVE);

    private record Word(List<String> forms, List<String> lemmas) {

        static Word of(String written) {
            List<String> forms = new ArrayList<>();
            List<String> lemmas = new ArrayList<>();
            for (String alternative : written.equals("/") ? new String[]{"/"} : written.split("/")) {
                if (alternative.startsWith("~")) {
                    lemmas.add(alternative.substring(1));
                } else {
                    forms.add(Folding.fold(alternative));
                }
            }
            if (forms.contains("de")) {
                forms.add("d'");
            }
            return new Word(List.copyOf(forms), List.copyOf(lemmas));
        }

        boolean matches(Token token) {
            return forms.contains(token.folded()) || !lemmas.isEmpty() && anyLemma(token);
        }

        private boolean anyLemma(Token token) {
            for (Reading reading : token.readings()) {
                if (lemmas.contains(reading.lemma())) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Phrase<T>(List<Word> words, T value) {

        boolean at(List<Token> tokens, int first) {
            if (first < 0 || first + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).matches(tokens.get(first + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Phrases by the forms and the lemmas of one of their words. */
    private record Index<T>(Map<String, List<Phrase<T>>> forms, Map<String, List<Phrase<T>>> lemmas) {

        Index() {
            this(new HashMap<>(), new HashMap<>());
        }

        void add(Word word, Phrase<T> phrase) {
            word.forms().forEach(form -> forms.computeIfAbsent(form, key -> new ArrayList<>()).add(phrase));
            word.lemmas().forEach(lemma -> lemmas.computeIfAbsent(lemma, key -> new ArrayList<>()).add(phrase));
        }

        List<Phrase<T>> candidates(Token token) {
            List<Phrase<T>> found = forms.getOrDefault(token.folded(), List.of());
            if (lemmas.isEmpty()) {
                return found;
            }
            List<Phrase<T>> all = found;
            for (Reading reading : token.readings()) {
                List<Phrase<T>> byLemma = lemmas.get(reading.lemma());
                if (byLemma != null) {
                    all = all == found ? new ArrayList<>(found) : all;
                    all.addAll(byLemma);
                }
            }
            return all;
        }
    }

    private final Index<T> byFirst = new Index<>();
    private final Index<T> byLast = new Index<>();

    /** Adds a phrase: words parted by blanks, an elided word ending in its apostrophe. */
    void add(String phrase, T value) {
        List<Word> words = new ArrayList<>();
        for (String word : WORDS.split(phrase.strip())) {
            words.add(Word.of(word));
        }
        Phrase<T> added = new Phrase<>(List.copyOf(words), value);
        byFirst.add(words.getFirst(), added);
        byLast.add(words.getLast(), added);
    }

    /** The folded forms that a phrase of the data files can begin with. */
    static List<String> firstForms(String phrase) {
        return Word.of(WORDS.split(phrase.strip())[0]).forms();
    }

    /** The longest phrase that begins at a token, or {@code null}. */
    Match<T> startingAt(List<Token> tokens, int first) {
        return startingAt(tokens, first, value -> true);
    }

    /** The longest phrase of those wanted that begins at a token, or {@code null}. */
    Match<T> startingAt(List<Token> tokens, int first, Predicate<T> wanted) {
        if (first < 0 || first >= tokens.size()) {
            return null;
        }
        Match<T> best = null;
        for (Phrase<T> phrase : byFirst.candidates(tokens.get(first))) {
            if ((best == null || phrase.words().size() > best.end() - first) && wanted.test(phrase.value())
                    && phrase.at(tokens, first)) {
                best = new Match<>(first, first + phrase.words().size(), phrase.value());
            }
        }
        return best;
    }

    /** The longest phrase whose last token stands just before {@code end}, or {@code null}. */
    Match<T> endingAt(List<Token> tokens, int end) {
        if (end <= 0 || end > tokens.size()) {
            return null;
        }
        Match<T> best = null;
        for (Phrase<T> phrase : byLast.candidates(tokens.get(end - 1))) {
            int first = end - phrase.words().size();
            if ((best == null || first < best.first()) && phrase.at(tokens, first)) {
                best = new Match<>(first, end, phrase.value());
            }
        }
        return best;
    }

    /** Whether a phrase begins at a token. */
    boolean has(List<Token> tokens, int first) {
        return startingAt(tokens, first) != null;
    }
}
