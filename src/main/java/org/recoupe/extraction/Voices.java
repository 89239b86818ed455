package org.recoupe.extraction;

import org.recoupe.extraction.Grammar.Category;

/** Gives each claim its speaker: the clause's, else whoever wants, demands or reports it in the clause itself. */
final class Voices {

    private final ParsedSentence sentence;
    private final Embeddings embeddings;
    private final SpeakerNames names;

    Voices(ParsedSentence sentence, MentionIndex mentions, Timing timing, Embeddings embeddings) {
        this.sentence = sentence;
        this.embeddings = embeddings;
        names = new SpeakerNames(sentence, mentions, timing);
    }

    /** Gives a claim its speaker. */
    void give(Draft draft) {
        Clause clause = draft.clause;
        if (clause == null) {
            return;
        }
        draft.speaker = draft.voice != null ? names.of(draft.voice, null) : source(draft);
        draft.speaker = draft.speaker == null ? clause.speaker : draft.speaker;
        for (Clause at = clause; at != null && draft.speaker == null; at = governor(at)) {
            boolean verb = at.verb != null && !(at.embedding == Embedding.SAY && at.verb.reflexive())
                    && embeddings.verb(sentence.words.lemmas, at.verb.head()) != null;
            // "compte mille habitants" counts, "compte partir" wills
            boolean governs = at != clause || draft.group != null && at.embedding != Embedding.INTEND
                    || speaks(at.embedding, draft);
            if (verb && !sentence.words.lemmaIs(at.verb.head(), Category.NEED_VERB) && at.embedding != null
                    && wills(at.embedding) && governs) {
                draft.speaker = names.of(at, null);
            }
        }
    }

    /** Who gives a number, named right behind it ("10 000 selon la police, 30 000 selon le syndicat"); else {@code null}. */
    private Speaker source(Draft draft) {
        Words words = sentence.words;
        if (draft.to >= words.size || words.tags[draft.trigger] != Tag.NUM) {
            return null;
        }
        int length = words.is(draft.to, Category.VIEW)
                ? 0
                : words.match(draft.to, Category.ATTRIBUTION);
        NounGroup group = length == 0 || draft.to + length >= words.size ? null : sentence.groupAt(draft.to + length);
        return group != null && words.tags[group.head()] != Tag.PRON && names.voice(group)
                ? names.named(group, names.apposition(group), words.folded[draft.to], null)
                : null;
    }

    private Clause governor(Clause clause) {
        boolean governed = clause.kind == Clause.Kind.INFINITIVE || clause.kind == Clause.Kind.COMPLETIVE
                || clause.kind == Clause.Kind.GERUND && sentence.words.is(clause.start - 1, Category.OF);
        return governed ? clause.parent : null;
    }

    /** Whether what is said is the clause's own event; that somebody wants or demands is for the article to say. */
    private static boolean speaks(Embedding embedding, Draft draft) {
        return embedding == Embedding.SAY || embedding == Embedding.BELIEVE
                || embedding == Embedding.DENY && draft.facts.modality() == Modality.DENIED;
    }

    private static boolean wills(Embedding embedding) {
        return switch (embedding) {
            case SAY, BELIEVE, DENY, INTEND, DEMAND, HOPE -> true;
            default -> false;
        };
    }
}
