package org.recoupe.api;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.Page;
import org.recoupe.api.listing.PageInfo;

/** A page of contradictions (a Relay connection). */
@Description("A page of contradictions.")
public record ContradictionConnection(
        @NonNull @Description("The contradictions of the page, each with its cursor.") List<@NonNull ContradictionEdge> edges,
        @NonNull @Description("The contradictions of the page.") List<@NonNull ContradictionNode> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @Description("How many contradictions the whole list holds, counted up to 100000.") int totalCount) {

    static ContradictionConnection of(Page<ContradictionNode> page) {
        return new ContradictionConnection(page.edges(ContradictionEdge::new), page.items(), page.info(), page.total());
    }

    /** A contradiction and its cursor. */
    @Type("ContradictionEdge")
    @Description("A contradiction and its place in the list.")
    public record ContradictionEdge(@NonNull @Description("The item.") ContradictionNode node,
            @NonNull @Description("Its place in the list, to ask for what follows it.") String cursor) {}
}
