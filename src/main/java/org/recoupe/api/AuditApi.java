package org.recoupe.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.recoupe.access.Role;
import org.recoupe.api.listing.AuditFilter;
import org.recoupe.api.listing.AuditOrder;
import org.recoupe.api.listing.Condition;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.api.listing.Listing;
import org.recoupe.api.listing.Page;
import org.recoupe.api.listing.Rows;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.listing.Slice;
import org.recoupe.audit.AuditEntry;
import org.recoupe.contradiction.Review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.api.Context;

import static java.util.stream.Collectors.toMap;

/** Who did what to the record, and when. */
@GraphQLApi
public class AuditApi {

    /** The audit log, the latest first. */
    @Query
    @RolesAllowed(Role.REVIEWER)
    @NonNull
    @Description("Who did what to the record, and when. For reviewers: it names people.")
    public AuditConnection auditLog(
            @Description("How many at most, up to 100.") @DefaultValue(Slice.USUAL) Integer first,
            @Description("The cursor after which the page begins.") String after,
            @Description("Which entries.") AuditFilter filter,
            @Description("In which order; the latest first where nothing is said.") AuditOrder orderBy,
            Context context) {
        Listing listing = new Listing(Rows.AUDIT, AuditFilter.condition(filter, AuditApi::about),
                AuditOrder.of(orderBy));
        Slice slice = Slice.of(first, after).within(Slice.LARGEST);
        Selection selection = Selection.of(context);
        return QuarkusTransaction.requiringNew().call(() -> {
            Shelf shelf = Shelf.now();
            Page<Long> page = listing.page(shelf.session(), slice, selection);
            return AuditConnection.of(page.with(entries(shelf, page.items(), selection.items())));
        });
    }

    private static Condition about(String node) {
        GlobalId id = GlobalId.of("node", node);
        return Condition.of("entry.kind = ? AND (entry.node_id = ? OR entry.before_id = ? OR entry.after_id = ?)",
                id.kind(),
                id.key(), id.key(), id.key());
    }

    private static List<AuditEntryNode> entries(Shelf shelf, List<Long> keys, Selection selection) {
        List<AuditEntryNode> nodes = shelf.rows(AuditEntry.class, keys).map(AuditEntryNode::new).toList();
        nodes(shelf, nodes, selection.below("node"), node -> node.id(node.entry.nodeId), (node, to) -> node.node = to);
        nodes(shelf, nodes, selection.below("before"), node -> node.id(node.entry.beforeId),
                (node, to) -> node.before = to);
        nodes(shelf, nodes, selection.below("after"), node -> node.id(node.entry.afterId),
                (node, to) -> node.after = to);
        if (selection.has("review")) {
            reviews(shelf, nodes);
        }
        return nodes;
    }

    /** Gives each entry a node, those of a kind loaded at once. */
    private static void nodes(Shelf shelf, List<AuditEntryNode> entries, Selection selection,
            Function<AuditEntryNode, GlobalId> id, BiConsumer<AuditEntryNode, Node> give) {
        if (selection.none()) {
            return;
        }
        Map<GlobalId.Kind, List<Long>> keys = new HashMap<>();
        entries.stream().map(id).filter(one -> one != null).distinct()
                .forEach(one -> keys.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one.key()));
        Map<String, Node> found = new HashMap<>();
        keys.forEach((kind, of) -> shelf.nodes(kind, of, selection).forEach(node -> found.put(node.getId(), node)));
        entries.forEach(entry -> give.accept(entry, found.get(String.valueOf(id.apply(entry)))));
    }

    private static void reviews(Shelf shelf, List<AuditEntryNode> entries) {
        Map<Long, Review> reviews = shelf.rows(Review.class, entries.stream().map(entry -> entry.entry.reviewId)
                .filter(key -> key != null).toList()).collect(toMap(review -> review.id, Function.identity()));
        entries.stream().filter(entry -> entry.entry.reviewId != null)
                .forEach(entry -> entry.review = ReviewNode.of(reviews.get(entry.entry.reviewId)));
    }
}
