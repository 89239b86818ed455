package org.recoupe.api;

import java.net.URI;
import java.net.URISyntaxException;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.ingest.Submission;
import org.recoupe.ingest.TextCheck;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

/** An article to put on record, as the API takes it. */
@Input("IngestArticleInput")
@Description("An article to put on record.")
public class ArticleInput extends SentInput {

    @NonNull
    @Description("The name of who published it.")
    public String source;

    @Description("Where it was published; a changed text under one address is a new revision.")
    public String url;

    @Description("What it is about, in one line.")
    public String summary;

    @Description("A key of the client's own: sent again with the same input, the article is not put on record twice.")
    public String idempotencyKey;

    Submission submission(TextCheck check) {
        String publisher = check.required("source", source).strip();
        Sent sent = sent(check);
        return new Submission(publisher, sent.title(), sent.text(), sent.publishedOn(), sent.language(), address(url),
                check.optional("summary", summary));
    }

    private static String address(String url) {
        if (url == null) {
            return null;
        }
        try {
            URI address = new URI(url.strip());
            if (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null) {
                return address.toString();
            }
        } catch (URISyntaxException notOne) {
            // Told below.
        }
        throw new Refusal(ErrorCode.INVALID_URL, "url", "The url is no address that begins with http or https.");
    }
}
