package org.recoupe.api.listing;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.api.scalar.DateTimes;
import org.recoupe.audit.AuditAction;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;

/** Which entries of the audit log are asked for. */
@Input("AuditFilter")
@Description("Which entries are asked for: those that meet every field; what is absent doesn't narrow.")
public class AuditFilter {

    @Description("Who did it: the subject of their token.")
    public String by;

    @Description("What was done.")
    public AuditAction action;

    @Id
    @Description("What it was done to, or what stood before or stands since.")
    public String node;

    @Description("When.")
    public Between between;

    @Description("Meets all of these filters too.")
    public List<@NonNull AuditFilter> and;

    @Description("Meets one of these filters at least.")
    public List<@NonNull AuditFilter> or;

    @Description("Doesn't meet this filter.")
    public AuditFilter not;

    /** A stretch of time. */
    @Input("DateTimeRange")
    @Description("Moments from one to another, both included; what is absent leaves that end open.")
    public static class Between {

        @Description("The first moment.")
        @AdaptToScalar(Scalar.DateTime.class)
        public String from;

        @Description("The last moment.")
        @AdaptToScalar(Scalar.DateTime.class)
        public String to;
    }

    /**
     * The condition of a filter, {@code null} for none, on {@code entry}.
     *
     * @param about the condition that an entry is about a node
     */
    public static Condition condition(AuditFilter filter, Function<String, Condition> about) {
        return filter == null ? Condition.NONE : filter.condition(new Budget(), about);
    }

    private Condition condition(Budget budget, Function<String, Condition> about) {
        budget.enter(and, or);
        Condition condition = Condition.combined(own(about), and, or, not, filter -> filter.condition(budget, about));
        budget.leave();
        return condition;
    }

    private Condition own(Function<String, Condition> about) {
        return Condition.all(Condition.on("entry.caller = ?", Words.of("by", by)),
                Condition.on("entry.action = ?", action),
                node == null ? Condition.NONE : about.apply(node), within());
    }

    private Condition within() {
        if (between == null) {
            return Condition.NONE;
        }
        Instant from = DateTimes.moment("between.from", between.from);
        Instant to = DateTimes.moment("between.to", between.to);
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal(ErrorCode.INVALID_RANGE, "between", "The stretch ends before it begins.");
        }
        return Condition.all(Condition.on("entry.at >= ?", from), Condition.on("entry.at <= ?", to));
    }
}
