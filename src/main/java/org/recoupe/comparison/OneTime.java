package org.recoupe.comparison;

import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;

/** Tells whether two claims speak of one time, so that what one says of it and what the other says exclude each other. */
final class OneTime {

    private static final long A_MONTH = 31;

    private OneTime() {}

    /** Whether both speak of what is to come, or both of what is at one time, so that yes and no exclude each other. */
    static boolean of(Pair pair) {
        boolean firstPlanned = pair.first().modality() == Modality.PLANNED;
        boolean secondPlanned = pair.second().modality() == Modality.PLANNED;
        if (firstPlanned != secondPlanned) {
            return pair.first().modality() == Modality.DENIED || pair.second().modality() == Modality.DENIED
                    || timeless(pair.first()) && pair.speakersDiffer()
                    || timeless(pair.second()) && pair.speakersDiffer();
        }
        return firstPlanned || datedAlike(pair)
                || !pair.oneArticle() && pair.daysApart() <= Pair.A_FEW_DAYS
                        && (!dated(pair) || pair.chosen() && fresh(pair.earlier()) && fresh(pair.later()))
                || pair.oneArticle() && pair.speakersDiffer() && Pair.clause(pair.first())
                        && Pair.clause(pair.second());
    }

    /** Whether a noun is negated, as no tense says when: "sans hausse des loyers". */
    private static boolean timeless(Assertion claim) {
        return !Pair.clause(claim) && claim.polarity() == Polarity.NEGATIVE;
    }

    private static boolean dated(Pair pair) {
        return !DateRule.dated(pair.first()).isEmpty() || !DateRule.dated(pair.second()).isEmpty();
    }

    /** Whether a statement tells of the days before it, or says no day. */
    private static boolean fresh(Statement statement) {
        Window days = new Window(Pair.told(statement), Pair.told(statement)).widened((int) Pair.A_FEW_DAYS);
        return DateRule.dated(statement.assertion()).stream().map(Window::named)
                .allMatch(window -> window.days() <= Pair.A_FEW_DAYS && window.meets(days));
    }

    private static boolean datedAlike(Pair pair) {
        return DateRule.dated(pair.first()).stream().anyMatch(one -> Window.named(one).days() <= A_MONTH
                && DateRule.dated(pair.second()).stream().anyMatch(other -> Window.named(other).days() <= A_MONTH
                        && Window.named(one).meets(Window.named(other))));
    }
}
