package org.recoupe.mention;

import java.util.List;

import org.recoupe.mention.Quantity.Role;
import org.recoupe.text.Folding;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Reading;
import org.recoupe.text.Token;

/** Supplies what a number counts where its sentence leaves it out, and decides which bare numbers stay. */
final class QuantityGaps {

    /** "En" stands no further before its number than this. */
    private static final int OF_THEM = 6;

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;
    private final List<QuantityDraft> drafts;
    private final QuantityDraft tallied;
    private final Tallies tallies;

    /**
     * @param tallied the last quantity of an earlier sentence that a noun of tally counted, or {@code null}
     */
    QuantityGaps(List<Token> tokens, QuantityLexicon lexicon, List<QuantityDraft> drafts, QuantityDraft tallied) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.drafts = drafts;
        this.tallied = tallied;
        tallies = new Tallies(tokens, lexicon);
    }

    /** Fills the gaps and drops what counts nothing; the quantity that a noun of tally counts, for later sentences. */
    QuantityDraft fill() {
        QuantityDraft last = tallied;
        sharedUnits();
        for (int i = 0; i < drafts.size(); i++) {
            QuantityDraft draft = drafts.get(i);
            fromPartner(draft);
            participle(i, draft);
            boolean share = draft.numeral.form() == Numeral.Form.SHARE && draft.counted == null;
            if (share) {
                neighbour(i, draft);
            } else if (!draft.counts() && draft.role != Role.DIFFERENCE) {
                if (tallies.before(draft, tallied) || tallies.behind(draft)) {
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

    /** "19, 22 et 24 ans": numbers in a row have the unit of the last; "aged 19 and 24": ages that of the first. */
    private void sharedUnits() {
        int last = 0;
        for (int i = drafts.size() - 2; i >= 0; i--) {
            QuantityDraft draft = drafts.get(i);
            QuantityDraft next = drafts.get(i + 1);
            boolean and = next.left == draft.right + 1 && lexicon.has(Cue.AND, tokens, draft.right);
            boolean comma = next.left == draft.right + 1 && last > i && tokens.get(draft.right).is(",");
            if ((and || comma) && bare(draft) && next.unit != null && !next.unit.equals("share")) {
                last = and ? i + 1 : last;
                QuantityDraft.share(draft, next);
                draft.tentative = false;
                if (draft.unit.equals("year") && Units.age(tokens, draft, lexicon)) {
                    drafts.subList(i, last + 1).forEach(one -> one.unit = Units.AGE);
                }
            } else {
                last = 0;
                if (and && Units.AGE.equals(draft.unit) && bare(next)) {
                    QuantityDraft.share(draft, next);
                    next.tentative = false;
                }
            }
        }
    }

    private static boolean bare(QuantityDraft draft) {
        return draft.numeral.cardinal() && !draft.counts() && !draft.year;
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
        if (last.counted == null || at >= tokens.size() || !Participles.is(tokens.get(at)) || last.head < 0
                && !last.rule.contains("gap")) {
            return;
        }
        boolean part = draft.role == Role.PART;
        boolean coordinated = draft.left > 0 && (lexicon.has(Cue.AND, tokens, draft.left - 1)
                || tokens.get(draft.left - 1).is(","));
        if (part || coordinated && participleBetween(Math.max(last.head + 1, last.right - 1), draft.left)) {
            String said = Folding.fold(Participles.lemma(tokens.get(at)));
            draft.countAs(last, draft.head >= 0 || !draft.rule.contains("gap") ? "gap" : "participle");
            draft.counted = last.counted;
            draft.modifiers = List.of(said);
            draft.head = -1;
            draft.right = Math.max(at + 1, draft.numeral.end());
            draft.tentative = false;
        }
    }

    private boolean participleBetween(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Participles.is(tokens.get(at)) && !tokens.get(at).canBe("etre")) {
                return true;
            }
        }
        return false;
    }

    /** "15 attaques, 10 en Irak et 5 en Syrie", "deux morts, trois autres ont été blessés". */
    private void neighbour(int index, QuantityDraft draft) {
        if (index > 0 && measured(drafts.get(index - 1), draft)) {
            draft.countAs(drafts.get(index - 1), "gap");
            draft.tentative = false;
            return;
        }
        if (index == 0 || drafts.get(index - 1).counted == null || drafts.get(index - 1).unit != null
                || draft.role == Role.DIFFERENCE) {
            return;
        }
        int at = draft.numeral.end();
        boolean other = at < tokens.size() && lexicon.has(Cue.OTHERS, tokens, at);
        boolean listed = (draft.numeral.cardinal() || draft.numeral.form() == Numeral.Form.COLLECTIVE) && draft.left > 0
                && at < tokens.size()
                && tokens.get(at).part() == PartOfSpeech.ADP
                && (lexicon.has(Cue.AND, tokens, draft.left - 1) || tokens.get(draft.left - 1).is(",")
                        || tokens.get(draft.left - 1).is(":") || tokens.get(draft.left - 1).is("("));
        QuantityDraft last = drafts.get(index - 1);
        int verb = at < tokens.size() && tokens.get(at).part() == PartOfSpeech.PRON ? at + 1 : at;
        boolean subject = verb < tokens.size() && tokens.get(verb).reading().finite();
        if (other || listed || subject || ofThem(last.right, draft)) {
            draft.countAs(last, "gap");
            draft.tentative = false;
        }
        if (subject && draft.role == Role.VALUE && lexicon.before(Cue.WHOLE, tokens, last.left) != null) {
            draft.relate(Role.PART, last, "whole");
        }
    }

    /** "28 degrés à Lyon et 31 à Nîmes": the same measure of another place or time. */
    private boolean measured(QuantityDraft last, QuantityDraft draft) {
        int at = draft.numeral.end();
        return last.unit != null && !last.unit.equals("share") && !Units.AGE.equals(last.unit)
                && draft.numeral.cardinal()
                && !draft.year && draft.left > last.right && draft.left - last.right <= OF_THEM
                && lexicon.has(Cue.AND, tokens, draft.left - 1) && at < tokens.size()
                && tokens.get(at).part() == PartOfSpeech.ADP && tokens.get(last.right).part() == PartOfSpeech.ADP;
    }

    /** "il n'en reste plus que deux", "elle en a marqué cinq". */
    private boolean ofThem(int from, QuantityDraft draft) {
        for (int at = draft.left - 1; at >= Math.max(from, draft.left - OF_THEM); at--) {
            if (lexicon.has(Cue.OF_THEM, tokens, at) && tokens.get(at + 1).reading().finite()) {
                return draft.numeral.cardinal();
            }
        }
        return false;
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
                || tokens.get(end).readings().stream().anyMatch(Reading::finite) && !Participles.is(tokens.get(end)));
        if (verb && draft.left > 0 && lexicon.has(Cue.ARTICLE, tokens, draft.left - 1)
                && draft.numeral.form() == Numeral.Form.WORDS) {
            draft.rule = draft.rule + "+pronoun";
            return true;
        }
        return false;
    }
}
