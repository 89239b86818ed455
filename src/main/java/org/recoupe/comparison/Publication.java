package org.recoupe.comparison;

import java.util.Optional;

import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;

/** The last question put to a clash: who published when, so that news which replaces news is told from a conflict. */
final class Publication {

    private Publication() {}

    static Optional<Ruling> rule(Pair pair, Topic topic, Clash clash) {
        Assertion first = pair.first();
        Assertion second = pair.second();
        boolean apart = pair.daysApart() > 0;
        if (topic == Topic.AWAITED) {
            return Steps.ruling(Verdict.SUPERSEDED, "publication", "ce qui était attendu n'est pas venu",
                    "what was awaited did not come", 0.75);
        }
        if (topic == Topic.TOLL && apart) {
            return Steps.ruling(Verdict.SUPERSEDED, "publication", "le bilan publié plus tard remplace le premier",
                    "the toll published later replaces the first", 0.75);
        }
        if (topic == Topic.REBUTTED
                || clash.rule().kind() == Kind.ATTRIBUTION && pair.daysApart() <= Steps.DAYS_OF_THE_PRESENT) {
            return Optional.empty();
        }
        if (open(first) && open(second) && apart) {
            return Steps.ruling(Verdict.SUPERSEDED, "publication",
                    "le second plan, publié plus tard, remplace le premier",
                    "the second plan, published later, replaces the first", 0.8);
        }
        boolean level = clash.rule().kind() == Kind.QUANTITY && topic == Topic.COUNTED;
        if (level && !open(first) && open(second)) {
            return Steps.ruling(Verdict.COMPATIBLE, "publication", "l'un est le nombre actuel, l'autre est prévu",
                    "one is the present number, the other is planned", 0.7);
        }
        if (open(first) && !open(second)
                && (apart ? !before(second, pair.earlier()) : level || due(pair.earlier()))) {
            return Steps.ruling(Verdict.SUPERSEDED, "publication", "le fait a remplacé ce qui n'était que prévu",
                    "the fact replaced what was only expected", 0.75);
        }
        if (pair.daysApart() > Steps.DAYS_OF_THE_PRESENT && undated(pair)) {
            return Steps.ruling(Verdict.SUPERSEDED, "publication", "la nouvelle publiée plus tard remplace l'ancienne",
                    "the later news replaces the earlier", 0.6);
        }
        return Optional.empty();
    }

    /** Whether a fact is dated before a plan was even published: it cannot have replaced it. */
    private static boolean before(Assertion fact, Statement plan) {
        return DateRule.dated(fact).stream().findFirst()
                .filter(moment -> moment.latest() != null && moment.latest().isBefore(plan.publishedOn())).isPresent();
    }

    /** Whether the day that something was expected for had come when it was told. */
    private static boolean due(Statement plan) {
        return DateRule.dated(plan.assertion()).stream().findFirst()
                .filter(moment -> moment.latest() != null && !moment.latest().isAfter(plan.publishedOn())).isPresent();
    }

    static boolean open(Assertion claim) {
        return claim.modality() == Modality.PLANNED || claim.modality() == Modality.UNCERTAIN;
    }

    private static boolean undated(Pair pair) {
        return DateRule.dated(pair.first()).isEmpty() || DateRule.dated(pair.second()).isEmpty();
    }
}
