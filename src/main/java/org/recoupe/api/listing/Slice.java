package org.recoupe.api.listing;

import java.util.Map;

import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

/**
 * Which stretch of a list is asked for.
 *
 * @param first how many items at most
 * @param after the cursor after which it begins, or {@code null} for the beginning
 */
public record Slice(int first, String after) {

    /** How many items a page holds at most. */
    public static final int LARGEST = 100;

    /** How many points of a timeline a page holds at most. */
    public static final int MOST_POINTS = 500;

    /** How many items a page holds where nothing is said, as the schema has it. */
    public static final String USUAL = "20";

    /** The stretch that the arguments of a field ask for. */
    static Slice of(Map<String, Object> arguments) {
        Integer first = arguments.get("first") instanceof Number number ? number.intValue() : null;
        return of(first, (String) arguments.get("after"));
    }

    /** The stretch that is asked for; a {@code null} says no more than nothing does. */
    public static Slice of(Integer first, String after) {
        return new Slice(first == null ? Integer.parseInt(USUAL) : first, after);
    }

    /** The same, unless it is larger than a page may be. */
    public Slice within(int largest) {
        if (first < 1 || first > largest) {
            throw new Refusal(ErrorCode.INVALID_PAGE_SIZE, "first",
                    "A page holds from 1 to " + largest + " items.");
        }
        return this;
    }
}
