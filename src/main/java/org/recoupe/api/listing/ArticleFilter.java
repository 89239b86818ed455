package org.recoupe.api.listing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.recoupe.api.scalar.DateText;
import org.recoupe.text.Language;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;

/** Which articles are asked for; what is absent doesn't narrow. */
@Input("ArticleFilter")
@Description("Which articles are asked for; what is absent doesn't narrow.")
public class ArticleFilter {

    @Description("Words of title or text, stemmed, accents ignored; \"quoted words\", or and -word as on the web.")
    public String search;

    @Description("The name of who published it.")
    public String source;

    @Description("The language it is written in.")
    public Language language;

    @Description("Published on this day or later.")
    @AdaptToScalar(Scalar.Date.class)
    public DateText publishedFrom;

    @Description("Published on this day or earlier.")
    @AdaptToScalar(Scalar.Date.class)
    public DateText publishedTo;

    public Listing listing() {
        return new Listing("article", new Listing.Order("published_on", "date")).where("superseded_at IS NULL")
                .where("search @@ (websearch_to_tsquery('recoupe_fr', :search) || websearch_to_tsquery('recoupe_en',"
                        + " :search))", "search", search)
                .where("source_id = (SELECT id FROM source WHERE name = :source)", "source", source)
                .where("language = :language", "language", language)
                .where("published_on >= :publishedFrom", "publishedFrom", DateText.day("publishedFrom", publishedFrom))
                .where("published_on <= :publishedTo", "publishedTo", DateText.day("publishedTo", publishedTo));
    }
}
