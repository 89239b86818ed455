package org.recoupe.api;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.Page;
import org.recoupe.api.listing.PageInfo;

/** A page of claims (a Relay connection). */
@Description("A page of claims.")
public record ClaimConnection(
        @NonNull @Description("The claims of the page, each with its cursor.") List<@NonNull ClaimEdge> edges,
        @NonNull @Description("The claims of the page.") List<@NonNull ClaimNode> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @Description("How many claims the whole list holds, counted up to 100000.") int totalCount) {

    static ClaimConnection of(Page<ClaimNode> page) {
        return new ClaimConnection(page.edges(ClaimEdge::new), page.items(), page.info(), page.total());
    }

    /** A claim and its cursor. */
    @Type("ClaimEdge")
    @Description("A claim and its place in the list.")
    public record ClaimEdge(@NonNull @Description("The item.") ClaimNode node,
            @NonNull @Description("Its place in the list, to ask for what follows it.") String cursor) {}
}
