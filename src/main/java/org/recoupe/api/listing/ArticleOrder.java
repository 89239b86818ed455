package org.recoupe.api.listing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** In which order articles are shown. */
@Input("ArticleOrder")
@Description("In which order articles are shown.")
public class ArticleOrder {

    @NonNull
    @Description("By what.")
    public Field field;

    @Description("Which end comes first; the latest where nothing is said.")
    public OrderDirection direction;

    /** What articles are ordered by. */
    @org.eclipse.microprofile.graphql.Enum("ArticleOrderField")
    @Description("What articles are ordered by.")
    public enum Field {
        /** The day they were published. */
        @Description("The day they were published.")
        PUBLISHED_ON("article.published_on", Order.Type.DAY),
        /** When they were put on record. */
        @Description("When they were put on record.")
        RECORDED_AT("article.recorded_at", Order.Type.MOMENT);

        private final String column;
        private final Order.Type type;

        Field(String column, Order.Type type) {
            this.column = column;
            this.type = type;
        }
    }

    /** The order that a client asks for, else the latest first. */
    public static Order of(ArticleOrder asked) {
        Field field = asked == null ? Field.PUBLISHED_ON : asked.field;
        return Order.of(field, field.column, field.type, asked == null ? null : asked.direction, OrderDirection.DESC);
    }
}
