package org.recoupe.mention;

import java.math.BigDecimal;
import java.util.List;

import org.recoupe.text.Token;

/**
 * Reads the words of one number, one token after the other, as long as they go on making a number: "deux", "mille",
 * "cinq", "cents". Hyphens part the words of a token.
 */
final class SpelledNumber {

    private static final int LONGEST = 60;

    private final QuantityLexicon lexicon;
    private NumberSum sum;

    private SpelledNumber(QuantityLexicon lexicon, NumberSum sum) {
        this.lexicon = lexicon;
        this.sum = sum;
    }

    static SpelledNumber empty(QuantityLexicon lexicon) {
        return new SpelledNumber(lexicon, new NumberSum());
    }

    /** A number begun in digits or by an article, that only a scale can follow ("1,2 million", "a thousand"). */
    static SpelledNumber begun(QuantityLexicon lexicon, BigDecimal value) {
        return new SpelledNumber(lexicon, NumberSum.begun(value));
    }

    /** Takes the words from a token on; the index after the last one taken, or {@code first} where there is none. */
    int take(List<Token> tokens, int first) {
        int at = first;
        while (at < tokens.size()) {
            int next = takeToken(tokens, at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    private int takeToken(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.WORD || token.folded().length() > LONGEST) {
            return at;
        }
        PhraseBook.Match<Amount> half = sum.scaled() ? lexicon.at(Cue.AND_HALF, tokens, at) : null;
        if (half != null) {
            sum.addHalf();
            return half.end();
        }
        if (lexicon.joins(token.folded())) {
            return joined(tokens, at);
        }
        return takeParts(token.folded().split("-")) ? at + 1 : at;
    }

    /** "vingt et un", "two hundred and fifty": the joint counts only where a fitting number follows. */
    private int joined(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return at;
        }
        String[] parts = tokens.get(at + 1).folded().split("-");
        NumberWord next = parts.length == 0 ? null : lexicon.numberWord(parts[0]);
        boolean joins = next != null && next.cue() == Cue.NUMBER && sum.joins(next, lexicon.joinsHundreds());
        return joins && takeParts(parts) ? at + 2 : at;
    }

    /** Takes all parts of a token, or none of them. */
    private boolean takeParts(String[] parts) {
        NumberSum gone = sum.copy();
        for (int i = 0; i < parts.length; i++) {
            boolean joint = i > 0 && i + 1 < parts.length && lexicon.joins(parts[i]);
            if (!joint && !gone.take(lexicon.numberWord(parts[i]))) {
                return false;
            }
        }
        sum = gone;
        return parts.length > 0;
    }

    /** What the words taken are worth. */
    BigDecimal value() {
        return sum.value();
    }

    /** Whether it ends in a noun of scale, whose things follow after "de". */
    boolean linked() {
        return sum.linked();
    }

    /** The factor that the last word multiplied by, where it is a scale or a thousand; else {@code null}. */
    BigDecimal factor() {
        return sum.factor();
    }

    /** Whether the number is a lone half, that nothing followed. */
    boolean unfinished() {
        return sum.unfinished();
    }
}
