package org.recoupe.comparison;

import java.util.Set;

import org.recoupe.mention.Quantity;

/**
 * A number that can be a total or a part of one.
 *
 * @param statement the statement that gives it
 * @param quantity the number
 * @param measure what it counts
 * @param where the places (or groups) that it is narrowed to; empty for a number of the whole
 */
record Tally(Statement statement, Quantity quantity, String measure, Set<String> where) {

    double value() {
        return quantity.value().doubleValue();
    }

    /** Where its number stands in the article. */
    int position() {
        return quantity.number().start();
    }

    /** What it says in a normal form: its number, what that counts, and where. */
    String says() {
        return Sum.plain(value()) + ' ' + measure + ' ' + String.join(" ", where.stream().sorted().toList());
    }

    /** What its article calls what it counts, else the word's plain form. */
    Explanation noun() {
        String noun = words().fr().replaceAll("^[^\\p{L}]+|\\s*\\([^)]*\\)$", "");
        String shown = noun.isEmpty() && quantity.counted() != null ? quantity.counted() : noun;
        return new Explanation(shown, shown);
    }

    /** The words of the number with what it counts. */
    Explanation words() {
        return Wording.quantity(statement.assertion(), quantity);
    }
}
