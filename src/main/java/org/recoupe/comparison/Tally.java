package org.recoupe.comparison;

import java.util.List;
import java.util.Set;

import org.recoupe.mention.Moment;
import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.Quantity;

/**
 * A number that can be a total or a part of one.
 *
 * @param statement the statement that gives it
 * @param quantity the number
 * @param measure what it counts
 * @param where the places that it is narrowed to, empty where nothing says
 * @param group the group that it is narrowed to, or {@code null}
 * @param teller the longest statement that gives it, which tells what came to so many
 * @param windows the stretches of time that its claim names
 * @param period the one stretch of time that all of it falls in, or {@code null} where its claim names none, or several
 */
record Tally(Statement statement, Quantity quantity, String measure, Set<String> where, Group group, Statement teller,
        List<Window> windows, Window period) {

    /** A number of a statement, at the places of its claim. */
    static Tally of(Statement statement, Quantity quantity, String measure, Group group) {
        List<Moment> moments = DateRule.dated(statement.assertion());
        List<Window> windows = moments.stream().map(Window::named).toList();
        boolean one = moments.size() == 1 && windows.getFirst().from() != null && windows.getFirst().to() != null
                && (moments.getFirst().operator() == Operator.ON || moments.getFirst().operator() == Operator.WITHIN);
        return new Tally(statement, quantity, measure, statement.assertion().scope().place(), group, statement, windows,
                one ? windows.getFirst() : null);
    }

    Tally at(Set<String> places) {
        return new Tally(statement, quantity, measure, places, group, teller, windows, period);
    }

    Tally of(String measured) {
        return new Tally(statement, quantity, measured, where, group, teller, windows, period);
    }

    Tally toldBy(Statement other) {
        return other.assertion().span().length() > teller.assertion().span().length()
                ? new Tally(statement, quantity, measure, where, group, other, windows, period)
                : this;
    }

    double value() {
        return quantity.value().doubleValue();
    }

    /** Where its number stands in the article. */
    int position() {
        return quantity.number().start();
    }

    /** What it says in a normal form: its number, what that counts, and where. */
    String says() {
        return Sum.plain(value()) + ' ' + measure + ' ' + String.join(" ", where.stream().sorted().toList())
                + (group == null ? "" : group);
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
