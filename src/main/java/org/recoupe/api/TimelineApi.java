package org.recoupe.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.recoupe.access.Role;
import org.recoupe.api.listing.AsOf;
import org.recoupe.api.listing.ClaimFilter;
import org.recoupe.api.listing.ClaimOrder;
import org.recoupe.api.listing.Condition;
import org.recoupe.api.listing.Listing;
import org.recoupe.api.listing.Page;
import org.recoupe.api.listing.Rows;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.listing.Slice;
import org.recoupe.api.listing.Statement;
import org.recoupe.api.listing.Timeline;
import org.recoupe.api.scalar.DateTimes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Scalar;

import static java.util.stream.Collectors.toMap;

/** One question, and what was claimed on it when: each claim by its day of publication and the time it speaks of. */
@GraphQLApi
public class TimelineApi {

    /** Points are small, and a plot wants them all. */
    private static final String POINTS = "100";

    /** The claims on a question that speak of a time, those published first first. */
    @Query
    @RolesAllowed(Role.READER)
    @NonNull
    @Description("What was claimed on one question (when does the mission end?): each claim that speaks of a time, by the"
            + " day it was published and by that time, ready to plot; those published first come first.")
    public TimelineConnection timeline(
            @Description("What happens: an entry of the event lexicon (mission.end).") String event,
            @Description("Ids of those who all take part (country:iraq).") List<String> actors,
            @Description("Id of a place where it holds.") String place,
            @Description("Which claims of these.") ClaimFilter filter,
            @Description("How many at most, up to 500.") @DefaultValue(POINTS) Integer first,
            @Description("The cursor after which the page begins.") String after,
            @Description("Shows what was on record at that moment; now where nothing is said.") @AdaptToScalar(Scalar.DateTime.class) String asOf,
            Context context) {
        AsOf moment = new AsOf(DateTimes.moment("asOf", asOf));
        Listing listing = new Listing(Rows.CLAIMS, Condition.all(moment.claims(),
                Timeline.condition(event, actors, place), ClaimFilter.condition(filter, moment)),
                ClaimOrder.published());
        Slice slice = new Slice(first == null ? Integer.parseInt(POINTS) : first, after).within(Slice.MOST_POINTS);
        Selection selection = Selection.of(context);
        return QuarkusTransaction.requiringNew().call(() -> {
            Shelf shelf = Shelf.of(moment);
            Page<Long> page = listing.page(shelf.session(), slice, selection);
            return TimelineConnection.of(page.with(points(shelf, page.items(), selection.items())));
        });
    }

    private static List<TimelinePoint> points(Shelf shelf, List<Long> keys, Selection selection) {
        Map<Long, TimelinePoint> points = Statement.of("SELECT claim.id AS claim, article.source_id AS source,"
                + " article.published_on AS published, claim.earliest AS earliest, claim.latest AS latest,"
                + " claim.time_value AS value, claim.time_granularity AS granularity, claim.time_operator AS operator,"
                + " claim.polarity AS polarity, claim.modality AS modality, claim.scope_what AS scope,"
                + " claim.confidence AS confidence FROM claim JOIN article ON article.id = claim.article_id"
                + " WHERE claim.id = ANY (", Condition.keys(keys), ")")
                .with(Timeline.COLUMNS).rows(shelf.session()).stream().map(TimelinePoint::new)
                .collect(toMap(point -> point.claimKey, Function.identity()));
        if (selection.has("source")) {
            Map<Long, SourceNode> sources = shelf.sources(
                    points.values().stream().map(point -> point.sourceKey).distinct().toList(),
                    selection.below("source")).stream().collect(toMap(source -> source.key, Function.identity()));
            points.values().forEach(point -> point.source = sources.get(point.sourceKey));
        }
        if (selection.has("claim")) {
            shelf.claims(keys, selection.below("claim")).forEach(claim -> points.get(claim.key).claim = claim);
        }
        return keys.stream().map(points::get).toList();
    }
}
