package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.api.scalar.DateText;
import org.recoupe.extraction.Extract;
import org.recoupe.ingest.Core;
import org.recoupe.ingest.TextCheck;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;

/** A text to read, as the API takes it. */
@Input("TextInput")
@Description("A text to read; nothing is put on record.")
public class TextInput {

    @Description("Its title.")
    public String title;

    @NonNull
    @Description("The text, up to a million characters.")
    public String text;

    @NonNull
    @Description("The day it was published, from which its relative dates count.")
    @AdaptToScalar(Scalar.Date.class)
    public DateText publishedOn;

    @Description("Its language as a BCP 47 tag (fr, en); detected where it is absent.")
    public String language;

    Extract read(Core core, TextCheck check) {
        return core.read(check.optional("title", title), check.required("text", text),
                DateText.day("publishedOn", publishedOn),
                Languages.of(language));
    }
}
