package org.recoupe.api;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.Page;
import org.recoupe.api.listing.PageInfo;

/** A page of the pairs of a contradiction (a Relay connection). */
@Description("A page of the pairs of a contradiction.")
public record ContradictionPairConnection(
        @NonNull @Description("The pairs of the page, each with its cursor.") List<@NonNull ContradictionPairEdge> edges,
        @NonNull @Description("The pairs of the page.") List<@NonNull ContradictionPairNode> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @Description("How many pairs the whole list holds, counted up to 100000.") int totalCount) {

    static ContradictionPairConnection of(Page<ContradictionPairNode> page) {
        return new ContradictionPairConnection(page.edges(ContradictionPairEdge::new), page.items(), page.info(),
                page.total());
    }

    /** A pair and its cursor. */
    @Type("ContradictionPairEdge")
    @Description("A pair and its place in the list.")
    public record ContradictionPairEdge(@NonNull @Description("The item.") ContradictionPairNode node,
            @NonNull @Description("Its place in the list, to ask for what follows it.") String cursor) {}
}
