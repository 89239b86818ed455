package org.recoupe.comparison;

/** How the subjects of two statements stand to each other. */
enum Topic {
    /** One event. */
    SAME,
    /** Events that exclude each other. */
    OPPOSED,
    /** Events that are taken for one another. */
    LOOKALIKE,
    /** One event, with who does it and whom it is done to exchanged. */
    SWAPPED,
    /** The first event ends, settles or needs the other. */
    CONSEQUENCE,
    /** Different things. */
    NONE
}
