package org.recoupe.mention;

import java.math.BigDecimal;
import java.util.List;

import org.recoupe.mention.Numeral.Form;
import org.recoupe.mention.Quantity.Approximator;
import org.recoupe.text.Token;

/** Joins two numbers that are the ends of one range. */
final class QuantityRanges {

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;

    QuantityRanges(List<Token> tokens, QuantityLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Makes the first of two numbers the range up to the second, where they are one. */
    boolean range(QuantityDraft first, QuantityDraft second) {
        if (first.value() == null || second.value() == null || !first.like(second) || !joinedAsRange(first, second)) {
            return false;
        }
        first.scaleLike(second);
        thousands(first, second);
        if (first.value().compareTo(second.value()) >= 0) {
            return false;
        }
        PhraseBook.Match<Amount> open = lexicon.before(Cue.RANGE_OPEN, tokens, first.left);
        open = open == null ? lexicon.before(Cue.FROM, tokens, first.left) : open;
        Numeral a = first.numeral;
        Numeral b = second.numeral;
        first.numeral = new Numeral(a.first(), b.end(), a.span().union(b.span()), null, a.value(), b.value(), null,
                b.factor(), b.linked(), Form.WORDS);
        first.left = open == null ? first.left : open.first();
        first.right = second.right;
        first.countAs(second.counts() ? second : first, "range");
        first.head = second.head;
        if ("year".equals(first.unit) && Units.ofSomeone(tokens, a.first(), lexicon)) {
            first.unit = Units.AGE;
        }
        first.tentative = false;
        if (first.approximator != Approximator.ABOUT) {
            first.approximator = Approximator.EXACT;
        }
        return true;
    }

    private boolean joinedAsRange(QuantityDraft first, QuantityDraft second) {
        int at = first.right;
        boolean bare = first.counted == null;
        PhraseBook.Match<Amount> and = lexicon.at(Cue.RANGE_AND, tokens, at);
        if (and != null && and.end() == second.left && lexicon.before(Cue.RANGE_OPEN, tokens, first.left) != null) {
            return true;
        }
        PhraseBook.Match<Amount> to = lexicon.at(Cue.TO, tokens, at);
        if (to != null && to.end() == second.left) {
            return bare && (first.unit == null || lexicon.before(Cue.FROM, tokens, first.left) != null)
                    && second.counts();
        }
        PhraseBook.Match<Amount> or = lexicon.at(Cue.OR, tokens, at);
        return or != null && or.end() == second.left && !first.counts() && second.counts();
    }

    /** "10 à 15.000": both are thousands. */
    private void thousands(QuantityDraft first, QuantityDraft second) {
        BigDecimal thousand = BigDecimal.valueOf(1000);
        if (second.numeral.form() == Form.GROUPED && first.numeral.form() == Form.DIGITS
                && lexicon.before(Cue.FROM, tokens, first.left) == null
                && lexicon.before(Cue.RANGE_OPEN, tokens, first.left) == null
                && first.value().multiply(thousand).compareTo(second.value()) < 0
                && second.value().remainder(thousand).signum() == 0) {
            first.numeral = first.numeral.times(thousand);
        }
    }
}
