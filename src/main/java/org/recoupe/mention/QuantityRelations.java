package org.recoupe.mention;

import java.math.BigDecimal;
import java.util.List;

import org.recoupe.mention.Quantity.Approximator;
import org.recoupe.text.Token;

/** Relates the quantities of one sentence to each other: ranges, changes, shares, parts, differences. */
final class QuantityRelations {

    /** How many tokens, or numbers, away a relation reaches: sentences of the news are shorter, hostile ones not. */
    static final int REACH = 10;

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;
    private final List<QuantityDraft> drafts;
    private final QuantityRoles roles;

    /**
     * @param previous the last quantity of the sentences before, or {@code null}
     */
    QuantityRelations(List<Token> tokens, QuantityLexicon lexicon, List<QuantityDraft> drafts,
            QuantityDraft previous) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.drafts = drafts;
        roles = new QuantityRoles(tokens, lexicon, drafts, previous);
    }

    /** Sets roles and partners; ranges and shares of two numbers become one draft. */
    void relate() {
        QuantityChanges changes = new QuantityChanges(tokens, lexicon);
        QuantityRanges ranges = new QuantityRanges(tokens, lexicon);
        QuantityShares shares = new QuantityShares(tokens, lexicon);
        for (int i = 0; i + 1 < drafts.size(); i++) {
            QuantityDraft first = drafts.get(i);
            QuantityDraft second = drafts.get(i + 1);
            changes.back(first, second);
            if (!changes.change(first, second) && (ranges.range(first, second) || shares.outOf(first, second))) {
                drafts.remove(i + 1);
            } else {
                shares.partOfWhole(first, second);
                shareApproximator(first, second);
            }
        }
        roles.assign();
    }

    /** "environ 400 pompiers et 200 bénévoles": the first number's "about" reaches a second round one. */
    private void shareApproximator(QuantityDraft first, QuantityDraft second) {
        boolean coordinated = second.left == first.right + 1 && lexicon.has(Cue.AND, tokens, first.right);
        boolean about = first.approximator == Approximator.ABOUT && first.left < first.numeral.first();
        if (coordinated && about && second.approximator == Approximator.EXACT && second.numeral.cardinal()
                && second.value() != null && second.value().remainder(BigDecimal.valueOf(100)).signum() == 0) {
            second.approximator = Approximator.ABOUT;
            second.rule = second.rule + "+about-reaches";
        }
    }
}
