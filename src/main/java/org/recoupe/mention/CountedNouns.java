package org.recoupe.mention;

import java.util.List;

import org.recoupe.text.Language;
import org.recoupe.text.Token;

/** Finds the noun that a number counts, with its adjectives and its complements, in one sentence. */
final class CountedNouns {

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;
    private final NounWords words;
    private final FrenchNouns french;
    private final EnglishNouns english;

    CountedNouns(List<Token> tokens, QuantityLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        words = new NounWords(tokens, lexicon);
        french = new FrenchNouns(tokens, lexicon);
        english = new EnglishNouns(tokens, lexicon);
    }

    /** The noun phrase behind "de" and its article at a token, or {@code null}. */
    CountedNoun linked(int at, boolean plural) {
        if (!lexicon.has(Cue.OF, tokens, at)) {
            return null;
        }
        int noun = at + 1;
        while (noun < tokens.size() && noun < at + 3 && words.determiner(noun)) {
            noun++;
        }
        return at(noun, plural);
    }

    /** The noun phrase that begins at a token, its determiner apart, or {@code null}. */
    CountedNoun at(int first, boolean plural) {
        return lexicon.language() == Language.FR ? french.at(first, plural) : english.at(first, plural);
    }

    /** Whether an article or another determiner stands at a token. */
    boolean determiner(int at) {
        return words.determiner(at);
    }

    /** Whether a token is a noun in the plural. */
    boolean pluralNoun(int at) {
        return words.pluralNoun(at);
    }
}
