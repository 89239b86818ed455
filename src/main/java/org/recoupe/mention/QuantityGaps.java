package org.recoupe.mention;

import java.util.List;

import org.recoupe.mention.Quantity.Role;
import org.recoupe.text.Inflection.VerbForm;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Reading;
import org.recoupe.text.Token;

/** Supplies what a number counts where its sentence leaves it out, and decides which bare numbers stay. */
final class QuantityGaps {

    /** How far a noun of tally may stand before its number. */
    private static final int REACH = 30;

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;
    private final List<QuantityDraft> drafts;
    private final QuantityDraft tallied;

    /**
     * @param tallied the last quantity of an earlier sentence that a noun of tally counted, or {@code null}
     */
    QuantityGaps(List<Token> tokens, QuantityLexicon lexicon, List<QuantityDraft> drafts, QuantityDraft tallied) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.drafts = drafts;
        this.tallied = tallied;
    }

    /** Fills the gaps and drops what counts nothing; the quantity that a noun of tally counts, for later sentences. */
    QuantityDraft fill() {
        QuantityDraft last = tallied;
        for (int i = 0; i < drafts.size(); i++) {
            QuantityDraft draft = drafts.get(i);
            fromPartner(draft);
            participle(i, draft);
            if (!draft.counts() && draft.role != Role.DIFFERENCE) {
                if (tally(draft) || tallyBehind(draft)) {
                    last = draft;
                } else {
                    neighbour(i, draft);
                }
            }
            if (draft.tentative) {
                draft.tentative = !stays(i, draft);
            }
        }
        drafts.removeIf(draft -> draft.tentative);
        return last;
    }

    private static void fromPartner(QuantityDraft draft) {
        QuantityDraft partner = draft.partner;
        if (partner != null && !draft.counts() && partner.counts() && draft.role != Role.DIFFERENCE) {
            draft.countAs(partner, "gap");
            draft.tentative = false;
        }
    }

    /** "137 militants ont été tués et 30 arrêtés": what looks like a noun is the participle of the first verb's kind. */
    private void participle(int index, QuantityDraft draft) {
        if (index == 0 || draft.head != draft.numeral.end() && draft.head >= 0 || draft.unit != null) {
            return;
        }
        QuantityDraft last = drafts.get(index - 1);
        int at = draft.numeral.end();
        if (last.counted == null || at >= tokens.size() || !participle(tokens.get(at)) || last.head < 0
                && !last.rule.contains("gap")) {
            return;
        }
        boolean part = draft.role == Role.PART;
        boolean coordinated = draft.left > 0 && (lexicon.has(Cue.AND, tokens, draft.left - 1)
                || tokens.get(draft.left - 1).is(","));
        if (part || coordinated && participleBetween(last.right, draft.left)) {
            String said = org.recoupe.text.Folding.fold(participleLemma(tokens.get(at)));
            draft.countAs(last, draft.head >= 0 || !draft.rule.contains("gap") ? "gap" : "participle");
            draft.counted = last.counted;
            draft.modifiers = List.of(said);
            draft.head = -1;
            draft.right = Math.max(at + 1, draft.numeral.end());
            draft.tentative = false;
        }
    }

    private boolean participleBetween(int from, int to) {
        for (int at = Math.max(0, from - 1); at < to; at++) {
            if (participle(tokens.get(at)) && !tokens.get(at).canBe("etre")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can be a past participle. */
    static boolean participle(Token token) {
        return participleLemma(token) != null;
    }

    private static String participleLemma(Token token) {
        for (Reading reading : token.readings()) {
            if (reading.part() == PartOfSpeech.VERB && reading.inflection().form() == VerbForm.PAST_PARTICIPLE) {
                return reading.lemma();
            }
        }
        return null;
    }

    /** "le nombre de soldats est de 2 500": the complement of the tally; without one, that of the last tally. */
    private boolean tally(QuantityDraft draft) {
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

    /** "estime à 14 200 le nombre de morts". */
    private boolean tallyBehind(QuantityDraft draft) {
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

    /** "15 attaques, 10 en Irak et 5 en Syrie", "deux morts, trois autres ont été blessés". */
    private void neighbour(int index, QuantityDraft draft) {
        if (index == 0 || drafts.get(index - 1).counted == null || drafts.get(index - 1).unit != null
                || !draft.numeral.cardinal() || draft.role == Role.DIFFERENCE) {
            return;
        }
        int at = draft.numeral.end();
        boolean other = at < tokens.size() && lexicon.has(Cue.OTHERS, tokens, at);
        boolean listed = draft.left > 0 && at < tokens.size() && tokens.get(at).part() == PartOfSpeech.ADP
                && (lexicon.has(Cue.AND, tokens, draft.left - 1) || tokens.get(draft.left - 1).is(",")
                        || tokens.get(draft.left - 1).is(":"));
        QuantityDraft last = drafts.get(index - 1);
        boolean subject = at < tokens.size() && tokens.get(at).reading().finite();
        if (other || listed || subject) {
            draft.countAs(last, "gap");
            draft.tentative = false;
        }
        if (subject && draft.role == Role.VALUE && lexicon.before(Cue.WHOLE, tokens, last.left) != null) {
            draft.relate(Role.PART, last, "whole");
        }
    }

    private boolean stays(int index, QuantityDraft draft) {
        if (draft.numeral.form() == Numeral.Form.ONE) {
            return new CountingArticle(tokens, lexicon).counts(draft, index == 0 ? null : drafts.get(index - 1),
                    index + 1 < drafts.size() ? drafts.get(index + 1) : null);
        }
        return draft.counts() || draft.role != Role.VALUE || pronoun(draft);
    }

    /** "les deux ont été tués": an article before, a verb behind. */
    private boolean pronoun(QuantityDraft draft) {
        int end = draft.numeral.end();
        boolean verb = end < tokens.size() && (tokens.get(end).reading().finite()
                || tokens.get(end).readings().stream().anyMatch(Reading::finite) && !participle(tokens.get(end)));
        if (verb && draft.left > 0 && lexicon.has(Cue.ARTICLE, tokens, draft.left - 1)
                && draft.numeral.form() == Numeral.Form.WORDS) {
            draft.rule = draft.rule + "+pronoun";
            return true;
        }
        return false;
    }
}
