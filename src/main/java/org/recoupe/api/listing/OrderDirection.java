package org.recoupe.api.listing;

import org.eclipse.microprofile.graphql.Description;

/** Which end of an order comes first. */
@Description("Which end of an order comes first.")
public enum OrderDirection {
    /** The least, the earliest, the first of the alphabet. */
    @Description("The least, the earliest, the first of the alphabet.")
    ASC,
    /** The greatest, the latest, the last of the alphabet. */
    @Description("The greatest, the latest, the last of the alphabet.")
    DESC
}
