package org.recoupe.comparison;

import java.util.Optional;

/** One says that no date was given, the other awaited one, or gives one for an event easily taken for the same. */
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
        return switch (topic) {
            case UNDATED -> Optional.of(new Clash(this, new Explanation("aucune date d'un côté, une date de l'autre",
                    "no date on one side, a date on the other"), 0.7));
            case AWAITED ->
                Optional.of(new Clash(this, new Explanation("une date était attendue, aucune n'a été donnée",
                        "a date was awaited, none was given"), 0.7));
            default -> Optional.empty();
        };
    }
}
