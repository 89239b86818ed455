package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.extraction.Modality;

/** How many there are of a modality. */
@Description("How many there are of a modality.")
public record ModalityCount(@NonNull @Description("Which.") Modality value,
        @Description("How many there are.") int count) {}
