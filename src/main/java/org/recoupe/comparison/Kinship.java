package org.recoupe.comparison;

/**
 * How much two passages must share before they are held to speak of one thing. The clues were weighed on pairs that
 * somebody had put side by side; sentences of two long texts meet by chance, so they must share far more.
 *
 * @param coverage least share of the lighter passage that the heavier holds
 * @param words least number of weighty words in both
 * @param onlyWhatIsShared whether the difference must lie in what both say, not just in a word that one holds
 * @param probability least probability of a contradiction
 */
record Kinship(double coverage, int words, boolean onlyWhatIsShared, double probability) {

    /** Two short texts that a reader chose to compare. */
    static final Kinship CHOSEN = new Kinship(0.12, 2, false, 0);
    /** Two sentences of longer texts. */
    static final Kinship BY_CHANCE = new Kinship(0.55, 4, true, 0.8);

    private static final double WEIGHTY = 0.6;
    private static final double CLASHING = 0.4;

    /** Whether the passages speak of one thing. */
    boolean of(PassagePair pair) {
        Alignment alignment = pair.alignment();
        long shared = alignment.matches().stream().filter(match -> alignment.left(match).weight() >= WEIGHTY).count();
        return alignment.coverage() >= coverage && shared >= words
                && (!onlyWhatIsShared || NegationClues.denied(pair) >= CLASHING || ValueClues.clash(pair));
    }
}
