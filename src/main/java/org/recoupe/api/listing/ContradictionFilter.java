package org.recoupe.api.listing;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.comparison.Kind;
import org.recoupe.comparison.Verdict;
import org.recoupe.contradiction.Status;

/** Which contradictions are asked for. */
@Input("ContradictionFilter")
@Description("Which contradictions are asked for: those that meet every field; what is absent doesn't narrow. Fields that"
        + " tell of a claim or its article are met by one claim of the contradiction, all by the same.")
public class ContradictionFilter extends ClaimAspects {

    @Description("What was found.")
    public Verdict verdict;

    @Description("In what the claims differ.")
    public Kind kind;

    @Description("What a reader made of it.")
    public Status status;

    @Description("Who is to look at it, as the one who assigned it wrote it.")
    public String assignee;

    @Description("Found at least this surely, from 0 to 1.")
    public Double minConfidence;

    @Description("Meets all of these filters too.")
    public List<@NonNull ContradictionFilter> and;

    @Description("Meets one of these filters at least.")
    public List<@NonNull ContradictionFilter> or;

    @Description("Doesn't meet this filter.")
    public ContradictionFilter not;

    /** The condition of a filter, {@code null} for none, on {@code contradiction}. */
    public static Condition condition(ContradictionFilter filter, AsOf asOf) {
        return filter == null ? Condition.NONE : filter.condition(new Budget(), asOf);
    }

    private Condition condition(Budget budget, AsOf asOf) {
        budget.enter(and, or);
        Condition condition = Condition.combined(own(asOf), and, or, not, filter -> filter.condition(budget, asOf));
        budget.leave();
        return condition;
    }

    private Condition own(AsOf asOf) {
        return Condition.all(Condition.on("contradiction.verdict = ?", verdict),
                Condition.on("contradiction.kind = ?", kind), Condition.on("contradiction.status = ?", status),
                Condition.on("contradiction.assignee = ?", Words.of("assignee", assignee)),
                Condition.on("contradiction.confidence >= ?", minConfidence),
                told(aspects(asOf), asOf));
    }

    private static Condition told(Condition aspects, AsOf asOf) {
        return aspects == Condition.NONE
                ? Condition.NONE
                : Condition.all(asOf.members(), asOf.claims(), aspects)
                        .within("contradiction.id IN (SELECT member.contradiction_id FROM contradiction_claim member"
                                + " JOIN claim ON claim.id = member.claim_id"
                                + " JOIN article ON article.id = claim.article_id WHERE %s)");
    }
}
