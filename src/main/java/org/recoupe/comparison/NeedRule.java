package org.recoupe.comparison;

import java.util.Optional;

import org.recoupe.comparison.EventRelations.Relation;
import org.recoupe.extraction.Assertion;

/** One takes for granted what the other says is not: combat troops are to leave, and there are none. */
final class NeedRule implements Rule {

    private final EventRelations relations;

    NeedRule(EventRelations relations) {
        this.relations = relations;
    }

    @Override
    public String name() {
        return "need";
    }

    @Override
    public Kind kind() {
        return Kind.NEGATION;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        boolean first = needs(pair.first(), pair.second());
        if (topic != Topic.CONSEQUENCE || !first && !needs(pair.second(), pair.first())) {
            return Optional.empty();
        }
        return Optional.of(new Clash(this, first
                ? new Explanation("le premier suppose ce que le second nie",
                        "the first takes for granted what the second denies")
                : new Explanation("le second suppose ce que le premier nie",
                        "the second takes for granted what the first denies"),
                0.7));
    }

    private boolean needs(Assertion claim, Assertion condition) {
        return relations.from(Relation.NEEDS, claim.event(), condition.event()) && Pair.yes(claim)
                && !Pair.yes(condition)
                && !Pair.common(claim.scope().what(), condition.scope().what()).isEmpty();
    }
}
