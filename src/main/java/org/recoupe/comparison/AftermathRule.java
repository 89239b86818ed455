package org.recoupe.comparison;

import java.util.List;
import java.util.Optional;

import org.recoupe.comparison.EventRelations.Relation;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;
import org.recoupe.mention.Moment;

/** Something goes on after another says that it was over. */
final class AftermathRule implements Rule {

    private final EventRelations relations;

    AftermathRule(EventRelations relations) {
        this.relations = relations;
    }

    @Override
    public String name() {
        return "aftermath";
    }

    @Override
    public Kind kind() {
        return Kind.DATE;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        if (topic != Topic.CONSEQUENCE) {
            return Optional.empty();
        }
        return relations.from(Relation.ENDS, pair.first().event(), pair.second().event())
                ? clash(pair.first(), pair.second())
                : relations.from(Relation.ENDS, pair.second().event(), pair.first().event())
                        ? clash(pair.second(), pair.first())
                        : Optional.empty();
    }

    private Optional<Clash> clash(Assertion end, Assertion activity) {
        List<Moment> over = DateRule.dated(end);
        List<Moment> going = DateRule.dated(activity);
        if (end.modality() != Modality.ASSERTED || !Pair.yes(end) || !Pair.yes(activity) || over.isEmpty()
                || going.isEmpty()
                || over.stream().anyMatch(moment -> !Window.named(moment).before(Window.named(going.getFirst())))) {
            return Optional.empty();
        }
        Explanation ended = Wording.moment(over.getFirst());
        Explanation active = Wording.moment(going.getFirst());
        return Optional
                .of(new Clash(this, new Explanation("fin en " + ended.fr() + ", activité encore en " + active.fr(),
                        "over in " + ended.en() + ", still active in " + active.en()), 0.7));
    }
}
