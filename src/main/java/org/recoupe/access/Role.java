package org.recoupe.access;

/** The roles that a token may carry; constants, because annotations name them. */
public final class Role {

    /** Reads what is on record, and has texts read. */
    public static final String READER = "reader";
    /** Puts articles on record, and takes them back. */
    public static final String FEEDER = "feeder";
    /** Reviews contradictions, corrects claims, merges sources. */
    public static final String REVIEWER = "reviewer";

    private Role() {}
}
