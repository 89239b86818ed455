package org.recoupe.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Assertion;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;

/**
 * What each of two statements says of the matter in which they differ, in a normal form: by it, the many claims that say
 * one thing in many words are known to say the same. The two forms always differ.
 *
 * @param first what the claim told first says
 * @param second what the other says
 */
record Stance(String first, String second) {

    Stance {
        if (first.equals(second)) {
            throw new IllegalArgumentException("both say " + first);
        }
    }

    /** The months in which two moments end ("d'ici le 31 décembre" ends when "d'ici décembre" does), else their days. */
    static Stance of(Moment one, Moment other) {
        Stance months = differing(month(one), month(other));
        if (months != null) {
            return months;
        }
        Stance days = differing(days(one), days(other));
        return days == null ? new Stance(days(one) + " first", days(other) + " second") : days;
    }

    /** The values of two quantities, with what they count. */
    static Stance of(Quantity one, Quantity other) {
        Stance values = differing(number(one), number(other));
        return values == null ? new Stance(number(one) + " first", number(other) + " second") : values;
    }

    /** The numbers of two tolls of one event, whatever the people are called. */
    static Stance ofTolls(String event, Quantity one, Quantity other) {
        String first = one.value().stripTrailingZeros().toPlainString();
        String second = other.value().stripTrailingZeros().toPlainString();
        return first.equals(second)
                ? new Stance(first + ' ' + event + " first", second + ' ' + event + " second")
                : new Stance(first + ' ' + event, second + ' ' + event);
    }

    /** Yes or no to the events, where that is one for both with how they stand to the facts, or who acts. */
    static Stance of(Pair pair) {
        Assertion one = pair.first();
        Assertion other = pair.second();
        Stance stance = differing(word(one), word(other));
        if (stance == null) {
            stance = differing(word(one) + ' ' + one.modality(), word(other) + ' ' + other.modality());
        }
        if (stance == null) {
            stance = differing(word(one) + ' ' + agents(one), word(other) + ' ' + agents(other));
        }
        return stance == null ? new Stance(word(one) + " first", word(other) + " second") : stance;
    }

    /** A number in a normal form, with what it counts. */
    static String number(Quantity quantity) {
        BigDecimal number = quantity.value() == null ? quantity.lower() : quantity.value();
        return (number == null ? "some" : number.stripTrailingZeros().toPlainString())
                + (quantity.unit() == null ? "" : ' ' + quantity.unit())
                + (quantity.counted() == null ? "" : ' ' + quantity.counted());
    }

    private static Stance differing(String first, String second) {
        return first.equals(second) ? null : new Stance(first, second);
    }

    private static String month(Moment moment) {
        LocalDate end = moment.latest() == null ? moment.earliest() : moment.latest();
        return end == null ? moment.value() : YearMonth.from(end).toString();
    }

    private static String days(Moment moment) {
        return moment.earliest() + ".." + moment.latest();
    }

    private static String word(Assertion claim) {
        return (Pair.yes(claim) ? "yes " : "no ") + claim.event();
    }

    private static String agents(Assertion claim) {
        return String.join(" ", Pair.in(claim, Role.AGENT).stream()
                .map(agent -> agent.id() == null ? String.valueOf(agent.head()) : agent.id()).sorted().toList());
    }
}
