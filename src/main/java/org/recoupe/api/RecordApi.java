package org.recoupe.api;

import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.recoupe.access.Role;
import org.recoupe.api.listing.ArticleFilter;
import org.recoupe.api.listing.ArticleOrder;
import org.recoupe.api.listing.AsOf;
import org.recoupe.api.listing.ClaimFilter;
import org.recoupe.api.listing.ClaimOrder;
import org.recoupe.api.listing.Condition;
import org.recoupe.api.listing.ContradictionFilter;
import org.recoupe.api.listing.ContradictionOrder;
import org.recoupe.api.listing.Listing;
import org.recoupe.api.listing.Page;
import org.recoupe.api.listing.Rows;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.listing.Slice;
import org.recoupe.api.listing.SourceFilter;
import org.recoupe.api.listing.SourceOrder;
import org.recoupe.api.scalar.DateTimes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Scalar;

/**
 * The lists of what is on record. Each resolver loads its whole tree in a transaction of its own, closed before the
 * answer is written: a client that hangs up can't keep a connection.
 */
@GraphQLApi
public class RecordApi {

    private static final String FIRST = "How many at most, up to 100.";
    private static final String AFTER = "The cursor after which the page begins.";
    private static final String AS_OF = "Shows what was on record at that moment; now where nothing is said.";

    /** Sources, by name. */
    @Query
    @RolesAllowed(Role.READER)
    @NonNull
    @Description("Who publishes the articles on record.")
    public SourceConnection sources(@Description(FIRST) @DefaultValue(Slice.USUAL) Integer first,
            @Description(AFTER) String after, @Description("Which ones.") SourceFilter filter,
            @Description("In which order; by name where nothing is said.") SourceOrder orderBy,
            @Description("Shows them as they were on record at that moment, under their names of then; now where nothing is"
                    + " said.") @AdaptToScalar(Scalar.DateTime.class) String asOf,
            Context context) {
        AsOf moment = new AsOf(DateTimes.moment("asOf", asOf));
        return list(new Listing(Rows.SOURCES, Condition.all(moment.sources(), SourceFilter.condition(filter)),
                SourceOrder.of(orderBy)), Slice.of(first, after), moment, context,
                (shelf, page, items) -> SourceConnection
                        .of(page.with(shelf.sources(page.items(), items))));
    }

    /** Articles, newest first. */
    @Query
    @RolesAllowed(Role.READER)
    @NonNull
    @Description("Articles on record in their current revision.")
    public ArticleConnection articles(@Description(FIRST) @DefaultValue(Slice.USUAL) Integer first,
            @Description(AFTER) String after, @Description("Which ones.") ArticleFilter filter,
            @Description("In which order; those published last first where nothing is said.") ArticleOrder orderBy,
            @Description(AS_OF) @AdaptToScalar(Scalar.DateTime.class) String asOf, Context context) {
        AsOf moment = new AsOf(DateTimes.moment("asOf", asOf));
        return list(
                new Listing(Rows.ARTICLES, Condition.all(moment.articles(), ArticleFilter.condition(filter, moment)),
                        ArticleOrder.of(orderBy)),
                Slice.of(first, after), moment, context,
                (shelf, page, items) -> ArticleConnection.of(page.with(shelf.articles(page.items(), items))));
    }

    /** Claims, newest first. */
    @Query
    @RolesAllowed(Role.READER)
    @NonNull
    @Description("Claims of the current articles.")
    public ClaimConnection claims(@Description(FIRST) @DefaultValue(Slice.USUAL) Integer first,
            @Description(AFTER) String after, @Description("Which ones.") ClaimFilter filter,
            @Description("In which order; those recorded last first where nothing is said.") ClaimOrder orderBy,
            @Description(AS_OF) @AdaptToScalar(Scalar.DateTime.class) String asOf, Context context) {
        AsOf moment = new AsOf(DateTimes.moment("asOf", asOf));
        return list(new Listing(Rows.CLAIMS, Condition.all(moment.claims(), ClaimFilter.condition(filter, moment)),
                ClaimOrder.of(orderBy)), Slice.of(first, after), moment, context,
                (shelf, page, items) -> ClaimConnection.of(page.with(shelf.claims(page.items(), items))));
    }

    /** Contradictions, the weightiest first. */
    @Query
    @RolesAllowed(Role.READER)
    @NonNull
    @Description("Contradictions between current articles, or within one.")
    public ContradictionConnection contradictions(@Description(FIRST) @DefaultValue(Slice.USUAL) Integer first,
            @Description(AFTER) String after, @Description("Which ones.") ContradictionFilter filter,
            @Description("In which order; the weightiest first where nothing is said.") ContradictionOrder orderBy,
            @Description(AS_OF) @AdaptToScalar(Scalar.DateTime.class) String asOf, Context context) {
        AsOf moment = new AsOf(DateTimes.moment("asOf", asOf));
        return list(new Listing(Rows.contradictions(moment),
                Condition.all(moment.contradictions(), ContradictionFilter.condition(filter, moment)),
                ContradictionOrder.of(orderBy)), Slice.of(first, after), moment, context,
                (shelf, page,
                        items) -> ContradictionConnection.of(page.with(shelf.contradictions(page.items(), items))));
    }

    private static <C> C list(Listing listing, Slice slice, AsOf asOf, Context context, Load<C> load) {
        Selection selection = Selection.of(context);
        slice.within(Slice.LARGEST);
        return QuarkusTransaction.requiringNew().call(() -> {
            Shelf shelf = Shelf.of(asOf);
            return load.of(shelf, listing.page(shelf.session(), slice, selection), selection.items());
        });
    }

    /** Makes a connection of the keys of a page. */
    @FunctionalInterface
    private interface Load<C> {
        C of(Shelf shelf, Page<Long> page, Selection items);
    }
}
