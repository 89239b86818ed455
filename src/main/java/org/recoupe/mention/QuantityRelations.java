package org.recoupe.mention;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;

import org.recoupe.mention.Numeral.Form;
import org.recoupe.mention.Quantity.Approximator;
import org.recoupe.mention.Quantity.Role;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Token;

/** Relates the quantities of one sentence to each other: ranges, changes, shares, parts, differences. */
final class QuantityRelations {

    /** How many tokens, or numbers, away a relation reaches: sentences of the news are shorter, hostile ones not. */
    private static final int REACH = 10;
    private static final MathContext SHARE = new MathContext(4);

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;
    private final List<QuantityDraft> drafts;
    private final QuantityDraft previous;

    /**
     * @param previous the last quantity of the sentences before, or {@code null}
     */
    QuantityRelations(List<Token> tokens, QuantityLexicon lexicon, List<QuantityDraft> drafts,
            QuantityDraft previous) {
        this.previous = previous;
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.drafts = drafts;
    }

    /** Sets roles and partners; ranges and shares of two numbers become one draft. */
    void relate() {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            QuantityDraft first = drafts.get(i);
            QuantityDraft second = drafts.get(i + 1);
            if (!change(first, second) && (range(first, second) || outOf(first, second))) {
                drafts.remove(i + 1);
            } else {
                partOfWhole(first, second);
                shareApproximator(first, second);
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            QuantityDraft draft = drafts.get(i);
            if (draft.role == Role.VALUE && !draft.year) {
                before(i, draft);
                part(i, draft);
                difference(draft);
            }
        }
    }

    /** "réduit d'environ 5 200 à 3 000", "from 5,200 soldiers in 2020 to 3,000": not a range but before and after. */
    private boolean change(QuantityDraft first, QuantityDraft second) {
        PhraseBook.Match<Amount> from = lexicon.before(Cue.FROM, tokens, first.left);
        PhraseBook.Match<Amount> to = lexicon.before(Cue.TO, tokens, second.left);
        if (from == null || to == null || to.first() < first.right || second.left - first.right > REACH
                || !alike(first, second)
                || !near(Cue.CHANGE, from.first())
                        && !(falling(first, second) && near(Cue.CHANGE_NOUN, from.first()))) {
            return false;
        }
        first.relate(Role.BEFORE, second, "change");
        second.relate(Role.AFTER, first, "change");
        share(first, second);
        return true;
    }

    private static boolean falling(QuantityDraft first, QuantityDraft second) {
        return first.value() != null && second.value() != null && first.value().compareTo(second.value()) > 0;
    }

    private boolean near(Cue cue, int before) {
        for (int at = before - 1; at >= 0 && at >= before - REACH; at--) {
            boolean noun = tokens.get(at).part() == PartOfSpeech.NOUN;
            if (lexicon.has(cue, tokens, at) && noun == (cue == Cue.CHANGE_NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two quantities can be of one thing: what one leaves open, the other may say. */
    private static boolean alike(QuantityDraft first, QuantityDraft second) {
        if (first.year || second.year) {
            return false;
        }
        boolean units = first.unit == null || second.unit == null || first.unit.equals(second.unit);
        boolean nouns = first.counted == null || second.counted == null || first.counted.equals(second.counted);
        return units && nouns;
    }

    private static void share(QuantityDraft first, QuantityDraft second) {
        if (!first.counts() && second.counts()) {
            scale(first, second);
            first.countAs(second, "gap");
        } else if (!second.counts() && first.counts()) {
            second.countAs(first, "gap");
        }
    }

    /** "de 2,5 à 3 millions": the scale is that of both. */
    private static void scale(QuantityDraft first, QuantityDraft second) {
        BigDecimal factor = second.numeral.factor();
        if (factor != null && first.numeral.factor() == null && first.value() != null
                && first.value().compareTo(factor) < 0) {
            first.numeral = first.numeral.times(factor);
        }
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

    private boolean range(QuantityDraft first, QuantityDraft second) {
        if (first.value() == null || second.value() == null || !alike(first, second) || !joinedAsRange(first, second)) {
            return false;
        }
        scale(first, second);
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

    /** Whether the second number follows at once; behind an article it is a whole of which the first is a part. */
    private boolean inFront(int at, QuantityDraft first, QuantityDraft second) {
        if (at + 1 == second.left && lexicon.has(Cue.ARTICLE, tokens, at) && first.role == Role.VALUE
                && first.value() != null && second.value() != null && first.value().compareTo(second.value()) < 0) {
            first.relate(Role.PART, second, "out-of");
            first.tentative &= first.numeral.form() == Form.ONE;
            second.tentative &= second.numeral.form() == Form.ONE;
            share(first, second);
            return false;
        }
        return at == second.left;
    }

    /** "deux sur trois", "un Français sur quatre": the share, not the two numbers. */
    private boolean outOf(QuantityDraft first, QuantityDraft second) {
        PhraseBook.Match<Amount> between = lexicon.at(Cue.OUT_OF, tokens, first.right);
        if (between == null || !inFront(between.end(), first, second) || first.value() == null || second.value() == null
                || first.unit != null || second.unit != null || first.counted != null && second.counted != null
                || first.value().compareTo(second.value()) >= 0 || first.value().signum() < 0) {
            return false;
        }
        Numeral a = first.numeral;
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

    /** "trois des cinq soldats". */
    private void partOfWhole(QuantityDraft first, QuantityDraft second) {
        PhraseBook.Match<Amount> of = lexicon.at(Cue.OF, tokens, first.right);
        int at = of == null ? -1 : of.end();
        if (at > 0 && at < second.left && tokens.get(at).part() == PartOfSpeech.DET) {
            at++;
        }
        boolean adjacent = at == second.left && !first.counts() && first.value() != null && second.counted != null;
        if (adjacent && second.value() != null && first.value().compareTo(second.value()) < 0
                && first.numeral.form() != Form.ONE) {
            first.relate(Role.PART, second, "part");
            first.countAs(second, "gap");
            first.tentative = false;
        }
    }

    /** "environ 2 500 soldats américains et 1 000 alliés": the first number's "about" reaches a second round one. */
    private void shareApproximator(QuantityDraft first, QuantityDraft second) {
        boolean coordinated = second.left == first.right + 1 && lexicon.has(Cue.AND, tokens, first.right);
        boolean about = first.approximator == Approximator.ABOUT && first.left < first.numeral.first();
        if (coordinated && about && second.approximator == Approximator.EXACT && second.numeral.cardinal()
                && second.value() != null && second.value().remainder(BigDecimal.valueOf(100)).signum() == 0) {
            second.approximator = Approximator.ABOUT;
            second.rule = second.rule + "+about-reaches";
        }
    }

    /** "contre plus de 5 200", "up from 5,200": the value before that of its partner. */
    private void before(int index, QuantityDraft draft) {
        if (index == 0 || lexicon.before(Cue.BEFORE, tokens, draft.left) == null) {
            return;
        }
        for (int i = index - 1; i >= 0 && i >= index - REACH; i--) {
            QuantityDraft other = drafts.get(i);
            if (comparable(other, draft)) {
                if (vote(other) || vote(draft)) {
                    share(other, draft);
                    draft.tentative = false;
                } else {
                    draft.relate(Role.BEFORE, other, "before");
                    share(other, draft);
                    other.tentative = false;
                    draft.tentative = false;
                }
                return;
            }
        }
    }

    private static boolean comparable(QuantityDraft other, QuantityDraft draft) {
        if (other.role == Role.DIFFERENCE || other.year || other.numeral.form() == Form.ONE) {
            return false;
        }
        if (!other.counts() || !draft.counts()) {
            return other.counts() || draft.counts();
        }
        return Objects.equals(other.unit, draft.unit) && alike(other, draft);
    }

    private boolean vote(QuantityDraft draft) {
        return draft.head >= 0 && lexicon.has(Cue.VOTE, tokens, draft.head);
    }

    /** The last quantity before that is sure to be one; else the last of all. */
    private QuantityDraft lastBefore(int index) {
        for (int i = index - 1; i >= 0 && i >= index - REACH; i--) {
            if (!drafts.get(i).tentative) {
                return drafts.get(i);
            }
        }
        return index == 0 ? null : drafts.get(index - 1);
    }

    private void part(int index, QuantityDraft draft) {
        boolean said = lexicon.before(Cue.PART, tokens, draft.left) != null;
        boolean behind = lexicon.has(Cue.PART_AFTER, tokens, draft.numeral.end());
        QuantityDraft last = lastBefore(index);
        boolean goesOn = last != null && last.role == Role.PART && last.partner != null && draft.left == last.right + 1
                && (lexicon.has(Cue.AND, tokens, last.right) || tokens.get(last.right).is(","));
        if (goesOn) {
            draft.relate(Role.PART, last.partner, "part");
        } else if (said && last != null) {
            draft.relate(Role.PART, last.role == Role.PART && last.partner != null ? last.partner : last, "part");
        } else if (behind) {
            draft.relate(Role.PART, last == null ? previous : last, "part");
            draft.tentative = false;
        }
    }

    private void difference(QuantityDraft draft) {
        boolean said = lexicon.before(Cue.DIFFERENCE, tokens, draft.left) != null
                || lexicon.before(Cue.DIFFERENCE, tokens, draft.numeral.first()) != null;
        boolean before = said && draft.approximator != Approximator.LESS_THAN;
        PhraseBook.Match<Amount> after = lexicon.at(Cue.DIFFERENCE_AFTER, tokens, draft.right);
        for (int at = draft.right - 1; after == null && at >= draft.numeral.end(); at--) {
            after = lexicon.before(Cue.OR, tokens, at) == null ? lexicon.at(Cue.DIFFERENCE_AFTER, tokens, at) : null;
        }
        boolean behind = after != null && !lexicon.has(Cue.OF, tokens, after.end());
        if (draft.role == Role.VALUE && (before || behind)) {
            draft.relate(Role.DIFFERENCE, null, "difference");
            draft.right = behind ? Math.max(draft.right, after.end()) : draft.right;
        }
    }
}
