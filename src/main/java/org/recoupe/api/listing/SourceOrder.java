package org.recoupe.api.listing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** In which order sources are shown. */
@Input("SourceOrder")
@Description("In which order sources are shown.")
public class SourceOrder {

    @NonNull
    @Description("By what.")
    public Field field;

    @Description("Which end comes first; the first of the alphabet or the oldest where nothing is said.")
    public OrderDirection direction;

    /** What sources are ordered by. */
    @org.eclipse.microprofile.graphql.Enum("SourceOrderField")
    @Description("What sources are ordered by.")
    public enum Field {
        /** The name under which they publish. */
        @Description("The name under which they publish.")
        NAME("source.name", Order.Type.TEXT),
        /** The order in which they were put on record. */
        @Description("The order in which they were put on record; what several processes put there at once can stand either way.")
        RECORDED("source.id", Order.Type.COUNT);

        private final String column;
        private final Order.Type type;

        Field(String column, Order.Type type) {
            this.column = column;
            this.type = type;
        }
    }

    /** The order that a client asks for, else by name. */
    public static Order of(SourceOrder asked) {
        Field field = asked == null ? Field.NAME : asked.field;
        return Order.of(field, field.column, field.type, asked == null ? null : asked.direction, OrderDirection.ASC);
    }
}
