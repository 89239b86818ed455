package org.recoupe.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.text.Token.Kind;

/**
 * Cuts a text into words, numbers and signs, in one pass. Elided words ("l’"), inverted pronouns ("-t-il") and English
 * contractions ("n't", "'s") are tokens of their own; words glued to the next sentence ("alliéesLe") are parted where
 * the dictionary knows both.
 */
final class Tokenizer {

    private static final List<Reading> SIGN = List.of(new Reading("sign", PartOfSpeech.PUNCT, Inflection.NONE));
    private static final List<Reading> LINK = List.of(new Reading("url", PartOfSpeech.X, Inflection.NONE));

    private static final int LONGEST_CLITIC = 8;

    private final Vocabulary vocabulary;
    private final Set<String> elisions;
    private final Set<String> clitics;
    private final Set<String> ordinals;

    private Tokenizer(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        elisions = Lexicon.words(language + "/elisions.txt");
        clitics = Lexicon.words(language + "/clitics.txt");
        ordinals = Lexicon.words(language + "/ordinals.txt");
    }

    static Tokenizer of(Language language, Vocabulary vocabulary) {
        return new Tokenizer(vocabulary, language.tag());
    }

    List<Token> tokens(String text) {
        return new Cut(text).run();
    }

    /** One text being cut. */
    private final class Cut {

        private final String text;
        private final int length;
        private final Morphology.Lookup lookup = vocabulary.lookup();
        private final WordEnd wordEnd;
        private final List<Token> tokens;
        private int at;

        Cut(String text) {
            this.text = text;
            length = text.length();
            wordEnd = new WordEnd(text, elisions, word -> vocabulary.knows(word, lookup));
            tokens = new ArrayList<>(length / 5 + 4);
        }

        List<Token> run() {
            while (at < length) {
                int c = text.codePointAt(at);
                if (blank(c)) {
                    at += Character.charCount(c);
                } else if (Character.isBmpCodePoint(c) && Character.isDigit(c)) {
                    number();
                } else if (Character.isLetter(c)) {
                    word();
                } else {
                    sign(c);
                }
            }
            return tokens;
        }

        private void number() {
            int end = at;
            while (end < length && (Character.isDigit(text.charAt(end)) || inNumber(end))) {
                end++;
            }
            if (date(end)) {
                int month = text.indexOf('.', at) + 1;
                for (int part : new int[]{month, text.indexOf('.', month) + 1, end}) {
                    addNumber(part == end ? end : part - 1);
                    if (part < end) {
                        sign('.');
                    }
                }
                return;
            }
            int suffix = end;
            while (suffix < length && suffix - end < 5 && Character.isLetter(text.charAt(suffix))) {
                suffix++;
            }
            if (suffix > end && ordinals.contains(Folding.fold(text.substring(end, suffix)))
                    && (suffix == length || !Character.isLetterOrDigit(text.charAt(suffix)))) {
                end = suffix;
            }
            addNumber(end);
        }

        private void addNumber(int end) {
            String number = text.substring(at, end);
            List<Reading> readings = List.of(new Reading(number, PartOfSpeech.NUM, Inflection.NONE));
            add(number, Kind.NUMBER, Folding.fold(number), readings);
        }

        /** Whether what ends there is a day, a month and a year with dots between ("14.06.2002"). */
        private boolean date(int end) {
            int year = end - 4;
            if (year - at < 4 || year - at > 6 || text.charAt(year - 1) != '.') {
                return false;
            }
            int month = text.indexOf('.', at) + 1;
            return month < year && text.indexOf(',', at, end) < 0 && text.indexOf('.', month) == year - 1;
        }

        private boolean inNumber(int i) {
            char c = text.charAt(i);
            return (c == '.' || c == ',') && i > at && i + 1 < length && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
        }

        private void word() {
            int end = wordEnd.ofLink(at);
            if (end > at) {
                String link = text.substring(at, end);
                add(link, Kind.WORD, Folding.fold(link), LINK);
                return;
            }
            end = wordEnd.after(at);
            addReadings(tail(end));
            addReadings(end);
        }

        /** Where the clitic tail of a word begins, which is a token of its own ("-t-il", "n't"); {@code at} for none. */
        private int tail(int end) {
            for (int i = Math.max(at + 1, end - LONGEST_CLITIC); i < end - 1; i++) {
                char c = text.charAt(i);
                if ((WordEnd.hyphen(c) || WordEnd.apostrophe(c) || c == 'n' && WordEnd.apostrophe(text.charAt(i + 1)))
                        && clitics.contains(Folding.fold(text.substring(i, end)))) {
                    return i;
                }
            }
            return at;
        }

        private void addReadings(int end) {
            if (end > at) {
                String word = text.substring(at, end);
                Vocabulary.Form form = vocabulary.form(word, lookup);
                add(word, Kind.WORD, form.folded(), form.readings());
            }
        }

        private void sign(int c) {
            int end = at + Character.charCount(c);
            if (c == '.' || c == '-' || c == '*' || c == '_' || c == '=') {
                while (end < length && text.charAt(end) == c) {
                    end++;
                }
            }
            String sign = text.substring(at, end);
            add(sign, Kind.PUNCTUATION, Folding.fold(sign), SIGN);
        }

        private void add(String form, Kind kind, String folded, List<Reading> readings) {
            int end = at + form.length();
            tokens.add(new Token(new Span(at, end), form, folded, kind, readings));
            at = end;
        }
    }

    static boolean blank(int c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u200b' || c > 0x7f
                && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
    }
}
