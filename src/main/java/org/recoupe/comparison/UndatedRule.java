package org.recoupe.comparison;

import java.util.Optional;

/** One says that no date was given, the other gives a date for an event that is easily taken for the first one's. */
final class UndatedRule implements Rule {

    @Override
    public String name() {
        return "undated";
    }

    @Override
    public Kind kind() {
        return Kind.DATE;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        return topic != Topic.UNDATED
                ? Optional.empty()
                : Optional.of(new Clash(this, new Explanation("aucune date d'un côté, une date de l'autre",
                        "no date on one side, a date on the other"), 0.7));
    }
}
