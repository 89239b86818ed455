package org.recoupe.comparison;

import java.util.Optional;

import org.recoupe.comparison.EventRelations.Relation;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;

/** What one says is still open, the other decides. */
final class SettlementRule implements Rule {

    private final EventRelations relations;

    SettlementRule(EventRelations relations) {
        this.relations = relations;
    }

    @Override
    public String name() {
        return "settlement";
    }

    @Override
    public Kind kind() {
        return Kind.MODALITY;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        if (topic != Topic.CONSEQUENCE || !open(pair.first()) || !Pair.yes(pair.second())
                || !relations.from(Relation.SETTLES, pair.second().event(), pair.first().event())) {
            return Optional.empty();
        }
        return Optional
                .of(new Clash(this, new Explanation("encore ouvert, puis décidé", "still open, then decided"), 0.7));
    }

    private static boolean open(Assertion claim) {
        return !Pair.yes(claim) || claim.modality() == Modality.UNCERTAIN;
    }
}
