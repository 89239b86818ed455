package org.recoupe.api;

import java.util.Map;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.recoupe.api.listing.Page;
import org.recoupe.api.listing.Slice;
import org.recoupe.text.Language;

/** What stands below things on record: {@link Shelf} has loaded it, for all things of an answer at once. */
@GraphQLApi
public class BelowApi {

    static final String FIRST = "How many at most, up to 100.";
    static final String AFTER = "The cursor after which the page begins.";

    /** The articles of a source. */
    @NonNull
    @Description("Its articles in their current revision, under whichever of its names, those published last first.")
    public ArticleConnection articles(@Source @Name("source") SourceNode source,
            @Description(FIRST) @DefaultValue(Slice.USUAL) Integer first, @Description(AFTER) String after) {
        return slice(source.articles, first, after);
    }

    /** The sources whose names are other names of a source. */
    @NonNull
    @Description("The sources whose names are other names of its own, by name.")
    public SourceConnection mergedSources(@Source @Name("source") SourceNode source,
            @Description(FIRST) @DefaultValue(Slice.USUAL) Integer first, @Description(AFTER) String after) {
        return slice(source.mergedSources, first, after);
    }

    /** The claims of an article. */
    @NonNull
    @Description("What it claims, in the order of its text, then what people added or corrected; what they corrected is left out.")
    public ClaimConnection claims(@Source @Name("article") ArticleNode article,
            @Description(FIRST) @DefaultValue(Slice.USUAL) Integer first, @Description(AFTER) String after) {
        return slice(article.claims, first, after);
    }

    /** The texts that stood under an article's address. */
    @NonNull
    @Description("The texts that stood under its address, the latest first; itself where it has none.")
    public ArticleConnection revisions(@Source @Name("article") ArticleNode article,
            @Description(FIRST) @DefaultValue(Slice.USUAL) Integer first, @Description(AFTER) String after) {
        return slice(article.revisions, first, after);
    }

    /** The corrections of a claim. */
    @NonNull
    @Description("What people read in its place, the latest first; those that were withdrawn are among them.")
    public ClaimConnection corrections(@Source @Name("claim") ClaimNode claim,
            @Description(FIRST) @DefaultValue(Slice.USUAL) Integer first, @Description(AFTER) String after) {
        return slice(claim.corrections, first, after);
    }

    /** The contradictions of an article. */
    @NonNull
    @Description("What speaks against its claims, the weightiest first.")
    public ContradictionConnection contradictions(@Source @Name("article") ArticleNode article,
            @Description(FIRST) @DefaultValue(Slice.USUAL) Integer first, @Description(AFTER) String after) {
        return slice(article.contradictions, first, after);
    }

    /** The contradictions that rested on an article that was taken back. */
    @NonNull
    @Description("The contradictions that rested on it, those that went among them, as they are now; the weightiest"
            + " first.")
    public ContradictionConnection contradictions(@Source @Name("retraction") RetractionApi.RetractedArticle retraction,
            @Description(FIRST) @DefaultValue(Slice.USUAL) Integer first, @Description(AFTER) String after) {
        return retraction.contradictions().isEmpty()
                ? ContradictionConnection.of(Page.empty())
                : slice(retraction.contradictions(), first, after);
    }

    /** The contradictions of a claim. */
    @NonNull
    @Description("What speaks against it, the weightiest first.")
    public ContradictionConnection contradictions(@Source @Name("claim") ClaimNode claim,
            @Description(FIRST) @DefaultValue(Slice.USUAL) Integer first, @Description(AFTER) String after) {
        return slice(claim.contradictions, first, after);
    }

    /** What was found on two claims each of a contradiction. */
    @NonNull
    @Description("What was found on two claims each, the clearest first.")
    public ContradictionPairConnection pairs(@Source @Name("contradiction") ContradictionNode contradiction,
            @Description(FIRST) @DefaultValue(Slice.USUAL) Integer first, @Description(AFTER) String after) {
        return slice(contradiction.pairs, first, after);
    }

    /** What people did to a contradiction. */
    @NonNull
    @Description("What people did to it, the latest first.")
    public ReviewConnection reviews(@Source @Name("contradiction") ContradictionNode contradiction,
            @Description(FIRST) @DefaultValue(Slice.USUAL) Integer first, @Description(AFTER) String after) {
        return slice(contradiction.reviews, first, after);
    }

    /** The claims of a side of a contradiction. */
    @NonNull
    @Description("Its claims, those published first before the others.")
    public ClaimConnection claims(@Source @Name("contradictionSide") ContradictionSideNode side,
            @Description(FIRST) @DefaultValue(Slice.USUAL) Integer first, @Description(AFTER) String after) {
        return slice(side.claims, first, after);
    }

    /** Why the claims of a contradiction do not agree. */
    @NonNull
    @Description("The reason in words.")
    public String explanation(@Source @Name("contradiction") ContradictionNode contradiction,
            @DefaultValue("FR") @Description("In which language.") Language language) {
        return contradiction.explanation.in(Languages.spoken(language));
    }

    /** Why two claims of a contradiction do not agree. */
    @NonNull
    @Description("The reason in words.")
    public String explanation(@Source @Name("contradictionPair") ContradictionPairNode pair,
            @DefaultValue("FR") @Description("In which language.") Language language) {
        return pair.explanation.in(Languages.spoken(language));
    }

    /** The stretch of a list that is asked for. */
    static <C> C slice(Map<Slice, C> loaded, Integer first, String after) {
        C slice = loaded.get(Slice.of(first, after));
        if (slice == null) {
            throw new IllegalStateException("a list was not loaded that is asked for");
        }
        return slice;
    }
}
