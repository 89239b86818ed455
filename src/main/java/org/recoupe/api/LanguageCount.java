package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.text.Language;

/** How many there are of a language. */
@Description("How many there are of a language.")
public record LanguageCount(@NonNull @Description("Which.") Language value,
        @Description("How many there are.") int count) {}
