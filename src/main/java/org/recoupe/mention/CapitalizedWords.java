package org.recoupe.mention;

import java.util.List;

import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Reading;
import org.recoupe.text.Token;

/** Tells which words of a sentence are capitalized as names are, not as beginnings of sentences or headings are. */
final class CapitalizedWords {

    private static final double SHOUTING = 0.8;

    private final List<Token> tokens;
    private final boolean shouting;

    CapitalizedWords(List<Token> tokens) {
        this.tokens = tokens;
        shouting = shouting(tokens);
    }

    /** Whether nearly all words are capitalized, so that capitals tell nothing (headings of English pages). */
    private static boolean shouting(List<Token> tokens) {
        int long4 = 0;
        int capitals = 0;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.WORD && token.text().length() > 3) {
                long4++;
                capitals += token.capitalized() ? 1 : 0;
            }
        }
        return !tokens.getLast().is(".") && long4 > 4 && capitals > long4 * SHOUTING;
    }

    /** Whether a word can be (part of) a name. */
    boolean name(int at) {
        if (shouting || at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.WORD || token.text().length() < 2 || !capital(token)) {
            return false;
        }
        if (acronym(token)) {
            return true;
        }
        if (functional(token)) {
            return false;
        }
        return !opening(at) || unknown(token) || token.part() == PartOfSpeech.PROPN
                || at + 1 < tokens.size() && capital(tokens.get(at + 1)) && !functional(tokens.get(at + 1))
                        && token.part() == PartOfSpeech.NOUN;
    }

    private static boolean functional(Token token) {
        return switch (token.part()) {
            case ADP, DET, PRON, CCONJ, SCONJ, ADV, PUNCT, NUM, INTJ -> true;
            default -> false;
        };
    }

    /** Whether a sentence, a quotation or an item begins here, so that a capital tells nothing. */
    private boolean opening(int at) {
        if (at == 0) {
            return true;
        }
        Token before = tokens.get(at - 1);
        return before.kind() == Token.Kind.PUNCTUATION && !before.is(",") && !before.is("(") && !before.is("&");
    }

    /** Begins with a capital, behind an Arabic article with its hyphen too ("al-Kadhimi"). */
    static boolean capital(Token token) {
        if (token.kind() != Token.Kind.WORD) {
            return false;
        }
        if (token.capitalized()) {
            return true;
        }
        int hyphen = token.text().indexOf('-');
        return hyphen > 0 && hyphen <= 3 && hyphen + 1 < token.text().length()
                && Character.isUpperCase(token.text().codePointAt(hyphen + 1));
    }

    /** Two to six capitals. */
    static boolean acronym(Token token) {
        String text = token.text();
        return text.length() >= 2 && text.length() <= 6 && token.kind() == Token.Kind.WORD
                && text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** Whether no dictionary knows the word but as a name. */
    static boolean unknown(Token token) {
        if (!token.capitalized() && capital(token)) {
            return true;
        }
        for (Reading reading : token.readings()) {
            if (reading.part() != PartOfSpeech.PROPN) {
                return false;
            }
        }
        return true;
    }
}
