package org.recoupe.mention;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;

import org.recoupe.mention.Numeral.Form;
import org.recoupe.mention.Quantity.Role;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Token;

/** Reads two numbers of which one is a part of the other: "deux sur trois", "trois des cinq soldats". */
final class QuantityShares {

    private static final MathContext SHARE = new MathContext(4);

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;

    QuantityShares(List<Token> tokens, QuantityLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** "deux sur trois", "un Français sur quatre": the share, not the two numbers. */
    boolean outOf(QuantityDraft first, QuantityDraft second) {
        PhraseBook.Match<Amount> between = lexicon.at(Cue.OUT_OF, tokens, first.right);
        if (between == null || !inFront(between.end(), first, second) || first.value() == null || second.value() == null
                || first.unit != null || second.unit != null || first.counted != null && second.counted != null
                || first.value().compareTo(second.value()) >= 0 || first.value().signum() < 0) {
            return false;
        }
        Numeral a = first.numeral;
        if (!ratio(a, second.value())) {
            first.relate(Role.PART, second, "out-of");
            QuantityDraft.share(first, second);
            first.tentative = false;
            second.tentative = false;
            return false;
        }
        BigDecimal share = a.value().divide(second.value(), SHARE);
        first.numeral = Numeral.exact(a.first(), second.numeral.end(), a.span().union(second.numeral.span()), share,
                Form.SHARE);
        if (first.counted == null) {
            first.countAs(second, "out-of");
        }
        first.unit = "share";
        first.right = second.right;
        first.tentative = false;
        return true;
    }

    /** "sept sur dix", "un enfant sur 160" say how many of any; "1 500 postes sur 18 000" counts them. */
    private static boolean ratio(Numeral part, BigDecimal whole) {
        BigDecimal round = whole.stripTrailingZeros();
        return part.form() == Form.ONE || whole.compareTo(BigDecimal.TEN) <= 0
                || round.unscaledValue().equals(BigInteger.ONE);
    }

    /** Whether the second number follows at once; behind an article it is a whole of which the first is a part. */
    private boolean inFront(int at, QuantityDraft first, QuantityDraft second) {
        if (at + 1 == second.left && lexicon.has(Cue.ARTICLE, tokens, at) && first.role == Role.VALUE
                && first.value() != null && second.value() != null && first.value().compareTo(second.value()) < 0) {
            first.relate(Role.PART, second, "out-of");
            first.tentative &= first.numeral.form() == Form.ONE;
            second.tentative &= second.numeral.form() == Form.ONE;
            QuantityDraft.share(first, second);
            return false;
        }
        return at == second.left;
    }

    /** "trois des cinq soldats". */
    void partOfWhole(QuantityDraft first, QuantityDraft second) {
        PhraseBook.Match<Amount> of = lexicon.at(Cue.OF, tokens, first.right);
        int at = of == null ? -1 : of.end();
        if (at > 0 && at < second.left && tokens.get(at).part() == PartOfSpeech.DET) {
            at++;
        }
        if (at > 0 && at + 1 == second.left && lexicon.has(Cue.PRENOMINAL, tokens, at)) {
            at++;
        }
        boolean share = first.numeral.form() == Form.SHARE && first.counted == null;
        if (share && at == second.left && second.counted != null) {
            first.relate(Role.PART, second, "part");
            first.counted = second.counted;
            first.modifiers = second.modifiers;
            return;
        }
        boolean adjacent = at == second.left && !first.counts() && first.value() != null && second.counted != null;
        if (adjacent && second.value() != null && first.value().compareTo(second.value()) < 0
                && first.numeral.form() != Form.ONE) {
            first.relate(Role.PART, second, "part");
            first.countAs(second, "gap");
            first.tentative = false;
        }
    }
}
