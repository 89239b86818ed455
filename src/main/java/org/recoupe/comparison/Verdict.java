package org.recoupe.comparison;

/** What comparing claims yields. */
public enum Verdict {
    /** They cannot both be true. */
    CONFLICT,
    /** Later news replaces the earlier. */
    SUPERSEDED,
    /** They speak of different things that look alike. */
    SCOPE_DIFFERENCE,
    /** One refines or repeats the other. */
    COMPATIBLE,
    /** Nothing decides. */
    UNDETERMINED
}
