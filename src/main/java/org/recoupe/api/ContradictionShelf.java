package org.recoupe.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.persistence.Tuple;

import org.recoupe.api.listing.AsOf;
import org.recoupe.api.listing.Condition;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.listing.Statement;
import org.recoupe.contradiction.ContradictionPair;
import org.recoupe.contradiction.Review;
import org.recoupe.contradiction.Side;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

/** Loads what is asked for below contradictions: the sides, their claims, the pairs. A statement or two each. */
final class ContradictionShelf {

    /** How many claims of a side, and how many pairs of a contradiction, are shown at most. */
    private static final int SHOWN = 100;

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
        if (selection.has("pairs")) {
            pairs(selection.below("pairs"));
        }
        if (asOf.moment() != null && (selection.has("status") || selection.has("review"))) {
            reviews();
        }
    }

    private void sides(Selection selection) {
        List<Side> sides = new ArrayList<>(shelf.session().createSelectionQuery("from Side side where"
                + " side.contradiction.id in ?1 order by side.place.contradictionId, side.place.position", Side.class)
                .setParameter(1, keys).getResultList());
        sides.sort(Comparator.comparing(side -> side.role));
        Map<Long, ClaimNode> clearest = claims(sides.stream().map(side -> side.claim.id), selection.below("claim"));
        Map<Side.Place, List<ClaimNode>> members = selection.has("claims") ? members(selection) : Map.of();
        Map<Long, List<ContradictionSideNode>> byContradiction = sides.stream().map(side -> {
            ContradictionSideNode node = new ContradictionSideNode(side);
            node.claim = clearest.get(side.claim.id);
            node.claims = members.getOrDefault(side.place, List.of());
            return node;
        }).collect(groupingBy(node -> node.place.contradictionId()));
        nodes.forEach(node -> node.sides = byContradiction.getOrDefault(node.key, List.of()));
    }

    /** The claims that stood, some of each side: those published first. */
    private Map<Side.Place, List<ClaimNode>> members(Selection selection) {
        Condition stood = asOf.claims();
        List<Object> values = new ArrayList<>(stood.values());
        values.add(keys.toArray(Long[]::new));
        List<Tuple> rows = Statement.of("SELECT side.contradiction_id AS contradiction, side.position AS position,"
                + " shown.id AS claim FROM contradiction_side side CROSS JOIN LATERAL (SELECT claim.id,"
                + " article.published_on FROM contradiction_claim member JOIN claim ON claim.id = member.claim_id"
                + " JOIN article ON article.id = claim.article_id"
                + " WHERE member.contradiction_id = side.contradiction_id AND member.position = side.position AND ("
                + stood.sql() + ") ORDER BY article.published_on, claim.id LIMIT " + SHOWN + ") AS shown"
                + " WHERE side.contradiction_id = ANY (CAST(? AS bigint[]))"
                + " ORDER BY side.contradiction_id, side.position, shown.published_on, shown.id", values)
                .column("contradiction", Long.class).column("position", Integer.class).column("claim", Long.class)
                .rows(shelf.session());
        Map<Long, ClaimNode> claims = claims(rows.stream().map(row -> row.get("claim", Long.class)),
                selection.below("claims"));
        Map<Side.Place, List<ClaimNode>> members = new HashMap<>();
        rows.forEach(row -> members.computeIfAbsent(
                new Side.Place(row.get("contradiction", Long.class), row.get("position", Integer.class)),
                place -> new ArrayList<>()).add(claims.get(row.get("claim", Long.class))));
        return members;
    }

    private void pairs(Selection selection) {
        Condition stood = asOf.pairs();
        List<Object> values = new ArrayList<>();
        values.add(keys.toArray(Long[]::new));
        values.addAll(stood.values());
        List<Long> shown = Statement.of("SELECT shown.id AS id FROM unnest(CAST(? AS bigint[])) AS parent(id)"
                + " CROSS JOIN LATERAL (SELECT pair.id, pair.rank FROM contradiction_pair pair"
                + " WHERE pair.contradiction_id = parent.id AND (" + stood.sql()
                + ") ORDER BY pair.rank, pair.id LIMIT " + SHOWN + ") AS shown ORDER BY shown.rank, shown.id", values)
                .column("id", Long.class).rows(shelf.session()).stream().map(row -> row.get("id", Long.class)).toList();
        List<ContradictionPair> pairs = shelf.rows(ContradictionPair.class, shown).toList();
        Map<Long, ClaimNode> left = claims(pairs.stream().map(pair -> pair.left.id), selection.below("left"));
        Map<Long, ClaimNode> right = claims(pairs.stream().map(pair -> pair.right.id), selection.below("right"));
        Map<Long, List<ContradictionPairNode>> byContradiction = new HashMap<>();
        for (ContradictionPair pair : pairs) {
            ContradictionPairNode node = new ContradictionPairNode(pair);
            node.left = left.get(pair.left.id);
            node.right = right.get(pair.right.id);
            byContradiction.computeIfAbsent(pair.contradiction.id, key -> new ArrayList<>()).add(node);
        }
        nodes.forEach(node -> node.pairs = byContradiction.getOrDefault(node.key, List.of()));
    }

    /** Shows what people had made of the contradictions by then: the last review before, or none. */
    private void reviews() {
        Map<Long, Review> last = shelf.session().createNativeQuery("""
                SELECT DISTINCT ON (contradiction_id) * FROM contradiction_review
                WHERE contradiction_id = ANY (CAST(?1 AS bigint[])) AND at <= ?2
                ORDER BY contradiction_id, at DESC, ordinal DESC""", Review.class)
                .setParameter(1, keys.toArray(Long[]::new)).setParameter(2, asOf.moment()).getResultList().stream()
                .collect(toMap(review -> review.contradiction.id, Function.identity()));
        nodes.forEach(node -> {
            Review review = last.get(node.key);
            node.review = review == null ? ReviewNode.State.NONE : ReviewNode.State.of(review.after);
            node.status = node.review.status();
        });
    }

    private Map<Long, ClaimNode> claims(Stream<Long> claims, Selection selection) {
        return selection.none()
                ? Map.of()
                : shelf.claims(claims.distinct().toList(), selection).stream()
                        .collect(toMap(claim -> claim.key, Function.identity()));
    }
}
