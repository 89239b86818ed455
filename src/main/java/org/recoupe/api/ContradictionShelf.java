package org.recoupe.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.recoupe.api.listing.AsOf;
import org.recoupe.api.listing.ClaimOrder;
import org.recoupe.api.listing.Condition;
import org.recoupe.api.listing.Listing;
import org.recoupe.api.listing.Order;
import org.recoupe.api.listing.OrderDirection;
import org.recoupe.api.listing.Rows;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.listing.Statement;
import org.recoupe.contradiction.ContradictionPair;
import org.recoupe.contradiction.Review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

/** Loads what is asked for below contradictions: the sides, their claims, the pairs, the reviews. */
final class ContradictionShelf {

    private static final Order CLEAREST = new Order("RANK", "pair.rank", Order.Type.TEXT, OrderDirection.ASC);
    private static final Order LATEST = new Order("REVIEW", "review.ordinal", Order.Type.COUNT, OrderDirection.DESC);
    private final Shelf shelf;
    private final AsOf asOf;
    private final List<ContradictionNode> nodes;
    private final List<Long> keys;

    ContradictionShelf(Shelf shelf, AsOf asOf, List<ContradictionNode> nodes) {
        this.shelf = shelf;
        this.asOf = asOf;
        this.nodes = nodes;
        this.keys = nodes.stream().map(node -> node.key).toList();
    }

    /** Fills in what the selection asks for below the contradictions. */
    void fill(Selection selection) {
        if (selection.has("sides")) {
            sides(selection.below("sides"));
        }
        new Below<ContradictionNode, ContradictionPairNode>("pairs", new Listing(Rows.PAIRS, asOf.pairs(), CLEAREST),
                Condition.of("pair.contradiction_id = parent.id"), this::pairs, pair -> pair.key,
                (node, slice, page) -> node.pairs.put(slice, ContradictionPairConnection.of(page)))
                .fill(shelf.session(), nodes, node -> node.key, selection);
        new Below<ContradictionNode, ReviewNode>("reviews", new Listing(Rows.REVIEWS, asOf.reviews(), LATEST),
                Condition.of("review.contradiction_id = parent.id"),
                (found, below) -> shelf.rows(Review.class, found).map(ReviewNode::of).toList(), ReviewNode::key,
                (node, slice, page) -> node.reviews.put(slice, ReviewConnection.of(page)))
                .fill(shelf.session(), nodes, node -> node.key, selection);
        if (selection.has("mergedInto")) {
            merged(selection.below("mergedInto"));
        }
    }

    private void merged(Selection selection) {
        List<Long> into = nodes.stream().map(node -> node.mergedIntoKey).filter(Objects::nonNull).distinct().toList();
        Map<Long, ContradictionNode> found = shelf.contradictions(into, selection).stream()
                .collect(toMap(node -> node.key, Function.identity()));
        nodes.forEach(node -> node.mergedInto = found.get(node.mergedIntoKey));
    }

    private void sides(Selection selection) {
        Map<Long, List<ContradictionSideNode>> byContradiction = sides("contradiction_id", keys, selection).stream()
                .collect(groupingBy(node -> node.contradictionKey));
        nodes.forEach(node -> node.sides = byContradiction.getOrDefault(node.key, List.of()));
    }

    /** Sides with what is asked for below them, those of each contradiction in the order in which it shows them. */
    List<ContradictionSideNode> sides(String column, List<Long> among, Selection selection) {
        List<ContradictionSideNode> shown = Statement
                .of(Rows.sides(asOf), column, ContradictionSideNode.COLUMNS, among).rows(shelf.session()).stream()
                .map(ContradictionSideNode::new).sorted(Comparator.comparing((ContradictionSideNode side) -> side.role)
                        .thenComparing(side -> side.position))
                .toList();
        Map<Long, ClaimNode> clearest = claims(shown.stream().map(side -> side.claimKey), selection.below("claim"));
        shown.forEach(side -> side.claim = clearest.get(side.claimKey));
        new Below<ContradictionSideNode, ClaimNode>("claims",
                new Listing(Rows.CLAIMS, asOf.claims(), ClaimOrder.published()), ofSide(), shelf::claims,
                claim -> claim.key, (node, slice, page) -> node.claims.put(slice, ClaimConnection.of(page)))
                .fill(shelf.session(), shown, node -> node.key, selection);
        return shown;
    }

    private Condition ofSide() {
        return asOf.members().within("claim.id IN (SELECT member.claim_id FROM contradiction_side side"
                + " JOIN contradiction_claim member ON member.contradiction_id = side.contradiction_id"
                + " AND member.position = side.position WHERE side.id = parent.id AND %s)");
    }

    private List<ContradictionPairNode> pairs(List<Long> found, Selection selection) {
        List<ContradictionPair> pairs = shelf.rows(ContradictionPair.class, found).toList();
        Map<Long, ClaimNode> left = claims(pairs.stream().map(pair -> pair.left.id), selection.below("left"));
        Map<Long, ClaimNode> right = claims(pairs.stream().map(pair -> pair.right.id), selection.below("right"));
        return pairs.stream().map(pair -> {
            ContradictionPairNode node = new ContradictionPairNode(pair);
            node.left = left.get(pair.left.id);
            node.right = right.get(pair.right.id);
            return node;
        }).toList();
    }

    private Map<Long, ClaimNode> claims(Stream<Long> claims, Selection selection) {
        return selection.none()
                ? Map.of()
                : shelf.claims(claims.distinct().toList(), selection).stream()
                        .collect(toMap(claim -> claim.key, Function.identity()));
    }
}
