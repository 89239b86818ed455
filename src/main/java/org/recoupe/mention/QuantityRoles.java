package org.recoupe.mention;

import java.util.List;
import java.util.Objects;

import org.recoupe.mention.Numeral.Form;
import org.recoupe.mention.Quantity.Approximator;
import org.recoupe.mention.Quantity.Role;
import org.recoupe.text.Token;

/** Finds what each number of a sentence is to those before it: the earlier value, a part, or a difference. */
final class QuantityRoles {

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;
    private final List<QuantityDraft> drafts;
    private final QuantityDraft previous;
    private final QuantityChanges changes;

    QuantityRoles(List<Token> tokens, QuantityLexicon lexicon, List<QuantityDraft> drafts, QuantityDraft previous) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.drafts = drafts;
        this.previous = previous;
        changes = new QuantityChanges(tokens, lexicon);
    }

    /** Sets the roles of the numbers that have none yet. */
    void assign() {
        for (int i = 0; i < drafts.size(); i++) {
            QuantityDraft draft = drafts.get(i);
            if (draft.role == Role.VALUE && !draft.year) {
                before(i, draft);
                part(i, draft);
                difference(draft);
            }
        }
    }

    /** "contre plus de 5 200", "up from 5,200": the value before that of its partner. */
    private void before(int index, QuantityDraft draft) {
        if (index == 0 || !earlier(drafts.get(index - 1), draft)) {
            return;
        }
        for (int i = index - 1; i >= 0 && i >= index - QuantityRelations.REACH; i--) {
            QuantityDraft other = drafts.get(i);
            if (comparable(other, draft)) {
                if (vote(other) || vote(draft)) {
                    QuantityDraft.share(other, draft);
                    draft.tentative = false;
                } else {
                    draft.relate(Role.BEFORE, other, "before");
                    QuantityDraft.share(other, draft);
                    other.tentative = false;
                    draft.tentative = false;
                }
                return;
            }
        }
    }

    /** Whether a word before says that a number is the earlier one: "contre"; "from" behind a fall or rise. */
    private boolean earlier(QuantityDraft last, QuantityDraft draft) {
        if (lexicon.before(Cue.BEFORE, tokens, draft.left) != null) {
            return true;
        }
        if (vote(last)) {
            return lexicon.before(Cue.TO, tokens, draft.left) != null && draft.left == last.right + 1;
        }
        return !lexicon.oneIsNumber() && lexicon.before(Cue.FROM, tokens, draft.left) != null
                && changes.near(Cue.CHANGE, last.left);
    }

    private static boolean comparable(QuantityDraft other, QuantityDraft draft) {
        if (other.role == Role.DIFFERENCE || other.year || other.numeral.form() == Form.ONE) {
            return false;
        }
        if (!other.counts() && !draft.counts()) {
            return !other.tentative;
        }
        if (!other.counts() || !draft.counts()) {
            return true;
        }
        return Objects.equals(other.unit, draft.unit) && other.like(draft);
    }

    private boolean vote(QuantityDraft draft) {
        return draft.head >= 0 && lexicon.has(Cue.VOTE, tokens, draft.head);
    }

    /** The last quantity before that is sure to be one and can hold the part; else the last of all. */
    private QuantityDraft lastBefore(int index) {
        for (int i = index - 1; i >= 0 && i >= index - QuantityRelations.REACH; i--) {
            if (!drafts.get(i).tentative && holds(drafts.get(i), drafts.get(index))) {
                return drafts.get(i);
            }
        }
        return index == 0 ? null : drafts.get(index - 1);
    }

    private static boolean holds(QuantityDraft whole, QuantityDraft part) {
        return whole.value() == null || part.value() == null || part.unit != null || whole.role == Role.PART
                || whole.value().compareTo(part.value()) >= 0;
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
                || lexicon.before(Cue.DIFFERENCE, tokens, draft.numeral.first()) != null
                || draft.unit != null && draft.counted == null
                        && lexicon.before(Cue.DIFFERENCE_MEASURE, tokens, draft.left) != null;
        if (draft.role == Role.VALUE && !draft.counts() && lexicon.before(Cue.TIMES, tokens, draft.left) != null) {
            draft.unit = "times";
            draft.relate(Role.DIFFERENCE, null, "times");
            draft.tentative = false;
            return;
        }
        PhraseBook.Match<Amount> factor = lexicon.at(Cue.TIMES_AFTER, tokens, draft.numeral.end());
        if (factor != null) {
            draft.unit = "times";
            draft.counted = null;
            draft.modifiers = List.of();
            draft.head = -1;
            draft.right = factor.end();
            draft.relate(Role.DIFFERENCE, null, "times");
            draft.tentative = false;
            return;
        }
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
