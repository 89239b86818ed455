package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.comparison.Kind;

/** How many there are of a kind. */
@Description("How many there are of a kind.")
public record KindCount(@NonNull @Description("Which.") Kind value, @Description("How many there are.") int count) {}
