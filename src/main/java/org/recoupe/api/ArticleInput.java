package org.recoupe.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.api.scalar.Address;
import org.recoupe.ingest.Submission;
import org.recoupe.ingest.TextCheck;

/** An article to put on record, as the API takes it. */
@Input("IngestArticleInput")
@Description("An article to put on record.")
public class ArticleInput extends SentInput {

    private static final int LONGEST_NAME = 200;

    @NonNull
    @Description("The name of who published it, up to 200 characters.")
    public String source;

    @Description("Where it was published; a changed text under one address is a new revision.")
    public String url;

    @Description("What it is about, in one line.")
    public String summary;

    @Description("A key of the client's own: sent again with the same input, the article is not put on record twice.")
    public String idempotencyKey;

    Submission submission(TextCheck check) {
        String publisher = check.required("source", source, LONGEST_NAME).strip();
        Sent sent = sent(check);
        return new Submission(publisher, sent.title(), sent.text(), sent.publishedOn(), sent.language(),
                Address.of("url", url),
                check.optional("summary", summary));
    }
}
