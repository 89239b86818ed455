package org.recoupe.api.listing;

import org.eclipse.microprofile.graphql.Description;

/** In which order contradictions are shown. */
@Description("In which order contradictions are shown.")
public enum ContradictionOrder {
    /** What deserves a reader's time most comes first. */
    @Description("What deserves a reader's time most comes first.")
    WEIGHTIEST(new Listing.Order("weight", "double precision")),
    /** What was found last comes first. */
    @Description("What was found last comes first.")
    NEWEST(new Listing.Order("found_at", "timestamptz"));

    final Listing.Order order;

    ContradictionOrder(Listing.Order order) {
        this.order = order;
    }
}
