package org.recoupe.api.listing;

import java.util.List;

import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

/** How much a filter may ask: filters hold filters, and each costs the database a look. */
final class Budget {

    private static final int DEEPEST = 8;
    private static final int MOST = 100;

    private int depth;
    private int filters;

    /** Enters a filter; what is beyond all need is refused. */
    void enter(List<?> and, List<?> or) {
        depth++;
        filters++;
        if (depth > DEEPEST || filters > MOST) {
            throw new Refusal(ErrorCode.TOO_COMPLEX, "filter",
                    "A filter holds at most " + MOST + " filters, at most " + DEEPEST + " within one another.");
        }
        if (holdsNull(and) || holdsNull(or)) {
            throw new Refusal(ErrorCode.MISSING, "filter", "A list of filters holds a null.");
        }
    }

    void leave() {
        depth--;
    }

    private static boolean holdsNull(List<?> filters) {
        return filters != null && filters.stream().anyMatch(java.util.Objects::isNull);
    }
}
