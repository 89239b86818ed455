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
    /** One event, which only one can have done to the same thing, done by others. */
    RIVALS,
    /** The first says that what the second tells of is over. */
    ENDED_BY_FIRST,
    /** The second says that what the first tells of is over. */
    ENDED_BY_SECOND,
    /** The second takes back what the first says, whatever that is. */
    REBUTTED,
    /** One says that no date was given, the other has one. */
    UNDATED,
    /** A date was awaited, and none was given. */
    AWAITED,
    /** Both tell how many there are of the same. */
    COUNTED,
    /** Both count the people that one event was done to. */
    TOLL,
    /** Different things. */
    NONE
}
