package org.recoupe.api;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.extraction.Extract;
import org.recoupe.ingest.Core;
import org.recoupe.ingest.TextCheck;

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
    public LocalDate publishedOn;

    @Description("Its language as a BCP 47 tag (fr, en); detected where it is absent.")
    public String language;

    Extract read(Core core, TextCheck check) {
        return core.read(check.optional("title", title), check.required("text", text), publishedOn,
                Languages.of(language));
    }
}
