package org.recoupe.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.text.Token.Kind;

/** Cuts the tokens of a text into sentences: at full stops that are none of an abbreviation, and between blocks. */
final class SentenceSplitter {

    /** A sentence of hostile text ends here, so that work on a sentence stays bounded. */
    static final int LONGEST = 400;
    private static final int WRAPPED = 50;

    private final Set<String> abbreviations;

    private SentenceSplitter(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    static SentenceSplitter of(Language language) {
        return new SentenceSplitter(Lexicon.words(language.tag() + "/abbreviations.txt"));
    }

    /** The tokens of each sentence, the sentences of each block. */
    List<List<List<Token>>> split(String text, List<Token> tokens) {
        List<List<List<Token>>> blocks = new ArrayList<>();
        List<List<Token>> block = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean blockEnd = i + 1 == tokens.size() || newBlock(text, tokens, i);
            if (blockEnd || i - start + 1 >= LONGEST || endsSentence(text, tokens, i, start)) {
                block.add(tokens.subList(start, i + 1));
                start = i + 1;
            }
            if (blockEnd) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        return blocks;
    }

    private static boolean newBlock(String text, List<Token> tokens, int i) {
        int from = tokens.get(i).span().end();
        int to = tokens.get(i + 1).span().start();
        int lines = 0;
        for (int c = from; c < to && lines < 2; c++) {
            if (text.charAt(c) == '\n') {
                lines++;
            }
        }
        return lines > 1 || lines == 1 && !wrapped(text, tokens, i);
    }

    /** Whether a line was broken only because it was full. */
    private static boolean wrapped(String text, List<Token> tokens, int i) {
        int end = tokens.get(i).span().end();
        int lineStart = text.lastIndexOf('\n', end - 1) + 1;
        return end - lineStart >= WRAPPED && !terminal(tokens.get(i)) && !tokens.get(i + 1).capitalized();
    }

    private boolean endsSentence(String text, List<Token> tokens, int i, int start) {
        Token next = tokens.get(i + 1);
        int last = i;
        while (last > start && closes(tokens, last, text) && i - last < 3) {
            last--;
        }
        Token stop = tokens.get(last);
        boolean glued = stop.span().end() > 0 && next.span().start() == tokens.get(i).span().end();
        if (!terminal(stop)) {
            return gluedWords(tokens, i) || initials(stop) && opens(next);
        }
        if (closes(tokens, i + 1, text) || next.kind() == Kind.PUNCTUATION && terminal(next)) {
            return false;
        }
        boolean line = last > start + 1 && opens(next) && acronym(tokens.get(last - 2));
        if (stop.text().equals(".") && last > start && !line && abbreviation(tokens.get(last - 1), stop)) {
            return false;
        }
        if (glued && last == i && !(next.capitalized() && next.text().length() > 1 && longWord(tokens, last))) {
            return false;
        }
        return begins(next);
    }

    /** Whether the tokenizer parted two glued words here: a sentence ended without its full stop. */
    private static boolean gluedWords(List<Token> tokens, int i) {
        Token here = tokens.get(i);
        Token next = tokens.get(i + 1);
        return here.kind() == Kind.WORD && next.kind() == Kind.WORD && here.span().end() == next.span().start()
                && Character.isLowerCase(here.text().charAt(here.text().length() - 1)) && next.capitalized();
    }

    /** "5 p.m.", "the U.S.": the point of an abbreviation can be that of the sentence too. */
    private static boolean initials(Token token) {
        return token.kind() == Kind.WORD && token.text().length() > 3 && token.text().endsWith(".");
    }

    /** Whether a word with a capital is one that news begins sentences with, and no name. */
    private static boolean opens(Token token) {
        return token.capitalized() && switch (token.part()) {
            case DET, PRON, ADP, SCONJ, CCONJ -> true;
            default -> false;
        };
    }

    private static boolean longWord(List<Token> tokens, int stop) {
        return stop > 0 && tokens.get(stop - 1).kind() != Kind.PUNCTUATION && tokens.get(stop - 1).text().length() > 2
                || stop > 0 && tokens.get(stop - 1).kind() == Kind.NUMBER;
    }

    private boolean abbreviation(Token word, Token stop) {
        return word.span().end() == stop.span().start() && word.kind() == Kind.WORD
                && (abbreviations.contains(word.folded()) || word.text().length() == 1 && word.capitalized());
    }

    /** "le RER B. Le métro roule": what an acronym stands before is no given name. */
    private static boolean acronym(Token token) {
        return token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase);
    }

    private static boolean begins(Token token) {
        return switch (token.kind()) {
            case NUMBER -> true;
            case WORD -> token.capitalized();
            case PUNCTUATION -> "«“„\"'‘-–—•*([”‹".indexOf(token.text().charAt(0)) >= 0;
        };
    }

    private static boolean terminal(Token token) {
        char c = token.text().charAt(0);
        return token.kind() == Kind.PUNCTUATION && (c == '.' || c == '!' || c == '?' || c == '…');
    }

    /** Whether the token closes what was opened before it: a bracket, or a quotation mark close to what it follows. */
    private static boolean closes(List<Token> tokens, int i, String text) {
        Token token = tokens.get(i);
        if (token.kind() != Kind.PUNCTUATION) {
            return false;
        }
        char c = token.text().charAt(0);
        if (c == '»' || c == ')' || c == ']') {
            return true;
        }
        return "\"”“’'".indexOf(c) >= 0 && i > 0 && tokens.get(i - 1).span().end() == token.span().start()
                && (token.span().end() == text.length() || Tokenizer.blank(text.charAt(token.span().end())));
    }
}
