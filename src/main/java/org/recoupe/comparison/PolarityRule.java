package org.recoupe.comparison;

import java.util.Optional;

/** One says that an event is so, the other that it is not. */
final class PolarityRule implements Rule {

    @Override
    public String name() {
        return "polarity";
    }

    @Override
    public Kind kind() {
        return Kind.NEGATION;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        if (topic != Topic.SAME && topic != Topic.LOOKALIKE || !pair.polaritiesDiffer() || !pair.claimed()
                || topic == Topic.SAME && !OneTime.of(pair) && pair.daysApart() == 0) {
            return Optional.empty();
        }
        boolean firstSays = Pair.yes(pair.first());
        return Optional.of(new Clash(this, firstSays
                ? new Explanation("le premier le dit, le second dit que non", "the first says so, the second says not")
                : new Explanation("le premier dit que non, le second le dit", "the first says not, the second says so"),
                0.8));
    }
}
