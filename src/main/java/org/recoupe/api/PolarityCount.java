package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.extraction.Polarity;

/** How many there are of a polarity. */
@Description("How many there are of a polarity.")
public record PolarityCount(@NonNull @Description("Which.") Polarity value,
        @Description("How many there are.") int count) {}
