package org.recoupe.api.listing;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.api.scalar.Address;
import org.recoupe.text.Language;

/** Which articles are asked for. */
@Input("ArticleFilter")
@Description("Which articles are asked for: those that meet every field; what is absent doesn't narrow.")
public class ArticleFilter {

    @Description("Words of title or text, stemmed, accents ignored; \"quoted words\", or and -word as on the web.")
    public String search;

    @Description("A name of who published it; whichever of its names it came under.")
    public String source;

    @Description("The address that it was published at, as it was sent.")
    public String url;

    @Description("The language it is written in.")
    public Language language;

    @Description("When it was published.")
    public DateRange publishedBetween;

    @Description("Makes a claim like this.")
    public ClaimFilter claim;

    @Description("Meets all of these filters too.")
    public List<@NonNull ArticleFilter> and;

    @Description("Meets one of these filters at least.")
    public List<@NonNull ArticleFilter> or;

    @Description("Doesn't meet this filter.")
    public ArticleFilter not;

    /** The condition of a filter, {@code null} for none, on {@code article}. */
    public static Condition condition(ArticleFilter filter, AsOf asOf) {
        return filter == null ? Condition.NONE : filter.condition(new Budget(), asOf);
    }

    private Condition condition(Budget budget, AsOf asOf) {
        budget.enter(and, or);
        Condition condition = Condition.combined(own(budget, asOf), and, or, not,
                filter -> filter.condition(budget, asOf));
        budget.leave();
        return condition;
    }

    private Condition own(Budget budget, AsOf asOf) {
        return Condition.all(
                Words.found("article", search),
                asOf.source(Words.of("source", source)),
                Condition.on("article.url = ?", Address.of("url", url)),
                Condition.on("article.language = ?", language),
                DateRange.holds("article.published_on", "publishedBetween", publishedBetween),
                claim == null
                        ? Condition.NONE
                        : Condition.all(asOf.claims(), claim.condition(budget, asOf))
                                .within("EXISTS (SELECT 1 FROM claim WHERE claim.article_id = article.id"
                                        + " AND %s)"));
    }
}
