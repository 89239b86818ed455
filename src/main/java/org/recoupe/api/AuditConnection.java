package org.recoupe.api;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.api.listing.Page;
import org.recoupe.api.listing.PageInfo;

/** A page of the audit log (a Relay connection). */
@Type("AuditEntryConnection")
@Description("A page of the audit log.")
public record AuditConnection(
        @NonNull @Description("The entries of the page, each with its cursor.") List<@NonNull AuditEdge> edges,
        @NonNull @Description("The entries of the page.") List<@NonNull AuditEntryNode> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @Description("How many entries the whole list holds, counted up to 100000.") int totalCount) {

    static AuditConnection of(Page<AuditEntryNode> page) {
        return new AuditConnection(page.edges(AuditEdge::new), page.items(), page.info(), page.total());
    }

    /** An entry and its cursor. */
    @Type("AuditEntryEdge")
    @Description("An entry and its place in the audit log.")
    public record AuditEdge(@NonNull @Description("The item.") AuditEntryNode node,
            @NonNull @Description("Its place in the list, to ask for what follows it.") String cursor) {}
}
