package org.recoupe.api;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.Page;
import org.recoupe.api.listing.PageInfo;

/** A page of sources (a Relay connection). */
@Description("A page of sources.")
public record SourceConnection(
        @NonNull @Description("The sources of the page, each with its cursor.") List<@NonNull SourceEdge> edges,
        @NonNull @Description("The sources of the page.") List<@NonNull SourceNode> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @Description("How many sources the whole list holds, counted up to 100000.") int totalCount) {

    static SourceConnection of(Page<SourceNode> page) {
        return new SourceConnection(page.edges(SourceEdge::new), page.items(), page.info(), page.total());
    }

    /** A source and its cursor. */
    @Type("SourceEdge")
    @Description("A source and its place in the list.")
    public record SourceEdge(@NonNull @Description("The item.") SourceNode node,
            @NonNull @Description("Its place in the list, to ask for what follows it.") String cursor) {}
}
