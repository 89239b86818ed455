package org.recoupe.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.recoupe.api.listing.Selection;
import org.recoupe.claim.Claim;
import org.recoupe.contradiction.ContradictionPair;
import org.recoupe.contradiction.Member;
import org.recoupe.contradiction.Side;

import static java.util.stream.Collectors.groupingBy;

/** Loads what is asked for below contradictions: the sides, their claims, the pairs. One statement each. */
final class ContradictionShelf {

    /** How many claims of a side, and how many pairs of a contradiction, are shown at most. */
    private static final int SHOWN = 100;

    /** Claims met below the contradictions, whatever way: one node each way and claim. */
    private final Map<Way, Map<Long, ClaimNode>> claims = new HashMap<>();
    private final List<Long> keys;

    private enum Way {
        CLEAREST, ALL, LEFT, RIGHT
    }

    private ContradictionShelf(List<Long> keys) {
        this.keys = keys;
    }

    /** Fills in what the selection asks for below the contradictions. */
    static void fill(Collection<ContradictionNode> contradictions, Selection selection) {
        if (contradictions.isEmpty()) {
            return;
        }
        ContradictionShelf shelf = new ContradictionShelf(contradictions.stream().map(node -> node.key).toList());
        if (selection.has("sides")) {
            Map<Long, List<ContradictionSideNode>> sides = shelf.sides(selection.below("sides"));
            contradictions.forEach(node -> node.sides = sides.get(node.key));
        }
        if (selection.has("pairs")) {
            Map<Long, List<ContradictionPairNode>> pairs = shelf.pairs();
            contradictions.forEach(node -> node.pairs = pairs.getOrDefault(node.key, List.of()));
        }
        shelf.fillClaims(selection);
    }

    private Map<Long, List<ContradictionSideNode>> sides(Selection selection) {
        List<Side> sides = Side.list("from Side side join fetch side.claim where side.contradiction.id in ?1 "
                + "order by side.place.contradictionId, side.place.position", keys);
        sides.sort(Comparator.comparing(side -> side.role));
        List<ContradictionSideNode> nodes = new ArrayList<>();
        for (Side side : sides) {
            ContradictionSideNode node = new ContradictionSideNode(side);
            node.claim = claim(Way.CLEAREST, side.claim);
            nodes.add(node);
        }
        if (selection.has("claims")) {
            Map<Side.Place, List<ClaimNode>> members = members();
            nodes.forEach(node -> node.claims = members.getOrDefault(node.place, List.of()));
        }
        return nodes.stream().collect(groupingBy(node -> node.place.contradictionId()));
    }

    /** The claims that stand, some of each side: those published first. */
    private Map<Side.Place, List<ClaimNode>> members() {
        List<Member> members = Member.list("""
                from Member member join fetch member.claim claim where (member.place.contradictionId,
                    member.place.position, member.place.claimId) in (
                    select ranked.contradiction, ranked.position, ranked.claim from (
                        select shown.place.contradictionId as contradiction, shown.place.position as position,
                            shown.place.claimId as claim, row_number() over (
                                partition by shown.place.contradictionId, shown.place.position
                                order by shown.claim.article.publishedOn, shown.place.claimId) as number
                        from Member shown
                        where shown.place.contradictionId in ?1 and shown.claim.retiredAt is null) ranked
                    where ranked.number <= ?2)
                order by claim.article.publishedOn, claim.id
                """, keys, SHOWN);
        Map<Side.Place, List<ClaimNode>> byPlace = new HashMap<>();
        for (Member member : members) {
            byPlace.computeIfAbsent(new Side.Place(member.place.contradictionId(), member.place.position()),
                    any -> new ArrayList<>()).add(claim(Way.ALL, member.claim));
        }
        return byPlace;
    }

    private Map<Long, List<ContradictionPairNode>> pairs() {
        List<ContradictionPair> pairs = ContradictionPair.list("""
                from ContradictionPair pair join fetch pair.left join fetch pair.right where pair.id in (
                    select ranked.id from (
                        select shown.id as id, row_number() over (
                            partition by shown.contradiction.id order by shown.rank, shown.id) as number
                        from ContradictionPair shown
                        where shown.contradiction.id in ?1 and shown.retiredAt is null) ranked
                    where ranked.number <= ?2)
                order by pair.rank, pair.id
                """, keys, SHOWN);
        Map<Long, List<ContradictionPairNode>> byContradiction = new HashMap<>();
        for (ContradictionPair pair : pairs) {
            ContradictionPairNode node = new ContradictionPairNode(pair);
            node.left = claim(Way.LEFT, pair.left);
            node.right = claim(Way.RIGHT, pair.right);
            byContradiction.computeIfAbsent(pair.contradiction.id, any -> new ArrayList<>()).add(node);
        }
        return byContradiction;
    }

    private ClaimNode claim(Way way, Claim claim) {
        return claims.computeIfAbsent(way, any -> new LinkedHashMap<>()).computeIfAbsent(claim.id,
                key -> new ClaimNode(claim));
    }

    private void fillClaims(Selection selection) {
        Map.of(Way.CLEAREST, "sides/claim", Way.ALL, "sides/claims", Way.LEFT, "pairs/left", Way.RIGHT, "pairs/right")
                .forEach((way, path) -> Shelf.fillClaims(
                        List.copyOf(claims.getOrDefault(way, Map.of()).values()), selection.below(path)));
    }
}
