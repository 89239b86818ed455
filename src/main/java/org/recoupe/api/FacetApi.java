package org.recoupe.api;

import java.util.List;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Type;
import org.recoupe.access.Role;
import org.recoupe.api.listing.ArticleFilter;
import org.recoupe.api.listing.AsOf;
import org.recoupe.api.listing.ClaimFilter;
import org.recoupe.api.listing.Condition;
import org.recoupe.api.listing.ContradictionFilter;
import org.recoupe.api.listing.Facet;
import org.recoupe.api.listing.Rows;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.scalar.DateTimes;
import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Verdict;
import org.recoupe.contradiction.Status;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;
import org.recoupe.text.Language;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Scalar;

/** How many there are of what, among what a filter finds. */
@GraphQLApi
public class FacetApi {

    private static final String AS_OF = "Counts what was on record at that moment; now where nothing is said.";

    /** What contradictions there are of each kind. */
    @Query
    @RolesAllowed(Role.READER)
    @NonNull
    @Description("How many contradictions there are of each value, among those that a filter finds; the most frequent"
            + " values first, up to 100 of each field. Values that no claim gives are not counted.")
    public ContradictionFacets contradictionFacets(@Description("Which ones.") ContradictionFilter filter,
            @Description(AS_OF) @AdaptToScalar(Scalar.DateTime.class) String asOf, Context context) {
        AsOf moment = new AsOf(DateTimes.moment("asOf", asOf));
        Rows rows = Rows.contradictions(moment);
        return count(Condition.all(moment.contradictions(), ContradictionFilter.condition(filter, moment)), context,
                facets -> new ContradictionFacets(
                        facets.of("verdict", Facet.of(rows, "contradiction.verdict"), Verdict.class, VerdictCount::new),
                        facets.of("kind", Facet.of(rows, "contradiction.kind"), Kind.class, KindCount::new),
                        facets.of("status", Facet.of(rows, "contradiction.status"), Status.class,
                                StatusCount::new),
                        facets.texts("source", rows, Facets.claims(moment), moment.sourceName()),
                        facets.texts("event", rows, Facets.claims(moment), "claim.event"),
                        facets.of("language",
                                new Facet(rows, Facets.claims(moment), Condition.of("article.language"), String.class),
                                Language.class, LanguageCount::new),
                        facets.months(rows, Facets.claims(moment))));
    }

    /** What articles there are of each source. */
    @Query
    @RolesAllowed(Role.READER)
    @NonNull
    @Description("How many articles there are of each value, among those that a filter finds; the most frequent values"
            + " first, up to 100 of each field.")
    public ArticleFacets articleFacets(@Description("Which ones.") ArticleFilter filter,
            @Description(AS_OF) @AdaptToScalar(Scalar.DateTime.class) String asOf, Context context) {
        AsOf moment = new AsOf(DateTimes.moment("asOf", asOf));
        Rows rows = Rows.ARTICLES;
        return count(Condition.all(moment.articles(), ArticleFilter.condition(filter, moment)), context,
                facets -> new ArticleFacets(facets.texts("source", rows, Facets.SOURCE, moment.sourceName()),
                        facets.of("language", Facet.of(rows, "article.language"), Language.class, LanguageCount::new),
                        facets.months(rows, Facets.NOTHING)));
    }

    /** What claims there are of each event. */
    @Query
    @RolesAllowed(Role.READER)
    @NonNull
    @Description("How many claims there are of each value, among those that a filter finds; the most frequent values"
            + " first, up to 100 of each field.")
    public ClaimFacets claimFacets(@Description("Which ones.") ClaimFilter filter,
            @Description(AS_OF) @AdaptToScalar(Scalar.DateTime.class) String asOf, Context context) {
        AsOf moment = new AsOf(DateTimes.moment("asOf", asOf));
        Rows rows = Rows.CLAIMS;
        return count(Condition.all(moment.claims(), ClaimFilter.condition(filter, moment)), context,
                facets -> new ClaimFacets(facets.texts("event", rows, Facets.NOTHING, "claim.event"),
                        facets.texts("actor", rows, Facets.NOTHING, "unnest(claim.actors)"),
                        facets.texts("place", rows, Facets.NOTHING, "unnest(claim.places)"),
                        facets.texts("source", rows, Facets.SOURCE, moment.sourceName()),
                        facets.of("polarity", Facet.of(rows, "claim.polarity"), Polarity.class, PolarityCount::new),
                        facets.of("modality", Facet.of(rows, "claim.modality"), Modality.class, ModalityCount::new),
                        facets.months(rows, Facets.NOTHING)));
    }

    private static <F> F count(Condition condition, Context context, Function<Facets, F> count) {
        Selection selection = Selection.of(context);
        return QuarkusTransaction.requiringNew()
                .call(() -> count.apply(new Facets(Shelf.now().session(), condition, selection)));
    }

    /** Contradictions counted. */
    @Type("ContradictionFacets")
    @Description("How many contradictions there are of each value.")
    public record ContradictionFacets(@NonNull @Description("By what was found.") List<@NonNull VerdictCount> verdict,
            @NonNull @Description("By what the claims differ in.") List<@NonNull KindCount> kind,
            @NonNull @Description("By what a reader made of them.") List<@NonNull StatusCount> status,
            @NonNull @Description("By who published one of the claims.") List<Facets.@NonNull TextCount> source,
            @NonNull @Description("By what happens in one of the claims.") List<Facets.@NonNull TextCount> event,
            @NonNull @Description("By the language of one of the articles.") List<@NonNull LanguageCount> language,
            @NonNull @Description("By the month in which one of the articles was published.") List<Facets.@NonNull MonthCount> month) {}

    /** Articles counted. */
    @Type("ArticleFacets")
    @Description("How many articles there are of each value.")
    public record ArticleFacets(@NonNull @Description("By who published them.") List<Facets.@NonNull TextCount> source,
            @NonNull @Description("By their language.") List<@NonNull LanguageCount> language,
            @NonNull @Description("By the month in which they were published.") List<Facets.@NonNull MonthCount> month) {}

    /** Claims counted. */
    @Type("ClaimFacets")
    @Description("How many claims there are of each value.")
    public record ClaimFacets(@NonNull @Description("By what happens.") List<Facets.@NonNull TextCount> event,
            @NonNull @Description("By who takes part.") List<Facets.@NonNull TextCount> actor,
            @NonNull @Description("By where they hold.") List<Facets.@NonNull TextCount> place,
            @NonNull @Description("By who published them.") List<Facets.@NonNull TextCount> source,
            @NonNull @Description("By whether they say that the event is so.") List<@NonNull PolarityCount> polarity,
            @NonNull @Description("By how they stand to the facts.") List<@NonNull ModalityCount> modality,
            @NonNull @Description("By the month in which their article was published.") List<Facets.@NonNull MonthCount> month) {}
}
