package org.recoupe.api;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.Page;
import org.recoupe.api.listing.PageInfo;

/** A page of a timeline (a Relay connection). */
@Description("A page of a timeline.")
public record TimelineConnection(
        @NonNull @Description("The points of the page, each with its cursor.") List<@NonNull TimelineEdge> edges,
        @NonNull @Description("The points of the page.") List<@NonNull TimelinePoint> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @Description("How many points the whole list holds, counted up to 100000.") int totalCount) {

    static TimelineConnection of(Page<TimelinePoint> page) {
        return new TimelineConnection(page.edges(TimelineEdge::new), page.items(), page.info(), page.total());
    }

    /** A point and its cursor. */
    @Type("TimelineEdge")
    @Description("A point and its place in the list.")
    public record TimelineEdge(@NonNull @Description("The item.") TimelinePoint node,
            @NonNull @Description("Its place in the list, to ask for what follows it.") String cursor) {}
}
