package org.recoupe.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.recoupe.api.listing.Cursor;
import org.recoupe.api.listing.Page;
import org.recoupe.api.listing.Slice;
import org.recoupe.contradiction.Review;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The reviews of contradictions, for any number of them by one statement; places in a history are its ordinals. */
@ApplicationScoped
class Histories {

    private final Session session;

    Histories(Session session) {
        this.session = session;
    }

    /** A page of each contradiction's reviews, the latest first. */
    List<ReviewConnection> of(List<ContradictionNode> contradictions, int first, String after) {
        new Slice(first, after).within(Slice.LARGEST);
        Cursor cursor = after == null ? null : Cursor.of("REVIEW", after);
        long before = cursor == null ? Integer.MAX_VALUE : cursor.key();
        List<Long> keys = contradictions.stream().map(contradiction -> contradiction.key).toList();
        Map<Long, List<Review>> byContradiction = new HashMap<>();
        QuarkusTransaction.requiringNew().call(() -> load(keys, first + 1, before)).forEach(review -> byContradiction
                .computeIfAbsent(review.contradiction.id, key -> new ArrayList<>()).add(review));
        return contradictions.stream().map(contradiction -> page(contradiction,
                byContradiction.getOrDefault(contradiction.key, List.of()), first, cursor != null)).toList();
    }

    private List<Review> load(List<Long> keys, int size, long before) {
        return session.createNativeQuery("""
                SELECT review.* FROM unnest(CAST(:keys AS bigint[])) AS wanted(key)
                CROSS JOIN LATERAL (
                    SELECT * FROM contradiction_review WHERE contradiction_id = wanted.key AND ordinal < :before
                    ORDER BY ordinal DESC LIMIT :size) AS review
                ORDER BY review.contradiction_id, review.ordinal DESC
                """, Review.class).setParameter("keys", keys.toArray(Long[]::new)).setParameter("before", before)
                .setParameter("size", size).getResultList();
    }

    private static ReviewConnection page(ContradictionNode contradiction, List<Review> reviews, int first,
            boolean before) {
        List<Review> shown = reviews.subList(0, Math.min(first, reviews.size()));
        return ReviewConnection.of(new Page<>(shown.stream().map(ReviewNode::of).toList(),
                shown.stream().map(review -> new Cursor("REVIEW", "", review.ordinal).toString()).toList(),
                reviews.size() > first, before, contradiction.reviewCount));
    }
}
