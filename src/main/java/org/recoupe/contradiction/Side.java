package org.recoupe.contradiction;

import java.io.Serializable;

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

    static Side of(Contradiction contradiction, int position, Found.Part part) {
        Side side = new Side();
        side.place = new Place(contradiction.id, position);
        side.contradiction = contradiction;
        side.claim = part.claim();
        side.role = part.role();
        return side;
    }
}
