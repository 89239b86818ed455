package org.recoupe.contradiction;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

import org.recoupe.claim.Claim;
import org.recoupe.comparison.Finding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One side of a contradiction: the clearest of the claims that say so, and how many there are. */
@Entity
@Table(name = "contradiction_side")
public class Side extends PanacheEntityBase {

    /** The contradiction, and the place among its sides. */
    @Embeddable
    public record Place(long contradictionId, int position) implements Serializable {}

    @EmbeddedId
    public Place place;

    /** What tells it from all other sides; the database gives it. */
    @Column(insertable = false, updatable = false)
    public long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @MapsId("contradictionId")
    public Contradiction contradiction;

    /** The clearest of its claims. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    @Enumerated(EnumType.STRING)
    public Finding.Role role;

    /** How many claims it has, counted up to {@link Evidence#COUNTED}. */
    public int claimCount;

    /** How many voices they are that did not copy one another. */
    public int independentOrigins;

    /** The same of all claims that ever said so: only one more is new evidence. */
    public int originsHeard;

    /** Since when it is as it is; the database keeps what it was before ({@code contradiction_side_past}). */
    public Instant since;

    static Side of(Contradiction contradiction, int position, Found.Part part, Instant now) {
        Side side = new Side();
        side.place = new Place(contradiction.id, position);
        side.contradiction = contradiction;
        side.claim = part.claim();
        side.role = part.role();
        side.since = now;
        return side;
    }

    /** What a reader sees of it. */
    List<Object> shown() {
        return List.of(claim.id, role, claimCount, independentOrigins);
    }

    /** Notes that it has changed; to be called before the change is written. */
    void change(Instant now) {
        since = since.isAfter(now) ? since : now;
    }
}
