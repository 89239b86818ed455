package org.recoupe.extraction;

import org.recoupe.mention.Quantity;

/** Gives each claim the quantities of its own words: those of its arguments first. */
final class QuantityPlacing {

    /** A claim gives no more quantities than these. */
    private static final int MOST = 20;

    private final ParsedSentence sentence;
    private final Words words;
    private final MentionIndex mentions;

    QuantityPlacing(ParsedSentence sentence, MentionIndex mentions) {
        this.sentence = sentence;
        words = sentence.words;
        this.mentions = mentions;
    }

    /** Gives a claim its quantities. */
    void place(Draft draft) {
        Quantity counted = draft.quantities.isEmpty() ? null : draft.quantities.getFirst();
        for (Quantity quantity : mentions.quantities(words.span(draft.from, draft.to))) {
            int word = words.at(quantity.number().start());
            if (word < words.size && quantity != counted && draft.quantities.size() < MOST
                    && (draft.group != null || own(draft, word))) {
                draft.quantities.add(quantity);
            }
        }
    }

    private boolean own(Draft draft, int word) {
        Clause owner = sentence.owner[word];
        return owner == draft.clause || draft.clause.under(owner)
                || owner.parent == draft.clause && owner.kind == Clause.Kind.INFINITIVE;
    }
}
