package org.recoupe.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.recoupe.access.Role;
import org.recoupe.api.listing.AsOf;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.listing.Slice;
import org.recoupe.api.scalar.DateTimes;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Scalar;

/** Single things on record, by their ids. */
@GraphQLApi
public class NodeApi {

    private static final String AS_OF = "Shows it as it was on record at that moment; now where nothing is said.";

    /** Anything on record. */
    @Query
    @RolesAllowed(Role.READER)
    @Description("Anything on record by its id; null where there is none.")
    public Node node(@Id @NonNull @Description("Its id.") String id, Context context) {
        return load(List.of(GlobalId.of("id", id)), null, Selection.of(context)).getFirst();
    }

    /** Anything that was on record at a moment. Relay takes no other argument of "node" than its id. */
    @Query
    @RolesAllowed(Role.READER)
    @Description("Anything on record by its id, as it was then; null where there was none.")
    public Node nodeAsOf(@Id @NonNull @Description("Its id.") String id,
            @Description(AS_OF) @AdaptToScalar(Scalar.DateTime.class) String asOf, Context context) {
        return load(List.of(GlobalId.of("id", id)), asOf, Selection.of(context)).getFirst();
    }

    /** Several things on record. */
    @Query
    @RolesAllowed(Role.READER)
    @NonNull
    @Description("Anything on record by ids, up to 100, in their order; null where there is none of an id.")
    public List<Node> nodes(
            @NonNull @Description("Their ids.") List<@NonNull String> ids, Context context) {
        return several(ids, null, context);
    }

    /** Several things that were on record at a moment. */
    @Query
    @RolesAllowed(Role.READER)
    @NonNull
    @Description("Anything on record by ids, up to 100, in their order, as it was then; null where there was none of an id.")
    public List<Node> nodesAsOf(
            @NonNull @Description("Their ids.") List<@NonNull String> ids,
            @Description(AS_OF) @AdaptToScalar(Scalar.DateTime.class) String asOf, Context context) {
        return several(ids, asOf, context);
    }

    private static List<Node> several(List<String> ids, String asOf, Context context) {
        if (ids.size() > Slice.LARGEST) {
            throw new Refusal(ErrorCode.INVALID_PAGE_SIZE, "ids",
                    "Up to " + Slice.LARGEST + " things are given at once.");
        }
        return load(ids.stream().map(id -> GlobalId.of("ids", id)).toList(), asOf, Selection.of(context));
    }

    /** One article, in whatever revision. */
    @Query
    @RolesAllowed(Role.READER)
    @Description("An article by its id, in whatever revision; null where there is none.")
    public ArticleNode article(@Id @NonNull @Description("Its id.") String id,
            @Description(AS_OF) @AdaptToScalar(Scalar.DateTime.class) String asOf, Context context) {
        GlobalId key = new GlobalId(GlobalId.Kind.ARTICLE, GlobalId.key(GlobalId.Kind.ARTICLE, "id", id));
        return (ArticleNode) load(List.of(key), asOf, Selection.of(context)).getFirst();
    }

    private static List<Node> load(List<GlobalId> ids, String asOf, Selection selection) {
        AsOf moment = new AsOf(DateTimes.moment("asOf", asOf));
        return QuarkusTransaction.requiringNew().call(() -> {
            Shelf shelf = Shelf.of(moment);
            Map<String, Node> found = new HashMap<>();
            for (GlobalId.Kind kind : GlobalId.Kind.values()) {
                List<Long> keys = ids.stream().filter(id -> id.kind() == kind).map(GlobalId::key).distinct().toList();
                shelf.nodes(kind, keys, selection).forEach(node -> found.put(node.getId(), node));
            }
            List<Node> nodes = new ArrayList<>();
            ids.forEach(id -> nodes.add(found.get(id.toString())));
            return nodes;
        });
    }
}
