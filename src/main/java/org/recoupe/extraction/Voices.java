package org.recoupe.extraction;

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
        draft.speaker = clause.speaker;
        for (Clause at = clause; at != null && draft.speaker == null; at = governor(at)) {
            boolean verb = at.verb != null && embeddings.verb(sentence.words.lemmas, at.verb.head()) != null;
            // "compte mille habitants" counts, "compte partir" wills
            boolean governs = at != clause || at.embedding != Embedding.INTEND;
            if (verb && at.embedding != null && wills(at.embedding) && governs) {
                draft.speaker = names.of(at, null);
            }
        }
    }

    private static Clause governor(Clause clause) {
        return clause.kind == Clause.Kind.INFINITIVE || clause.kind == Clause.Kind.COMPLETIVE ? clause.parent : null;
    }

    private static boolean wills(Embedding embedding) {
        return switch (embedding) {
            case SAY, BELIEVE, DENY, INTEND, DEMAND, HOPE -> true;
            default -> false;
        };
    }
}
