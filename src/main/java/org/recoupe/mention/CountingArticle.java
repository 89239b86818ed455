package org.recoupe.mention;

import java.util.List;

import org.recoupe.mention.Quantity.Approximator;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Token;

/** Tells where "un", "une", "a" is the number one: beside other numbers, where harm is counted, or with "seul". */
final class CountingArticle {

    /** How far the participle of a passive may stand behind its noun phrase. */
    private static final int REACH = 8;

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;

    CountingArticle(List<Token> tokens, QuantityLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    boolean counts(QuantityDraft one, QuantityDraft before, QuantityDraft after) {
        if (one.approximator != Approximator.EXACT) {
            return one.counts();
        }
        if (one.counted == null || one.unit != null) {
            return false;
        }
        if (alone(one)) {
            if (negated(one)) {
                one.none();
            }
            return true;
        }
        return beside(before, one) || beside(one, after) || harmed(one);
    }

    /** "n'a pas tiré une seule fois": none. */
    private boolean negated(QuantityDraft one) {
        for (int at = one.left - 1; at >= 0 && at >= one.left - REACH / 2; at--) {
            if (lexicon.has(Cue.NEGATION, tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean alone(QuantityDraft one) {
        for (int at = one.numeral.end(); at < one.right; at++) {
            if (lexicon.has(Cue.ONLY, tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Side by side with a number that counts. */
    private boolean beside(QuantityDraft left, QuantityDraft right) {
        if (left == null || right == null || left.counted == null || right.counted == null) {
            return false;
        }
        boolean joined = right.left == left.right + 1
                && (lexicon.has(Cue.AND, tokens, left.right) || tokens.get(left.right).is(","));
        return joined && (number(left) || number(right) && right.numeral.form() == Numeral.Form.WORDS);
    }

    private static boolean number(QuantityDraft draft) {
        return !draft.tentative && draft.numeral.cardinal();
    }

    private boolean harmed(QuantityDraft one) {
        if (lexicon.has(Cue.NOT_COUNTING, tokens, one.head)) {
            return false;
        }
        return lexicon.before(Cue.COUNTING_BEFORE, tokens, one.left) != null
                || lexicon.has(Cue.COUNTING_NOUN, tokens, one.head) || passive(one);
    }

    /** "un soldat a été tué", "un soldat tué": a participle of harm, an auxiliary of the passive at most between. */
    private boolean passive(QuantityDraft one) {
        for (int at = one.head + 1; at < one.right; at++) {
            if (harm(at)) {
                return true;
            }
        }
        boolean passive = false;
        for (int at = one.right; at < tokens.size() && at < one.right + REACH; at++) {
            if (harm(at)) {
                return passive || at == one.right;
            }
            passive |= lexicon.has(Cue.PASSIVE, tokens, at);
            Token token = tokens.get(at);
            if (token.kind() != Token.Kind.WORD || token.part() == PartOfSpeech.PRON
                    || token.part() == PartOfSpeech.SCONJ) {
                return false;
            }
        }
        return false;
    }

    private boolean harm(int at) {
        return lexicon.has(Cue.COUNTING, tokens, at) && Participles.is(tokens.get(at));
    }
}
