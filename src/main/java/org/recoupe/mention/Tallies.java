package org.recoupe.mention;

import java.util.List;

import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Token;

/** Finds what a number counts in the complement of a noun of tally: "le nombre de soldats est de 2 500". */
final class Tallies {

    /** How far a noun of tally may stand before its number. */
    private static final int REACH = 30;

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;

    Tallies(List<Token> tokens, QuantityLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** "le nombre de soldats est de 2 500": the complement of the tally; without one, that of the last tally. */
    boolean before(QuantityDraft draft, QuantityDraft tallied) {
        for (int at = draft.left - 1; at >= 0 && at >= draft.left - REACH; at--) {
            if (!lexicon.has(Cue.TALLY, tokens, at)) {
                continue;
            }
            int of = at + 1;
            while (of < draft.left && !lexicon.has(Cue.OF, tokens, of) && of < at + 3
                    && tokens.get(of).part() == PartOfSpeech.ADJ) {
                of++;
            }
            CountedNoun noun = of < draft.left ? new CountedNouns(tokens, lexicon).linked(of, true) : null;
            if (noun != null && noun.head() < draft.left) {
                draft.counted = noun.lemma();
                draft.modifiers = noun.modifiers();
                draft.rule = draft.rule + "+tally";
            } else if (tallied != null) {
                draft.countAs(tallied, "tally");
            } else {
                return false;
            }
            draft.tentative = false;
            return draft.counted != null;
        }
        return false;
    }

    /** "évalue à 320 le nombre de blessés". */
    boolean behind(QuantityDraft draft) {
        int at = draft.numeral.end();
        if (!lexicon.has(Cue.ARTICLE, tokens, at) || !lexicon.has(Cue.TALLY, tokens, at + 1)) {
            return false;
        }
        CountedNoun noun = new CountedNouns(tokens, lexicon).linked(at + 2, true);
        if (noun == null) {
            return false;
        }
        draft.count(noun);
        draft.rule = draft.rule + "+tally";
        draft.tentative = false;
        return true;
    }
}
