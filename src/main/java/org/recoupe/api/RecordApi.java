package org.recoupe.api;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.recoupe.api.listing.ArticleFilter;
import org.recoupe.api.listing.ClaimFilter;
import org.recoupe.api.listing.ContradictionFilter;
import org.recoupe.api.listing.ContradictionOrder;
import org.recoupe.api.listing.Listing;
import org.recoupe.api.listing.Selection;
import org.recoupe.text.Language;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.api.Context;

/**
 * What is on record. Each resolver loads its whole tree in a transaction of its own, closed before the answer is
 * written: a client that hangs up can't keep a connection.
 */
@GraphQLApi
public class RecordApi {

    private final EntityManager entities;

    RecordApi(EntityManager entities) {
        this.entities = entities;
    }

    /** Articles, newest first. */
    @Query
    @NonNull
    @Description("Articles on record in their current revision, those published last first.")
    public ArticleConnection articles(@Description("How many at most, up to 100.") @DefaultValue("20") int first,
            @Description("The cursor after which the page begins.") String after,
            @Description("Which ones.") ArticleFilter filter, Context context) {
        Selection selection = Selection.of(context);
        Listing listing = (filter == null ? new ArticleFilter() : filter).listing();
        return QuarkusTransaction.requiringNew().call(() -> ArticleConnection
                .of(listing.page(entities, first, after, selection, keys -> Shelf.articles(keys, selection.items()))));
    }

    /** One article, in whatever revision. */
    @Query
    @Description("An article by its id; null where there is none.")
    public ArticleNode article(@Id @NonNull @Description("Its id.") String id, Context context) {
        Selection selection = Selection.of(context);
        long key = GlobalId.key(GlobalId.Kind.ARTICLE, "id", id);
        return QuarkusTransaction.requiringNew()
                .call(() -> Shelf.articles(List.of(key), selection).stream().findFirst().orElse(null));
    }

    /** Claims, newest first. */
    @Query
    @NonNull
    @Description("Claims of the current articles, those recorded last first.")
    public ClaimConnection claims(@Description("How many at most, up to 100.") @DefaultValue("20") int first,
            @Description("The cursor after which the page begins.") String after,
            @Description("Which ones.") ClaimFilter filter, Context context) {
        Selection selection = Selection.of(context);
        Listing listing = (filter == null ? new ClaimFilter() : filter).listing();
        return QuarkusTransaction.requiringNew().call(() -> ClaimConnection
                .of(listing.page(entities, first, after, selection, keys -> Shelf.claims(keys, selection.items()))));
    }

    /** Contradictions, the weightiest first. */
    @Query
    @NonNull
    @Description("Contradictions between current articles, or within one.")
    public ContradictionConnection contradictions(
            @Description("How many at most, up to 100.") @DefaultValue("20") int first,
            @Description("The cursor after which the page begins.") String after,
            @Description("Which ones.") ContradictionFilter filter,
            @DefaultValue("WEIGHTIEST") @Description("In which order.") ContradictionOrder orderBy,
            Context context) {
        Selection selection = Selection.of(context);
        Listing listing = (filter == null ? new ContradictionFilter() : filter).listing(orderBy);
        return QuarkusTransaction.requiringNew().call(() -> ContradictionConnection.of(listing.page(entities, first,
                after, selection, keys -> Shelf.contradictions(keys, selection.items()))));
    }

    /** Why the claims of a contradiction do not agree. */
    @NonNull
    @Description("The reason in words.")
    public String explanation(@Source @Name("contradiction") ContradictionNode contradiction,
            @DefaultValue("FR") @Description("In which language.") Language language) {
        return contradiction.explanation.in(language);
    }

    /** Why two claims of a contradiction do not agree. */
    @NonNull
    @Description("The reason in words.")
    public String explanation(@Source @Name("contradictionPair") ContradictionPairNode pair,
            @DefaultValue("FR") @Description("In which language.") Language language) {
        return pair.explanation.in(language);
    }
}
