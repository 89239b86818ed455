package org.recoupe.text;

import java.util.Set;
import java.util.function.Predicate;

/** Tells where a word of a text ends: at an elision's apostrophe, before a glued word, behind initials. */
final class WordEnd {

    /** A word of hostile text ends here, so that work on a word stays bounded. */
    static final int LONGEST = 100;

    private final String text;
    private final int length;
    private final Set<String> elisions;
    private final Predicate<String> known;

    /** Ends words of a text; {@code known} tells the words of the dictionary. */
    WordEnd(String text, Set<String> elisions, Predicate<String> known) {
        this.text = text;
        this.elisions = elisions;
        this.known = known;
        length = text.length();
    }

    /** The place after the web address that begins at {@code at}; {@code at} where none does. */
    int ofLink(int at) {
        int end = at;
        if (text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at)) {
            while (end < length && !Tokenizer.blank(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    /** The place after the word that begins at {@code at}. */
    int after(int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < length && (end - at < LONGEST || Character.isLowSurrogate(text.charAt(end)))) {
            char c = text.charAt(end);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) && letterAt(end)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                if (Character.isUpperCase(c) && glued(at, end)) {
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
            } else if (c == '.' && initials(at, end)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean letterAt(int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? Character.isLetter(text.codePointAt(i))
                : Character.isLetter(text.codePointBefore(i + 1));
    }

    /** Whether the point belongs to "U.S." or "p.m.": single letters, each with its point. */
    private boolean initials(int at, int point) {
        boolean single = point - at == 1 || point - at >= 3 && text.charAt(point - 2) == '.';
        boolean before = point - at >= 3 && text.charAt(point - 2) == '.';
        boolean more = point + 2 < length && Character.isLetter(text.charAt(point + 1))
                && text.charAt(point + 2) == '.';
        return single && (before || more);
    }

    /** Whether a lower-case word that the dictionary knows ends here, and another known word begins. */
    private boolean glued(int at, int i) {
        if (i - at < 3 || i - at > 30 || !Character.isLowerCase(text.charAt(at))
                || !Character.isLowerCase(text.charAt(i - 1))) {
            return false;
        }
        int end = i + 1;
        while (end < length && end - i < 30 && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        return known.test(text.substring(at, i)) && known.test(text.substring(i, end));
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
    }

    static boolean hyphen(char c) {
        return c == '-' || c == '‑' || c == '‐';
    }
}
