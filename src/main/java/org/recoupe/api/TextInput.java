package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.recoupe.extraction.Extract;
import org.recoupe.ingest.Core;
import org.recoupe.ingest.TextCheck;

/** A text to read, as the API takes it. */
@Input("TextInput")
@Description("A text to read; nothing is put on record.")
public class TextInput extends SentInput {

    Extract read(Core core, TextCheck check) {
        Sent sent = sent(check);
        return core.read(sent.title(), sent.text(), sent.publishedOn(), sent.language());
    }
}
