package org.recoupe.api.listing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.recoupe.api.scalar.DateText;
import org.recoupe.text.Language;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;

/** What can be asked of a claim and its article, wherever claims are filtered. */
// SmallRye registers the classes of inputs, but not the fields that they inherit.
@RegisterForReflection
public abstract class ClaimAspects {

    @Description("Words of the quote, stemmed, accents ignored; \"quoted words\", or and -word as on the web.")
    public String search;

    @Description("A name of who published the article; whichever of its names the article came under.")
    public String source;

    @Id
    @Description("The article that makes it.")
    public String article;

    @Description("The language that the article is written in.")
    public Language language;

    @Description("What happens: an entry of the event lexicon (mission.end).")
    public String event;

    @Description("Id of somebody who takes part (country:iraq).")
    public String actor;

    @Description("Id of a place where it holds.")
    public String place;

    @Description("When the article was published.")
    public DateRange publishedBetween;

    @Description("Speaks of a day of these, or of a time that holds one.")
    public DateRange speaksOfBetween;

    @Description("Speaks of a time that holds this day.")
    @AdaptToScalar(Scalar.Date.class)
    public DateText validAt;

    @Description("Gives a number that can be one of these.")
    public QuantityRange quantityBetween;

    /** The condition on {@code claim} and {@code article}. */
    final Condition aspects(AsOf asOf) {
        return Condition.all(
                Words.found("claim", search),
                asOf.source(Words.of("source", source)),
                article == null
                        ? Condition.NONE
                        : Condition.of("claim.article_id = ?",
                                GlobalId.key(GlobalId.Kind.ARTICLE, "article", article)),
                Condition.on("claim.language = ?", language),
                Condition.on("claim.event = ?", Words.of("event", event)),
                Condition.on("claim.actors @> ARRAY[CAST(? AS text)]", Words.of("actor", actor)),
                Condition.on("claim.places @> ARRAY[CAST(? AS text)]", Words.of("place", place)),
                DateRange.holds("article.published_on", "publishedBetween", publishedBetween),
                DateRange.overlaps("claim.speaks_of", "speaksOfBetween", speaksOfBetween),
                Condition.on("claim.speaks_of @> CAST(? AS date)", DateText.day("validAt", validAt)),
                QuantityRange.overlaps("quantityBetween", quantityBetween));
    }
}
