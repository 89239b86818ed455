package org.recoupe.comparison;

import java.util.Optional;

/** Both are so, but the events exclude each other: to leave and to stay. */
final class OppositionRule implements Rule {

    @Override
    public String name() {
        return "opposition";
    }

    @Override
    public Kind kind() {
        return Kind.ANTONYM;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        if (topic != Topic.OPPOSED || !Pair.yes(pair.first()) || !Pair.yes(pair.second()) || !pair.claimed()
                || !OneTime.of(pair)) {
            return Optional.empty();
        }
        String one = trigger(pair.earlier());
        String other = trigger(pair.later());
        return Optional.of(new Clash(this, new Explanation("« " + one + " » et « " + other + " » s'excluent",
                "“" + one + "” and “" + other + "” exclude each other"), 0.75));
    }

    private static String trigger(Statement statement) {
        var claim = statement.assertion();
        return claim.span().contains(claim.trigger())
                ? claim.text(claim.trigger())
                : claim.event();
    }
}
