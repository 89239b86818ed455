package org.recoupe.contradiction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;

import org.recoupe.comparison.Finding.Role;
import org.recoupe.comparison.Kind;

/** Weighs what stands behind the sides of a contradiction; costs the same however many claims there are. */
@ApplicationScoped
class Evidence {

    /** How many claims of a side are looked at: beyond it, one more tells nothing. */
    static final int COUNTED = 500;

    /** Shorter quotes may be alike by chance. */
    private static final int LENGTH_OF_A_COPY = 100;

    private final EntityManager entities;

    Evidence(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Does something to each of some contradictions. None reads what is written of another: all is written once, at the
     * end, or each query would look through everything for what has changed.
     */
    void each(Collection<Long> contradictions, Consumer<Long> work) {
        entities.flush();
        FlushModeType usual = entities.getFlushMode();
        entities.setFlushMode(FlushModeType.COMMIT);
        try {
            contradictions.forEach(work);
        } finally {
            entities.setFlushMode(usual);
        }
        entities.flush();
    }

    /**
     * Brings a contradiction up to date with its pairs and claims, and retires it where none stands. All is read before
     * anything changes: what is written in between would be kept as a state that never was.
     */
    void settle(Contradiction contradiction, Instant now) {
        if (recount(contradiction, now)) {
            contradiction.takeNewEvidence(now);
        }
    }

    /** The same, where nobody said anything new; gives whether more voices were ever heard than before. */
    boolean recount(Contradiction contradiction, Instant now) {
        List<ContradictionPair> clearest = clearest(contradiction);
        Map<Side, List<Voice>> heard = new LinkedHashMap<>();
        Side.<Side>list("contradiction = ?1 order by place.position", contradiction)
                .forEach(side -> heard.put(side, voices(side)));
        List<Object> before = contradiction.shown();
        boolean more = false;
        if (!clearest.isEmpty()) {
            contradiction.retiredAt = null;
            contradiction.show(clearest.getFirst());
            more = weigh(contradiction, clearest, heard, now);
        } else if (contradiction.retiredAt == null) {
            contradiction.retiredAt = now;
        }
        if (!contradiction.shown().equals(before)) {
            contradiction.change(now);
        }
        return more;
    }

    private boolean weigh(Contradiction contradiction, List<ContradictionPair> clearest, Map<Side, List<Voice>> heard,
            Instant now) {
        boolean more = false;
        LocalDate newest = LocalDate.MIN;
        for (Map.Entry<Side, List<Voice>> each : heard.entrySet()) {
            Side side = each.getKey();
            List<Object> before = side.shown();
            show(side, clearest);
            List<Voice> standing = each.getValue().stream().filter(Voice::stands).toList();
            int origins = Voice.independent(each.getValue());
            more |= origins > side.originsHeard;
            side.originsHeard = origins;
            side.claimCount = standing.size();
            side.independentOrigins = Voice.independent(standing);
            newest = standing.stream().map(Voice::published).reduce(newest, (a, b) -> a.isAfter(b) ? a : b);
            if (!side.shown().equals(before)) {
                side.change(now);
            }
        }
        contradiction.weight = Weight.of(contradiction, List.copyOf(heard.keySet()), newest);
        return more;
    }

    /** The clearest pair that stands; of a sum, the pairs of its whole with each part. */
    private static List<ContradictionPair> clearest(Contradiction contradiction) {
        List<ContradictionPair> clearest = ContradictionPair.find("""
                from ContradictionPair pair join fetch pair.left left join fetch left.article
                join fetch pair.right right join fetch right.article
                where pair.contradiction = ?1 and pair.retiredAt is null order by pair.rank
                """, contradiction).page(0, 1).list();
        return clearest.isEmpty() || contradiction.kind != Kind.ARITHMETIC
                ? clearest
                : ContradictionPair.list("contradiction = ?1 and left = ?2 and retiredAt is null order by rank",
                        contradiction, clearest.getFirst().left);
    }

    private void show(Side side, List<ContradictionPair> clearest) {
        for (ContradictionPair pair : clearest) {
            if (side.role != Role.PART && holds(side, pair.left.id)) {
                side.claim = pair.left;
                side.role = side.role == Role.WHOLE ? Role.WHOLE : Role.LEFT;
                return;
            }
            if (side.role != Role.WHOLE && holds(side, pair.right.id)) {
                side.claim = pair.right;
                side.role = side.role == Role.PART ? Role.PART : Role.RIGHT;
                return;
            }
        }
    }

    private static boolean holds(Side side, long claim) {
        return Member.findById(
                new Member.Place(side.place.contradictionId(), side.place.position(), claim)) != null;
    }

    private List<Voice> voices(Side side) {
        List<Voice> voices = new ArrayList<>();
        for (Object row : entities.createNativeQuery("""
                SELECT coalesce(merged.into_id, article.source_id), article.origin_id,
                    CASE WHEN length(claim.quote) >= :copy THEN md5(claim.quote) END, article.published_on,
                    claim.retired_at IS NULL
                FROM contradiction_claim member JOIN claim ON claim.id = member.claim_id
                JOIN article ON article.id = claim.article_id
                LEFT JOIN source_merge merged ON merged.source_id = article.source_id AND merged.undone_at IS NULL
                WHERE member.contradiction_id = :contradiction AND member.position = :position
                ORDER BY member.claim_id DESC LIMIT :counted
                """, Tuple.class).setParameter("copy", LENGTH_OF_A_COPY)
                .setParameter("contradiction", side.place.contradictionId())
                .setParameter("position", side.place.position()).setParameter("counted", COUNTED).getResultList()) {
            Tuple voice = (Tuple) row;
            voices.add(new Voice(voice.get(0, Long.class), voice.get(1, Long.class), voice.get(2, String.class),
                    voice.get(3, LocalDate.class), voice.get(4, Boolean.class)));
        }
        return voices;
    }
}
