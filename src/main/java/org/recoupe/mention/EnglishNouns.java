package org.recoupe.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Token;

/** Reads English noun phrases behind numbers: adjectives and nouns, the last noun being the one that is counted. */
final class EnglishNouns {

    private static final int LONGEST = 8;

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;
    private final NounWords words;

    EnglishNouns(List<Token> tokens, QuantityLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        words = new NounWords(tokens, lexicon);
    }

    /** The noun phrase that begins at a token, or {@code null}. */
    CountedNoun at(int first, boolean plural) {
        List<Integer> run = new ArrayList<>();
        int head = -1;
        for (int at = first; at < tokens.size() && run.size() < LONGEST; at++) {
            boolean noun = words.noun(at, false);
            if (!noun && !words.adjective(at) && !acronym(at) && !prenominal(at)) {
                break;
            }
            boolean certain = tokens.get(at).part() == PartOfSpeech.NOUN || tokens.get(at).part() == PartOfSpeech.PROPN;
            if (head >= 0 && plural && words.pluralNoun(head) && !(certain && words.pluralNoun(at))) {
                break;
            }
            if (head >= 0 && !certain && !(plural && words.pluralNoun(at))) {
                break;
            }
            run.add(at);
            if (noun) {
                head = at;
            }
        }
        if (head < 0) {
            return null;
        }
        List<String> modifiers = new ArrayList<>();
        for (int at : run) {
            if (at < head) {
                NounWords.add(modifiers, tokens.get(at));
            }
        }
        return new CountedNoun(words.lemma(head, plural), modifiers, head, tail(head + 1, modifiers));
    }

    private int tail(int at, List<String> modifiers) {
        if (!lexicon.has(Cue.OF, tokens, at)) {
            return at;
        }
        int noun = at + 1;
        while (noun < tokens.size() && noun < at + 4
                && (words.determiner(noun) || words.adjective(noun) && words.noun(noun + 1, false))) {
            noun++;
        }
        if (!words.noun(noun, false) || words.moment(noun)) {
            return at;
        }
        NounWords.add(modifiers, tokens.get(noun));
        return noun + 1;
    }

    private boolean prenominal(int at) {
        return lexicon.has(Cue.PRENOMINAL, tokens, at);
    }

    private boolean acronym(int at) {
        String text = tokens.get(at).text();
        return text.length() > 1 && tokens.get(at).kind() == Token.Kind.WORD && text.equals(text.toUpperCase(
                Locale.ROOT));
    }
}
