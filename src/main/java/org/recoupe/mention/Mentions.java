package org.recoupe.mention;

import java.util.List;

/**
 * All that a text names: each list in the order of the text.
 *
 * @param moments its temporal expressions
 * @param quantities its numbers
 * @param names its persons, groups, organisations and places
 */
public record Mentions(List<Moment> moments, List<Quantity> quantities, List<Name> names) {

    public Mentions {
        moments = List.copyOf(moments);
        quantities = List.copyOf(quantities);
        names = List.copyOf(names);
    }
}
