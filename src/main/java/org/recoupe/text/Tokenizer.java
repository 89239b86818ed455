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
        private final List<Token> tokens;
        private int at;

        Cut(String text) {
            this.text = text;
            length = text.length();
            tokens = new ArrayList<>(length / 5 + 4);
        }

        List<Token> run() {
            while (at < length) {
                int c = text.codePointAt(at);
                if (blank(c)) {
                    at += Character.charCount(c);
                } else if (Character.isDigit(c)) {
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
            int suffix = end;
            while (suffix < length && suffix - end < 5 && Character.isLetter(text.charAt(suffix))) {
                suffix++;
            }
            if (suffix > end && ordinals.contains(Folding.fold(text.substring(end, suffix)))
                    && (suffix == length || !Character.isLetterOrDigit(text.charAt(suffix)))) {
                end = suffix;
            }
            add(end, Kind.NUMBER, List.of(new Reading(text.substring(at, end), PartOfSpeech.NUM, Inflection.NONE)));
        }

        private boolean inNumber(int i) {
            char c = text.charAt(i);
            return (c == '.' || c == ',') && i > at && i + 1 < length && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
        }

        private void word() {
            if (text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at)) {
                link();
                return;
            }
            int end = at + Character.charCount(text.codePointAt(at));
            while (end < length) {
                char c = text.charAt(end);
                if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) && letterAt(end)
                        || Character.getType(c) == Character.NON_SPACING_MARK) {
                    if (Character.isUpperCase(c) && glued(end)) {
                        break;
                    }
                    end++;
                } else if (apostrophe(c)) {
                    if (elisions.contains(Folding.fold(text.substring(at, end)))) {
                        end++;
                        break;
                    }
                    if (end + 1 == length || !Character.isLetter(text.charAt(end + 1))) {
                        break;
                    }
                    end++;
                } else if (hyphen(c) && end + 1 < length && Character.isLetterOrDigit(text.charAt(end + 1))) {
                    end++;
                } else if (c == '.' && initials(end)) {
                    end++;
                } else {
                    break;
                }
            }
            addWord(end);
        }

        private boolean letterAt(int i) {
            return Character.isHighSurrogate(text.charAt(i))
                    ? Character.isLetter(text.codePointAt(i))
                    : Character.isLetter(text.codePointBefore(i + 1));
        }

        /** Whether the point belongs to "U.S." or "p.m.": single letters, each with its point. */
        private boolean initials(int point) {
            boolean single = point - at == 1 || point - at >= 3 && text.charAt(point - 2) == '.';
            boolean before = point - at >= 3 && text.charAt(point - 2) == '.';
            boolean more = point + 2 < length && Character.isLetter(text.charAt(point + 1))
                    && text.charAt(point + 2) == '.';
            return single && (before || more);
        }

        private void link() {
            int end = at;
            while (end < length && !blank(text.charAt(end))) {
                end++;
            }
            add(end, Kind.WORD, List.of(new Reading("url", PartOfSpeech.X, Inflection.NONE)));
        }

        /** Whether a lower-case word that the dictionary knows ends here, and another known word begins. */
        private boolean glued(int i) {
            if (i - at < 3 || i - at > 30 || !Character.isLowerCase(text.charAt(at))
                    || !Character.isLowerCase(text.charAt(i - 1))) {
                return false;
            }
            int end = i + 1;
            while (end < length && end - i < 30 && Character.isLowerCase(text.charAt(end))) {
                end++;
            }
            return vocabulary.knows(text.substring(at, i), lookup) && vocabulary.knows(text.substring(i, end), lookup);
        }

        /** Adds the word up to {@code end}, its clitic tail ("-t-il", "n't") as a token of its own. */
        private void addWord(int end) {
            int tail = tail(end);
            if (tail > at) {
                addReadings(tail);
            }
            addReadings(end);
        }

        private int tail(int end) {
            int last = -1;
            for (int i = Math.max(at + 1, end - 8); i < end; i++) {
                char c = text.charAt(i);
                if ((hyphen(c) || apostrophe(c) || c == 'n')
                        && clitics.contains(Folding.fold(text.substring(i, end)))) {
                    last = i;
                    break;
                }
            }
            return last;
        }

        private void addReadings(int end) {
            if (end > at) {
                add(end, Kind.WORD, vocabulary.readings(text.substring(at, end), lookup));
            }
        }

        private void sign(int c) {
            int end = at + Character.charCount(c);
            if (c == '.' || c == '-' || c == '*' || c == '_' || c == '=') {
                while (end < length && text.charAt(end) == c) {
                    end++;
                }
            }
            add(end, Kind.PUNCTUATION, SIGN);
        }

        private void add(int end, Kind kind, List<Reading> readings) {
            String form = text.substring(at, end);
            tokens.add(new Token(new Span(at, end), form, Folding.fold(form), kind, readings));
            at = end;
        }
    }

    private static final List<Reading> SIGN = List.of(new Reading("sign", PartOfSpeech.PUNCT, Inflection.NONE));

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
    }

    private static boolean hyphen(char c) {
        return c == '-' || c == '‑' || c == '‐';
    }

    static boolean blank(int c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u200b' || c > 0x7f
                && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
    }
}
