package org.recoupe.comparison;

import java.util.Optional;

import org.recoupe.comparison.EventRelations.Relation;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;

/** What one says has been done, the other still plans, at the same time or later. */
final class ProgressRule implements Rule {

    private final EventRelations relations;

    ProgressRule(EventRelations relations) {
        this.relations = relations;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public Kind kind() {
        return Kind.MODALITY;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        if (topic != Topic.SAME || !relations.is(Relation.ONCE, pair.first().event()) || !pair.claimed()) {
            return Optional.empty();
        }
        boolean doneThenPlanned = done(pair.first()) && planned(pair.second());
        boolean plannedThenDone = pair.daysApart() == 0 && planned(pair.first()) && done(pair.second());
        if (!doneThenPlanned && !plannedThenDone) {
            return Optional.empty();
        }
        return Optional.of(new Clash(this, doneThenPlanned
                ? new Explanation("fait accompli d'un côté, encore à venir de l'autre",
                        "done on one side, still to come on the other")
                : new Explanation("encore à venir d'un côté, fait accompli de l'autre",
                        "still to come on one side, done on the other"),
                0.65));
    }

    private static boolean done(Assertion claim) {
        return claim.modality() == Modality.ASSERTED && claim.polarity() == Polarity.POSITIVE
                && !DateRule.dated(claim).isEmpty();
    }

    private static boolean planned(Assertion claim) {
        return claim.modality() == Modality.PLANNED && claim.polarity() == Polarity.POSITIVE;
    }
}
