package org.recoupe.mention;

import java.util.List;

import org.recoupe.text.Token;

/** Tells the number of a year from a number of things. */
final class Years {

    private Years() {}

    /** Whether a number can be that of a year in the news. */
    static boolean plausible(long number) {
        return number >= 1500 && number <= 2100;
    }

    /** Whether four bare digits look like a year. */
    static boolean looksLike(Numeral numeral) {
        return numeral.form() == Numeral.Form.DIGITS && numeral.value() != null && numeral.value().scale() == 0
                && numeral.span().length() == 4 && plausible(numeral.value().longValue());
    }

    /** Whether a word before says that a number is a year. */
    static boolean said(List<Token> tokens, Numeral numeral, QuantityLexicon lexicon) {
        return lexicon.before(Cue.YEAR, tokens, numeral.first()) != null;
    }
}
