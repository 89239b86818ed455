package org.recoupe.api.listing;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which sources are asked for. */
@Input("SourceFilter")
@Description("Which sources are asked for: those that meet every field; what is absent doesn't narrow.")
public class SourceFilter {

    @Description("The name under which it publishes.")
    public String name;

    @Description("A part of its name, in whatever case, accents ignored.")
    public String nameContains;

    @Description("Meets all of these filters too.")
    public List<@NonNull SourceFilter> and;

    @Description("Meets one of these filters at least.")
    public List<@NonNull SourceFilter> or;

    @Description("Doesn't meet this filter.")
    public SourceFilter not;

    /** The condition of a filter, {@code null} for none, on {@code source}. */
    public static Condition condition(SourceFilter filter) {
        return filter == null ? Condition.NONE : filter.condition(new Budget());
    }

    private Condition condition(Budget budget) {
        budget.enter(and, or);
        Condition condition = Condition.combined(own(), and, or, not, filter -> filter.condition(budget));
        budget.leave();
        return condition;
    }

    private Condition own() {
        return Condition.all(Condition.on("source.name = ?", Words.of("name", name)),
                Condition.on("position(lower(unaccent(?)) IN lower(unaccent(source.name))) > 0",
                        Words.of("nameContains", nameContains)));
    }
}
