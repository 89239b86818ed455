package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.contradiction.Status;

/** How many there are of a status. */
@Description("How many there are of a status.")
public record StatusCount(@NonNull @Description("Which.") Status value,
        @Description("How many there are.") int count) {}
