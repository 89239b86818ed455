package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.comparison.Verdict;

/** How many there are of a verdict. */
@Description("How many there are of a verdict.")
public record VerdictCount(@NonNull @Description("Which.") Verdict value,
        @Description("How many there are.") int count) {}
