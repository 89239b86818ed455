package org.recoupe.extraction;

/** How a claim stands to the facts. */
public enum Modality {
    /** Said to be so, or to have been so. */
    ASSERTED,
    /** Intended, promised, announced or foreseen. */
    PLANNED,
    /** Said not to be so, against somebody who says or might think that it is. */
    DENIED,
    /** Possible, demanded, hoped, conditional or heard of. */
    UNCERTAIN
}
