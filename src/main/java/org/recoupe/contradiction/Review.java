package org.recoupe.contradiction;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** One review of a contradiction: added to its history, never changed. */
@Entity
@Immutable
@Table(name = "contradiction_review")
public class Review extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Contradiction contradiction;

    /** Its place among the reviews of the contradiction, counted from 1. */
    public int ordinal;

    /** The version of the contradiction that the reviewer had seen. */
    public int versionSeen;

    public Instant at;

    /** Who reviewed, or {@code null} for the machine itself. */
    public String reviewer;

    @Enumerated(EnumType.STRING)
    public Decision.Action action;

    @Embedded
    @EmbeddedColumnNaming("before_%s")
    public ReviewState before;

    @Embedded
    @EmbeddedColumnNaming("after_%s")
    public ReviewState after;

    public String comment;
}
