package org.recoupe.api.listing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** In which order the audit log is shown. */
@Input("AuditOrder")
@Description("In which order the audit log is shown.")
public class AuditOrder {

    @NonNull
    @Description("By what.")
    public Field field;

    @Description("Which end comes first; the latest where nothing is said.")
    public OrderDirection direction;

    /** What the audit log is ordered by. */
    @org.eclipse.microprofile.graphql.Enum("AuditOrderField")
    @Description("What the audit log is ordered by.")
    public enum Field {
        /** When it was done. */
        @Description("When it was done.")
        AT
    }

    /** The order that a client asks for, else the latest first. */
    public static Order of(AuditOrder asked) {
        return Order.of(Field.AT, "entry.at", Order.Type.MOMENT, asked == null ? null : asked.direction,
                OrderDirection.DESC);
    }
}
