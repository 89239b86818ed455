package org.recoupe.api;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.Page;
import org.recoupe.api.listing.PageInfo;

/** A page of reviews (a Relay connection). */
@Description("A page of reviews.")
public record ReviewConnection(
        @NonNull @Description("The reviews of the page, each with its cursor.") List<@NonNull ReviewEdge> edges,
        @NonNull @Description("The reviews of the page.") List<@NonNull ReviewNode> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @Description("How many reviews the whole history holds, counted up to 100000.") int totalCount) {

    static ReviewConnection of(Page<ReviewNode> page) {
        return new ReviewConnection(page.edges(ReviewEdge::new), page.items(), page.info(), page.total());
    }

    /** A review and its cursor. */
    @Type("ReviewEdge")
    @Description("A review and its place in the history.")
    public record ReviewEdge(@NonNull @Description("The item.") ReviewNode node,
            @NonNull @Description("Its place in the list, to ask for what follows it.") String cursor) {}
}
