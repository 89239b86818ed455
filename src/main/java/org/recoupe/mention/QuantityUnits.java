package org.recoupe.mention;

import java.util.List;

import org.recoupe.text.Token;

/** Reads the unit of a number: money before or behind it, measures, stretches of time, a person's years. */
final class QuantityUnits {

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;

    QuantityUnits(List<Token> tokens, QuantityLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Reads a sign of money before the number. */
    void before(QuantityDraft draft) {
        PhraseBook.Match<Amount> sign = lexicon.before(Cue.MONEY_BEFORE, tokens, draft.left);
        if (sign != null && tokens.get(sign.end() - 1).span().end() == draft.numeral.span().start()) {
            draft.unit = sign.value().code();
            draft.left = sign.first();
        }
    }

    /** Reads the unit behind the number; the index after it. */
    int behind(QuantityDraft draft) {
        int at = draft.right;
        if (draft.unit != null) {
            return at;
        }
        int from = draft.numeral.linked() && lexicon.has(Cue.OF, tokens, at) || hyphen(at) ? at + 1 : at;
        PhraseBook.Match<Amount> aged = lexicon.at(Cue.AGE_AFTER, tokens, from);
        if (aged != null) {
            draft.unit = Units.AGE;
            draft.right = aged.end();
            return aged.end();
        }
        PhraseBook.Match<Amount> unit = lexicon.at(Cue.UNIT, tokens, skipped(from));
        if (unit == null) {
            return at;
        }
        Units.apply(unit.value().code(), draft);
        draft.right = unit.end();
        if (draft.numeral.decimal() != null) {
            draft.numeral = Units.decimal(draft.numeral);
        }
        PhraseBook.Match<Amount> half = lexicon.at(Cue.AND_HALF, tokens, unit.end());
        if (half != null && draft.value() != null) {
            draft.numeral = Units.andHalf(draft.numeral);
            draft.right = half.end();
        }
        if (draft.unit.equals("year") && Units.age(tokens, draft, lexicon)) {
            draft.unit = Units.AGE;
        }
        return draft.right;
    }

    /** Steps over adjectives that part a number and its unit of time ("douze longs mois"). */
    private int skipped(int at) {
        int after = at;
        while (after < at + 2 && lexicon.has(Cue.PRENOMINAL, tokens, after)) {
            after++;
        }
        PhraseBook.Match<Amount> unit = lexicon.at(Cue.UNIT, tokens, after);
        return unit != null && Units.time(unit.value().code()) ? after : at;
    }

    /** The hyphen of "a 10-member council". */
    boolean hyphen(int at) {
        return at + 1 < tokens.size() && tokens.get(at).is("-") && tokens.get(at + 1).kind() == Token.Kind.WORD
                && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
                && tokens.get(at).span().end() == tokens.get(at + 1).span().start()
                && !tokens.get(at + 1).capitalized();
    }
}
