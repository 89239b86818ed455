package org.recoupe.extraction;

/**
 * How an event stands to the facts: modality, finer modality and polarity, as one value that embedding changes step by
 * step (after Saurí and Pustejovsky, FactBank, 2009).
 */
record Factuality(Modality modality, String submodality, Polarity polarity) {

    /** Was to come when somebody said so. */
    static final String FUTURE_IN_THE_PAST = "future in the past";

    /** Would be so where something else is. */
    static final String HYPOTHETICAL = "hypothetical";

    /** One of these two, which is known once it is known whether somebody says so, and of when. */
    static final String CONDITIONAL = "conditional";

    static final Factuality FACT = new Factuality(Modality.ASSERTED, null, Polarity.POSITIVE);

    boolean negative() {
        return polarity == Polarity.NEGATIVE;
    }

    Factuality negated() {
        return new Factuality(modality, submodality, negative() ? Polarity.POSITIVE : Polarity.NEGATIVE);
    }

    Factuality positive() {
        return new Factuality(modality, submodality, Polarity.POSITIVE);
    }

    /** The same event, of which no more is claimed than the modality says. */
    Factuality weakened(Modality to, String why) {
        return rank(to) > rank(modality) ? new Factuality(to, why, polarity) : this;
    }

    /** What could be told or only supposed is told where somebody says it or a time is given for it. */
    Factuality settled(boolean told) {
        if (!CONDITIONAL.equals(submodality)) {
            return this;
        }
        return told
                ? new Factuality(Modality.PLANNED, FUTURE_IN_THE_PAST, polarity)
                : new Factuality(Modality.UNCERTAIN, HYPOTHETICAL, polarity);
    }

    /** This event seen through one that governs it: the weaker modality of both. */
    Factuality under(Factuality governor) {
        return weakened(governor.modality, governor.submodality);
    }

    private static int rank(Modality modality) {
        return switch (modality) {
            case ASSERTED -> 0;
            case DENIED -> 1;
            case PLANNED -> 2;
            case UNCERTAIN -> 3;
        };
    }
}
