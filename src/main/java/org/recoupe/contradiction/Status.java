package org.recoupe.contradiction;

/** What a reader made of a contradiction. */
public enum Status {
    /** Nobody has looked yet. */
    OPEN,
    /** A reader agrees that the claims contradict one another. */
    CONFIRMED,
    /** A reader says that they do not. */
    DISMISSED,
    /** A reader had said that they do not; then somebody else came to claim the same. */
    REOPENED
}
