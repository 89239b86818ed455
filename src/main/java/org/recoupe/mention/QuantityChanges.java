package org.recoupe.mention;

import java.util.List;

import org.recoupe.mention.Quantity.Role;
import org.recoupe.text.Inflection.VerbForm;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Token;

/** Tells a change from one number to another from a range: by the verb or noun of change before it. */
final class QuantityChanges {

    /** What tells when a value was reached has no more words than these. */
    private static final int TIME = 3;

    private final List<Token> tokens;
    private final QuantityLexicon lexicon;

    QuantityChanges(List<Token> tokens, QuantityLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** "passé d'environ 900 à 650", "from 900 nurses in 2020 to 650": not a range but before and after. */
    boolean change(QuantityDraft first, QuantityDraft second) {
        PhraseBook.Match<Amount> from = lexicon.before(Cue.FROM, tokens, first.left);
        PhraseBook.Match<Amount> to = lexicon.before(Cue.TO, tokens, second.left);
        if (from == null || to == null || to.first() < first.right
                || second.left - first.right > QuantityRelations.REACH || otherVerb(first.right, to.first())
                || !first.like(second) || first.unit != null && !first.unit.equals(second.unit)
                || !near(Cue.CHANGE, from.first())
                        && !(falling(first, second) && near(Cue.CHANGE_NOUN, from.first()))) {
            return false;
        }
        first.relate(Role.BEFORE, second, "change");
        second.relate(Role.AFTER, first, "change");
        if (!first.counts()) {
            first.scaleLike(second);
        }
        QuantityDraft.share(first, second);
        return true;
    }

    /** "a baissé de 300 pour s'établir à 900": what another verb says is no end of this change. */
    private boolean otherVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.get(at).reading().inflection().form() == VerbForm.INFINITIVE
                    || tokens.get(at).reading().finite()) {
                return true;
            }
        }
        return false;
    }

    /** "slowed to 5.1% in April from 5.4% in March": the value before comes last. */
    void back(QuantityDraft first, QuantityDraft second) {
        PhraseBook.Match<Amount> to = lexicon.before(Cue.TO, tokens, first.left);
        PhraseBook.Match<Amount> from = lexicon.before(Cue.FROM, tokens, second.left);
        if (to != null && from != null && from.first() >= first.right && from.first() - first.right <= TIME
                && first.like(second) && (second.unit == null || second.unit.equals(first.unit))
                && second.role == Role.VALUE && near(Cue.CHANGE, to.first())) {
            second.relate(Role.BEFORE, first, "change");
            first.tentative = false;
        }
    }

    private static boolean falling(QuantityDraft first, QuantityDraft second) {
        return first.value() != null && second.value() != null && first.value().compareTo(second.value()) > 0;
    }

    /** Whether a word of change stands not far before a token. */
    boolean near(Cue cue, int before) {
        for (int at = before - 1; at >= 0 && at >= before - QuantityRelations.REACH; at--) {
            boolean noun = lexicon.oneIsNumber()
                    ? tokens.get(at).part() == PartOfSpeech.NOUN
                    : cue == Cue.CHANGE_NOUN;
            if (lexicon.has(cue, tokens, at) && noun == (cue == Cue.CHANGE_NOUN)) {
                return true;
            }
        }
        return false;
    }
}
