package org.recoupe.extraction;

/** Gives each claim its speaker: the clause's, else whoever wants, demands or reports it in the clause itself. */
final class Voices {

    private final SpeakerNames names;

    Voices(ParsedSentence sentence, MentionIndex mentions, Timing timing) {
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
            if (at.verb != null && at.embedding != null && wills(at.embedding)) {
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
