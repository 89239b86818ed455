package org.recoupe.mention;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Token;

/** Reads French noun phrases behind numbers: a few adjectives, the noun, its adjectives and complements. */
final class FrenchNouns {

    private static final int LONGEST = 8;

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;
    private final NounWords words;

    FrenchNouns(List<Token> tokens, QuantityLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        words = new NounWords(tokens, lexicon);
    }

    /** The noun phrase that begins at a token, or {@code null}. */
    CountedNoun at(int first, boolean plural) {
        List<String> modifiers = new ArrayList<>();
        int at = first;
        while (at < tokens.size() && at < first + 4 && lexicon.has(Cue.PRENOMINAL, tokens, at) && nounSoon(at + 1)) {
            NounWords.add(modifiers, tokens.get(at));
            at++;
        }
        if (at + 1 < tokens.size() && !words.noun(at, plural) && words.adjective(at) && words.noun(at + 1, plural)) {
            NounWords.add(modifiers, tokens.get(at));
            at++;
        }
        if (!words.noun(at, plural)) {
            return null;
        }
        return new CountedNoun(words.lemma(at, plural), modifiers, at, tail(at + 1, modifiers));
    }

    private boolean nounSoon(int at) {
        return words.noun(at, false) || words.adjective(at) && words.noun(at + 1, false) || at < tokens.size()
                && lexicon.has(Cue.PRENOMINAL, tokens, at);
    }

    /** Takes adjectives and complements with "de" behind a noun; the index after them. */
    private int tail(int from, List<String> modifiers) {
        int at = from;
        int complements = 0;
        while (at < tokens.size() && at < from + LONGEST) {
            if (words.adjective(at) && !lexicon.has(Cue.NO_NOUN, tokens, at)) {
                NounWords.add(modifiers, tokens.get(at));
                at++;
            } else if (complements < 2 && lexicon.has(Cue.OF, tokens, at)) {
                int noun = at + 1;
                while (noun < tokens.size() && noun < at + 3 && tokens.get(noun).part() == PartOfSpeech.DET) {
                    noun++;
                }
                if (lexicon.has(Cue.PRENOMINAL, tokens, noun) && words.noun(noun + 1, false)) {
                    NounWords.add(modifiers, tokens.get(noun));
                    noun++;
                }
                if (!words.noun(noun, false) || words.moment(noun)) {
                    break;
                }
                NounWords.add(modifiers, tokens.get(noun));
                complements++;
                at = noun + 1;
            } else {
                break;
            }
        }
        return at;
    }
}
