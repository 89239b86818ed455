package org.recoupe.extraction;

/** What a word makes of the event that it governs ("refuser de", "vouloir", "plan de", "susceptible de"). */
enum Embedding {
    /** Reports it; the subject is its speaker. */
    SAY,
    /** Reports it as what the speaker holds for true, not more. */
    BELIEVE,
    /** Says that it is not so. */
    DENY,
    /** Keeps it from being so ("refuser de", "cesser de", "éviter de"). */
    REFUSE,
    /** Says that it cannot be so, or, negated, that it may ("n'exclut pas de"). */
    EXCLUDE,
    /** Makes it so ("réussir à", "permettre de", "continuer de"). */
    MANAGE,
    /** Is able to: so in the past, possible in the present. */
    ABLE,
    /** Means it to be so. */
    INTEND,
    /** Expects it to be so. */
    EXPECT,
    /** Wants somebody else to make it so. */
    DEMAND,
    /** Hopes for it. */
    HOPE,
    /** Fears it. */
    FEAR,
    /** Holds it for possible. */
    POSSIBLE,
    /** Asks or does not know whether it is so. */
    DOUBT,
    /** Takes for granted that it is so ("savoir que", "regretter que"). */
    KNOW,
    /** Agrees on it. */
    AGREE,
    /** Would do it where something else holds. */
    HYPOTHESIS,
    /** Will be, by its form alone. */
    FUTURE,
    /** Says nothing of its own. */
    NOTHING;

    /** The governed event, by how the governing word itself stands to the facts, and whether it is past. */
    Factuality over(Factuality inner, Factuality governor, boolean past) {
        Factuality seen = inner.under(governor);
        boolean not = governor.negative();
        return switch (this) {
            case SAY -> not ? seen.weakened(Modality.UNCERTAIN, "unsaid") : inner;
            case BELIEVE -> not ? inner.negated().weakened(Modality.UNCERTAIN, "disbelieved") : inner;
            case DENY -> not
                    ? seen.weakened(Modality.UNCERTAIN, "not denied")
                    : new Factuality(Modality.DENIED, "denied", Polarity.NEGATIVE);
            case REFUSE -> not ? seen : seen.negated();
            case EXCLUDE -> not ? seen.weakened(Modality.UNCERTAIN, "possible").positive() : seen.negated();
            case MANAGE -> not ? seen.negated() : seen;
            case ABLE -> not ? seen.negated() : able(seen, past);
            // "n'a pas voulu répondre": did not
            case INTEND -> not && past ? inner.negated() : turned(inner, not).weakened(Modality.PLANNED, "wanted");
            case EXPECT -> turned(inner, not).weakened(Modality.PLANNED, "expected");
            case DEMAND -> inner.weakened(Modality.UNCERTAIN, "demanded");
            // "n'a pas souhaité répondre": did not
            case HOPE -> not && past ? inner.negated() : inner.weakened(Modality.UNCERTAIN, "hoped");
            case FEAR -> inner.weakened(Modality.UNCERTAIN, "feared");
            case POSSIBLE -> turned(inner, not).weakened(not ? Modality.ASSERTED : Modality.UNCERTAIN, "possible");
            case DOUBT -> inner.weakened(Modality.UNCERTAIN, "doubted");
            case AGREE -> turned(inner, not).weakened(Modality.PLANNED, "agreed");
            case HYPOTHESIS -> inner.weakened(Modality.UNCERTAIN, "hypothetical");
            case FUTURE -> turned(inner, not).weakened(Modality.PLANNED, "future");
            case KNOW, NOTHING -> inner;
        };
    }

    private static Factuality able(Factuality seen, boolean past) {
        return past ? seen : seen.weakened(Modality.UNCERTAIN, "possible");
    }

    private static Factuality turned(Factuality inner, boolean not) {
        return not ? inner.negated() : inner;
    }
}
