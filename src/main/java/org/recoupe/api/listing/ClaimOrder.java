package org.recoupe.api.listing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** In which order claims are shown. */
@Input("ClaimOrder")
@Description("In which order claims are shown.")
public class ClaimOrder {

    @NonNull
    @Description("By what.")
    public Field field;

    @Description("Which end comes first; the greatest or latest where nothing is said.")
    public OrderDirection direction;

    /** What claims are ordered by. */
    @org.eclipse.microprofile.graphql.Enum("ClaimOrderField")
    @Description("What claims are ordered by.")
    public enum Field {
        /** The order in which they were put on record. */
        @Description("The order in which they were put on record; what several processes put there at once can stand either way.")
        RECORDED("claim.id", Order.Type.COUNT),
        /** The day their article was published. */
        @Description("The day their article was published.")
        PUBLISHED_ON("article.published_on", Order.Type.DAY),
        /** The first day that they speak of; those that speak of none come as the latest. */
        @Description("The first day that they speak of; those that speak of none come as the latest.")
        SPEAKS_OF("coalesce(claim.earliest, claim.latest, DATE '9999-12-31')", Order.Type.DAY),
        /** How sure the reading is. */
        @Description("How sure the reading is.")
        CONFIDENCE("claim.confidence", Order.Type.NUMBER);

        private final String column;
        private final Order.Type type;

        Field(String column, Order.Type type) {
            this.column = column;
            this.type = type;
        }
    }

    /** Those published first come first. */
    public static Order published() {
        return Order.of(Field.PUBLISHED_ON, Field.PUBLISHED_ON.column, Field.PUBLISHED_ON.type, OrderDirection.ASC,
                OrderDirection.ASC);
    }

    /** The order that a client asks for, else those recorded last first. */
    public static Order of(ClaimOrder asked) {
        Field field = asked == null ? Field.RECORDED : asked.field;
        return Order.of(field, field.column, field.type, asked == null ? null : asked.direction, OrderDirection.DESC);
    }
}
