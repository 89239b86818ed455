package org.recoupe.contradiction;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

import org.recoupe.claim.Claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A claim on a side of a contradiction. */
@Entity
@Table(name = "contradiction_claim")
public class Member extends PanacheEntityBase {

    /** The contradiction, the place of the side, and the claim. */
    @Embeddable
    public record Place(long contradictionId, int position, @Column(name = "claim_id") long claimId)
            implements
                Serializable {}

    @EmbeddedId
    public Place place;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @MapsId("contradictionId")
    public Contradiction contradiction;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @MapsId("claimId")
    public Claim claim;
}
