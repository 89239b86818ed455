package org.recoupe.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.recoupe.text.Document;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Sentence;
import org.recoupe.text.Token;

/** The acronyms that a text introduces in brackets behind what they stand for: "Forces démocratiques syriennes (FDS)". */
final class Acronyms {

    /** Words that an acronym leaves out, more than its letters. */
    private static final int SPARE = 2;

    /**
     * What an acronym stands for where it is introduced.
     *
     * @param first index of the first token of the words in full
     * @param end index after the last one
     * @param acronym the acronym
     */
    record Introduction(int first, int end, String acronym) {}

    /** The introductions by where the first word of each stands in the text. */
    private final Map<Integer, Introduction> introductions = new HashMap<>();

    static Acronyms of(Document document) {
        Acronyms acronyms = new Acronyms();
        for (Sentence sentence : document.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int at = 1; at + 2 < tokens.size(); at++) {
                if (tokens.get(at).is("(") && tokens.get(at + 2).is(")")
                        && CapitalizedWords.acronym(tokens.get(at + 1))) {
                    acronyms.introduce(tokens, at);
                }
            }
        }
        return acronyms;
    }

    private void introduce(List<Token> tokens, int bracket) {
        String acronym = tokens.get(bracket + 1).folded();
        StringBuilder initials = new StringBuilder();
        for (int at = bracket - 1; at >= 0 && initials.length() < acronym.length() + SPARE; at--) {
            Token token = tokens.get(at);
            if (token.kind() != Token.Kind.WORD) {
                return;
            }
            if (content(token)) {
                initials.insert(0, token.folded().charAt(0));
                if (token.capitalized() && token.folded().charAt(0) == acronym.charAt(0)
                        && contains(initials, acronym)) {
                    introductions.put(token.span().start(), new Introduction(at, bracket, acronym));
                    return;
                }
            }
        }
    }

    private static boolean content(Token token) {
        return switch (token.part()) {
            case NOUN, PROPN, ADJ, VERB, X -> true;
            default -> token.part() == PartOfSpeech.ADV && token.capitalized();
        };
    }

    /** Whether the letters of the acronym stand among the initials in their order. */
    private static boolean contains(CharSequence initials, String acronym) {
        int at = 0;
        for (int i = 0; i < initials.length() && at < acronym.length(); i++) {
            if (initials.charAt(i) == acronym.charAt(at)) {
                at++;
            }
        }
        return at == acronym.length();
    }

    /** The introduction that begins at a token, or {@code null}. */
    Introduction at(Sentence sentence, int first) {
        return introductions.get(sentence.tokens().get(first).span().start());
    }
}
