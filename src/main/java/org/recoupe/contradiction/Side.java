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

/** A claim in a contradiction, and the part it takes there. */
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

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    @Enumerated(EnumType.STRING)
    public Finding.Role role;
}
