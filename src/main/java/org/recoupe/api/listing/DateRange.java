package org.recoupe.api.listing;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.recoupe.api.scalar.DateText;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;

/** Days from one to another, either of which may be left open. */
@Input("DateRange")
@Description("Days from one to another, both included; what is absent leaves that end open.")
public class DateRange {

    @Description("The first day.")
    @AdaptToScalar(Scalar.Date.class)
    public DateText from;

    @Description("The last day.")
    @AdaptToScalar(Scalar.Date.class)
    public DateText to;

    /** That a column of days lies within it. */
    static Condition holds(String column, String field, DateRange range) {
        if (range == null) {
            return Condition.NONE;
        }
        Ends ends = range.ends(field);
        return Condition.all(Condition.on(column + " >= ?", ends.from), Condition.on(column + " <= ?", ends.to));
    }

    /** That a column of day ranges has a day in common with it. */
    static Condition overlaps(String column, String field, DateRange range) {
        if (range == null) {
            return Condition.NONE;
        }
        Ends ends = range.ends(field);
        return Condition.all(Condition.on(column + " && daterange(CAST(? AS date), NULL)", ends.from),
                Condition.on(column + " && daterange(NULL, CAST(? AS date), '[]')", ends.to));
    }

    private Ends ends(String field) {
        LocalDate first = DateText.day(field + ".from", from);
        LocalDate last = DateText.day(field + ".to", to);
        if (first != null && last != null && last.isBefore(first)) {
            throw new Refusal(ErrorCode.INVALID_RANGE, field, "The " + field + " ends before it begins.");
        }
        return new Ends(first, last);
    }

    private record Ends(LocalDate from, LocalDate to) {}
}
