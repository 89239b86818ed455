package org.recoupe.api.listing;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;

/** Which claims are asked for. */
@Input("ClaimFilter")
@Description("Which claims are asked for: those that meet every field; what is absent doesn't narrow.")
public class ClaimFilter extends ClaimAspects {

    @Description("Whether it says that the event is so.")
    public Polarity polarity;

    @Description("How it stands to the facts.")
    public Modality modality;

    @Description("Read at least this surely, from 0 to 1.")
    public Double minConfidence;

    @Description("Meets all of these filters too.")
    public List<@NonNull ClaimFilter> and;

    @Description("Meets one of these filters at least.")
    public List<@NonNull ClaimFilter> or;

    @Description("Doesn't meet this filter.")
    public ClaimFilter not;

    /** The condition of a filter, {@code null} for none, on {@code claim} and {@code article}. */
    public static Condition condition(ClaimFilter filter, AsOf asOf) {
        return filter == null ? Condition.NONE : filter.condition(new Budget(), asOf);
    }

    Condition condition(Budget budget, AsOf asOf) {
        budget.enter(and, or);
        Condition condition = Condition.combined(own(asOf), and, or, not, filter -> filter.condition(budget, asOf));
        budget.leave();
        return condition;
    }

    private Condition own(AsOf asOf) {
        return Condition.all(aspects(asOf), Condition.on("claim.polarity = ?", polarity),
                Condition.on("claim.modality = ?", modality),
                Condition.on("claim.confidence >= ?", minConfidence));
    }
}
