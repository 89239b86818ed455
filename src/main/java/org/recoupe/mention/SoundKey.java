package org.recoupe.mention;

import org.recoupe.text.Folding;

/**
 * How a name sounds, roughly: the consonants and the first vowel that its spellings in French and English share, so that "Soleimani" and
 * "Sulaymani", "Kadhimi" and "Kajimi", "Poutine" and "Putin" meet. A name of fewer than three consonants keeps its
 * vowels, since too many names would meet.
 */
final class SoundKey {

    private static final int FEWEST = 3;
    /** The Arabic article before a name, assimilated or not. */
    private static final String[] ARTICLES = {"al-", "el-", "as-", "ash-", "ad-", "ar-", "an-", "at-", "az-"};

    private final String word;
    private final StringBuilder key = new StringBuilder();
    private boolean opened;

    private SoundKey(String word) {
        this.word = word;
    }

    /** The key of one word of a name; never empty for a word with a letter. */
    static String of(String word) {
        String folded = withoutArticle(Folding.fold(word));
        SoundKey sounds = new SoundKey(folded);
        int at = 0;
        while (at < folded.length()) {
            at += sounds.take(at);
        }
        long consonants = sounds.key.chars().filter(c -> "aiu".indexOf(c) < 0).count();
        return consonants >= FEWEST ? sounds.key.toString() : squeezed(folded);
    }

    private static String withoutArticle(String folded) {
        for (String article : ARTICLES) {
            if (folded.startsWith(article) && folded.length() > article.length() + 2) {
                return folded.substring(article.length());
            }
        }
        return folded;
    }

    /** Letters only, double ones once. */
    private static String squeezed(String folded) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) && (letters.isEmpty() || letters.charAt(letters.length() - 1) != c)) {
                letters.append(c);
            }
        }
        return letters.isEmpty() ? folded : letters.toString();
    }

    /** Adds the sound that begins at a letter; the number of letters it took. */
    private int take(int at) {
        if (word.startsWith("tsch", at) || word.startsWith("tch", at) || word.startsWith("sch", at)) {
            return add('S', word.charAt(at + 1) == 's' ? 4 : 3);
        }
        if (at + 1 < word.length()) {
            switch (word.substring(at, at + 2)) {
                case "sh", "ch" -> {
                    return add('S', 2);
                }
                case "kh", "gh", "ck", "qu" -> {
                    return add('k', 2);
                }
                case "dh", "dj", "zh", "dz" -> {
                    return add('z', 2);
                }
                case "th" -> {
                    return add('t', 2);
                }
                case "ph" -> {
                    return add('v', 2);
                }
                default -> {
                    // a single letter
                }
            }
        }
        return single(at);
    }

    private int single(int at) {
        char c = word.charAt(at);
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> vowel(c, at);
            case 'h' -> at == 0 || vowel(at - 1) && at + 1 < word.length() ? add('h', 1) : 1;
            case 'c' -> add(at + 1 < word.length() && "eiy".indexOf(word.charAt(at + 1)) >= 0 ? 's' : 'k', 1);
            case 'q' -> add('k', 1);
            case 'j' -> add('z', 1);
            case 'f', 'v' -> add('v', 1);
            case 'w' -> at == 0 ? add('v', 1) : 1;
            case 'x' -> {
                add('k', 1);
                yield add('s', 1);
            }
            default -> Character.isLetterOrDigit(c) ? add(c, 1) : 1;
        };
    }

    /** The first vowel parts "Hassan" from "Hussein"; its spellings, and all vowels behind it, are one. */
    private int vowel(char c, int at) {
        if (at == 0) {
            opened = true;
            return add('a', 1);
        }
        if (opened) {
            return 1;
        }
        opened = true;
        return add(switch (c) {
            case 'a', 'e' -> 'a';
            case 'i', 'y' -> 'i';
            default -> 'u';
        }, 1);
    }

    private boolean vowel(int at) {
        return "aeiouy".indexOf(word.charAt(at)) >= 0;
    }

    private int add(char sound, int letters) {
        if (key.isEmpty() || key.charAt(key.length() - 1) != sound) {
            key.append(sound);
        }
        return letters;
    }
}
