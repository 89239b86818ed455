package org.recoupe.api.listing;

import org.eclipse.microprofile.graphql.Description;

/** Where a page stands in its list (Relay's PageInfo). */
@Description("Where a page stands in its list.")
public record PageInfo(@Description("Whether more follows.") boolean hasNextPage,
        @Description("Whether something stands before.") boolean hasPreviousPage,
        @Description("The cursor of the first item; null on an empty page.") String startCursor,
        @Description("The cursor of the last item, to ask for the next page with; null on an empty page.") String endCursor) {}
