package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;

/** Who read a claim. */
@Description("Who read a claim.")
public enum ClaimOrigin {
    /** The machine. */
    @Description("The machine.")
    MACHINE,
    /** A person, beside the machine. */
    @Description("A person, beside the machine.")
    PERSON
}
