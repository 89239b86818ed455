package org.recoupe.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.hibernate.StatelessSession;
import org.recoupe.api.listing.AsOf;
import org.recoupe.api.listing.Condition;
import org.recoupe.api.listing.Facet;
import org.recoupe.api.listing.Rows;
import org.recoupe.api.listing.Selection;

/** Counts what a list holds of each value, of whatever is asked for: one statement each. */
record Facets(StatelessSession session, Condition condition, Selection selection) {

    static final String OF_ARTICLE = "CAST(date_trunc('month', article.published_on) AS date)";
    static final Condition NOTHING = Condition.of("");
    static final Condition SOURCE = Condition.of("JOIN source ON source.id = article.source_id");

    /** The claims of contradictions that stood, with their articles and sources. */
    static Condition claims(AsOf asOf) {
        return Condition.all(asOf.members(), asOf.claims())
                .within("JOIN contradiction_claim member ON member.contradiction_id = contradiction.id"
                        + " JOIN claim ON claim.id = member.claim_id"
                        + " JOIN article ON article.id = claim.article_id AND %s"
                        + " JOIN source ON source.id = article.source_id");
    }

    <C> List<C> of(String field, Facet facet, BiFunction<Object, Integer, C> count) {
        List<C> counts = new ArrayList<>();
        if (selection.has(field)) {
            facet.counts(session, condition).forEach(each -> counts.add(count.apply(each.value(), each.count())));
        }
        return counts;
    }

    <E extends Enum<E>, C> List<C> of(String field, Facet facet, Class<E> type, BiFunction<E, Integer, C> count) {
        return of(field, facet, (value, rows) -> count.apply(Enum.valueOf(type, value.toString()), rows));
    }

    List<TextCount> texts(String field, Rows rows, Condition joins, String column) {
        return texts(field, rows, joins, Condition.of(column));
    }

    List<TextCount> texts(String field, Rows rows, Condition joins, Condition value) {
        return of(field, new Facet(rows, joins, value, String.class),
                (text, count) -> new TextCount(text.toString(), count));
    }

    List<MonthCount> months(Rows rows, Condition joins) {
        return of("month", new Facet(rows, joins, Condition.of(OF_ARTICLE), LocalDate.class),
                (value, count) -> new MonthCount((LocalDate) value, count));
    }

    /** How many there are of a text. */
    @Type("TextCount")
    @Description("How many there are of a name or an id.")
    public record TextCount(@NonNull @Description("The name or id.") String value,
            @Description("How many there are.") int count) {}

    /** How many there are of a month. */
    @Type("MonthCount")
    @Description("How many there are of a month.")
    public record MonthCount(@NonNull @Description("The first day of the month.") LocalDate value,
            @Description("How many there are.") int count) {}
}
