package org.recoupe.mention.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.recoupe.text.Folding;
import org.recoupe.text.Token;

/**
 * All that the patterns of a language ask of a token, each with a number: a word, a class of words that have a value,
 * a part of speech or form. Grows while patterns are read, and only then.
 */
public final class Alphabet {

    private final Map<String, Arc> words = new HashMap<>();
    private final Map<String, Arc> spellings = new HashMap<>();
    private final WordClasses classes;
    private final TokenProperties properties = new TokenProperties(name -> next());
    private int size;

    /** An alphabet with the word classes of a data file. */
    public Alphabet(String classesFile) {
        classes = new WordClasses(classesFile, name -> next());
    }

    private int next() {
        return size++;
    }

    /** The values that words of a class have; of a range of numbers, its ends. */
    public Set<String> values(String className) {
        return classes.values(className);
    }

    /** The number of a class, or {@code null}. */
    Integer wordClass(String name) {
        return classes.symbol(name);
    }

    /** The number of a word, compared folded. */
    int word(String word) {
        return words.computeIfAbsent(Folding.fold(word), form -> Arc.of(next())).symbol();
    }

    /** The number of a word that must be written so, but for its capitals: "dès", which is not "des". */
    int spelled(String word) {
        return spellings.computeIfAbsent(word.toLowerCase(Locale.ROOT), form -> Arc.of(next())).symbol();
    }

    /** The number of a property; throws an IllegalArgumentException where there is no such part of speech or form. */
    int property(String name) {
        return properties.symbol(name);
    }

    /** All that the tokens from {@code at} on stand for. */
    List<Arc> arcs(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        List<Arc> arcs = new ArrayList<>(6);
        Arc.add(arcs, words.get(token.folded()));
        if (!spellings.isEmpty()) {
            Arc.add(arcs, spellings.get(token.text().toLowerCase(Locale.ROOT)));
        }
        classes.addTo(arcs, tokens, at);
        properties.addTo(arcs, token);
        return arcs;
    }
}
