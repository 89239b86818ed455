package org.recoupe.api.listing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.recoupe.api.scalar.DateText;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;

/** Which claims are asked for; what is absent doesn't narrow. */
@Input("ClaimFilter")
@Description("Which claims are asked for; what is absent doesn't narrow.")
public class ClaimFilter {

    @Description("Words of the quote, stemmed, accents ignored; \"quoted words\", or and -word as on the web.")
    public String search;

    @Description("What happens: an entry of the event lexicon (mission.end).")
    public String event;

    @Description("Id of somebody who takes part (country:iraq).")
    public String actor;

    @Description("Id of a place where it holds.")
    public String place;

    @Description("Whether it says that the event is so.")
    public Polarity polarity;

    @Description("How it stands to the facts.")
    public Modality modality;

    @Description("Speaks of this day or later.")
    @AdaptToScalar(Scalar.Date.class)
    public DateText speaksOfFrom;

    @Description("Speaks of this day or earlier.")
    @AdaptToScalar(Scalar.Date.class)
    public DateText speaksOfTo;

    @Description("Read at least this surely, from 0 to 1.")
    public Double minConfidence;

    public Listing listing() {
        return new Listing("claim", new Listing.Order("id", "bigint")).where("retired_at IS NULL")
                .where("search @@ websearch_to_tsquery('recoupe_fr', :search)", "search", search)
                .where("event = :event", "event", event)
                .where("actors @> ARRAY[CAST(:actor AS text)]", "actor", actor)
                .where("places @> ARRAY[CAST(:place AS text)]", "place", place)
                .where("polarity = :polarity", "polarity", polarity)
                .where("modality = :modality", "modality", modality)
                .where("speaks_of && daterange(CAST(:speaksOfFrom AS date), NULL)", "speaksOfFrom",
                        DateText.day("speaksOfFrom", speaksOfFrom))
                .where("speaks_of && daterange(NULL, CAST(:speaksOfTo AS date), '[]')", "speaksOfTo",
                        DateText.day("speaksOfTo", speaksOfTo))
                .where("confidence >= :minConfidence", "minConfidence", minConfidence);
    }
}
