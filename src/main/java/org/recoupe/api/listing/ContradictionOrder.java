package org.recoupe.api.listing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** In which order contradictions are shown. */
@Input("ContradictionOrder")
@Description("In which order contradictions are shown.")
public class ContradictionOrder {

    @NonNull
    @Description("By what.")
    public Field field;

    @Description("Which end comes first; the greatest or latest where nothing is said.")
    public OrderDirection direction;

    /** What contradictions are ordered by. */
    @org.eclipse.microprofile.graphql.Enum("ContradictionOrderField")
    @Description("What contradictions are ordered by.")
    public enum Field {
        /** How much they deserve a reader's time. */
        @Description("How much they deserve a reader's time, which moves with what is found: who pages through all of them and"
                + " must miss none orders by FOUND_AT, or asks as of a moment (asOf).")
        WEIGHT("contradiction.weight", Order.Type.NUMBER),
        /** When they were found. */
        @Description("When they were found.")
        FOUND_AT("contradiction.found_at", Order.Type.MOMENT),
        /** How sure the finding is. */
        @Description("How sure the finding is.")
        CONFIDENCE("contradiction.confidence", Order.Type.NUMBER);

        private final String column;
        private final Order.Type type;

        Field(String column, Order.Type type) {
            this.column = column;
            this.type = type;
        }
    }

    /** The order that a client asks for, else the weightiest first. */
    public static Order of(ContradictionOrder asked) {
        Field field = asked == null ? Field.WEIGHT : asked.field;
        return Order.of(field, field.column, field.type, asked == null ? null : asked.direction, OrderDirection.DESC);
    }
}
