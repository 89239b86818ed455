package org.recoupe.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folds words so that spellings which a reader takes for one become equal. */
public final class Folding {

    private Folding() {}

    /**
     * Lower case, accents dropped, ligatures opened, apostrophes and hyphens of all kinds made plain; accents without a
     * letter are left as they are.
     */
    public static String fold(String word) {
        if (plain(word)) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            switch (c) {
                case '’', '‘', 'ʼ', '´', '`' -> folded.append('\'');
                case '‐', '‑', '–' -> folded.append('-');
                case 'œ' -> folded.append("oe");
                case 'æ' -> folded.append("ae");
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.isEmpty() ? lower : folded.toString();
    }

    private static boolean plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 'z' || c == '`' || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }
}
