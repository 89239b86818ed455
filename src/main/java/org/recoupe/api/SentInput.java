package org.recoupe.api;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.recoupe.api.scalar.DateText;
import org.recoupe.ingest.TextCheck;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;
import org.recoupe.text.Language;
import org.recoupe.text.Page;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;

/** A text that a client sends, as plain text or as the page that it stands on. */
// SmallRye registers the classes of inputs, but not the fields that they inherit.
@RegisterForReflection
public abstract class SentInput {

    @Description("Its title; where it is absent, the title that the page has.")
    public String title;

    @Description("The text, up to a million characters; this or html.")
    public String text;

    @Description("The page that it stands on, in HTML, up to three million characters; this or text. It is reduced to its"
            + " article, as plain text that offsets count in; nothing that it links to is fetched.")
    public String html;

    @Description("The day it was published, from which its relative dates count. It may be absent only where the page"
            + " says it: by article:published_time, datePublished or time.")
    @AdaptToScalar(Scalar.Date.class)
    public DateText publishedOn;

    @Description("Its language as a BCP 47 tag (fr, en); where it is absent, that of the page, or else it is detected.")
    public String language;

    /**
     * What was sent, of a page no more than its article.
     *
     * @param title its title, or {@code null}
     * @param text its text
     * @param publishedOn the day it was published
     * @param language its language, or {@code null} to have it detected
     */
    record Sent(String title, String text, LocalDate publishedOn, Language language) {}

    /** What was sent; what the sender does not say is taken from the page, if there is one. */
    Sent sent(TextCheck check) {
        String given = check.optional("title", title);
        LocalDate day = DateText.day("publishedOn", publishedOn);
        Language spoken = Languages.of(language);
        if (html == null) {
            String plain = check.required("text", text);
            if (day == null) {
                throw new Refusal(ErrorCode.MISSING, "publishedOn", "The day of publication is missing.");
            }
            return new Sent(given, plain, day, spoken);
        }
        if (text != null) {
            throw new Refusal(ErrorCode.NOT_APPLICABLE, "html", "Send the text or the html, not both.");
        }
        Page page = Page.of(check.page("html", html));
        String article = check.required("html", page.text());
        if (day == null && page.publishedOn() == null) {
            throw new Refusal(ErrorCode.UNKNOWN_DATE, "publishedOn",
                    "The page does not say plainly on which day it was published: send publishedOn.");
        }
        return new Sent(given == null ? check.optional("html", page.title()) : given, article,
                day == null ? page.publishedOn() : day, spoken == null ? page.language() : spoken);
    }
}
