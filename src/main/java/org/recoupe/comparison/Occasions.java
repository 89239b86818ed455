package org.recoupe.comparison;

import org.recoupe.comparison.Cues.Cue;
import org.recoupe.extraction.Assertion;
import org.recoupe.text.Folding;

/** Nouns of what takes place at a time of its own ("réunion", "incendie"), from {@code lexicon/*}{@code /cues.txt}. */
final class Occasions {

    /** Whether a lemma is such a noun. */
    boolean is(String lemma) {
        return lemma != null && Cues.any(Cue.OCCASION, Folding.fold(lemma));
    }

    /** Whether one takes part in a claim, so that it tells of that one, whenever it is told. */
    boolean in(Assertion claim) {
        return claim.arguments().stream().anyMatch(argument -> is(argument.head()));
    }
}
