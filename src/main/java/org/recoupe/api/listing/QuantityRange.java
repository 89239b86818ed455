package org.recoupe.api.listing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

/** Numbers from one to another, of something. */
@Input("QuantityRange")
@Description("Numbers from one to another, both included; what is absent leaves that end open.")
public class QuantityRange {

    @Description("The least number.")
    public Double from;

    @Description("The greatest number.")
    public Double to;

    @Description("What it is measured in (%, EUR, km, month).")
    public String unit;

    @Description("The lemma of what is counted (soldat).")
    public String counted;

    /** That what a claim gives as its most telling number can lie within it. */
    static Condition overlaps(String field, QuantityRange range) {
        if (range == null) {
            return Condition.NONE;
        }
        if (range.from != null && range.to != null && range.to.compareTo(range.from) < 0) {
            throw new Refusal(ErrorCode.INVALID_RANGE, field, "The " + field + " ends before it begins.");
        }
        return Condition.all(Condition.on("claim.amount && numrange(CAST(? AS numeric), NULL)", range.from),
                Condition.on("claim.amount && numrange(NULL, CAST(? AS numeric), '[]')", range.to),
                Condition.on("claim.quantity_unit = ?", Words.of(field + ".unit", range.unit)),
                Condition.on("claim.quantity_counted = ?", Words.of(field + ".counted", range.counted)));
    }
}
