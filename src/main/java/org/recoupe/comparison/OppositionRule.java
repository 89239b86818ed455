package org.recoupe.comparison;

import java.util.Optional;

import org.recoupe.comparison.Cues.Cue;
import org.recoupe.comparison.EventRelations.Relation;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;

/** Both are so, but the events exclude each other: to leave and to stay. */
final class OppositionRule implements Rule {

    private static final String VERB = "verb:";

    private final EventRelations relations;

    OppositionRule(EventRelations relations) {
        this.relations = relations;
    }

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
        if (topic != Topic.OPPOSED || !done(pair.first()) || !done(pair.second()) || !pair.claimed()
                || !OneTime.of(pair) && !ofOnePeriod(pair)) {
            return Optional.empty();
        }
        String one = trigger(pair.earlier());
        String other = trigger(pair.later());
        return Optional.of(new Clash(this, new Explanation("« " + one + " » et « " + other + " » s'excluent",
                "“" + one + "” and “" + other + "” exclude each other"), 0.75));
    }

    /** Whether a claim says that its event is so, or its event is a denial: "nie les faits". */
    private static boolean done(Assertion claim) {
        return Pair.yes(claim) || claim.modality() == Modality.DENIED && claim.event().startsWith(VERB)
                && Cues.any(Cue.DENIAL, claim.event().substring(VERB.length()));
    }

    /** Whether both are said of one whole period: "au quatrième trimestre 2025", and not some day in it. */
    private boolean ofOnePeriod(Pair pair) {
        return relations.is(Relation.PERIOD, pair.first().event())
                && relations.is(Relation.PERIOD, pair.second().event())
                && DateRule.dated(pair.first()).stream().map(Window::named)
                        .anyMatch(
                                one -> DateRule.dated(pair.second()).stream().map(Window::named).anyMatch(one::equals));
    }

    private static String trigger(Statement statement) {
        var claim = statement.assertion();
        return claim.span().contains(claim.trigger())
                ? claim.text(claim.trigger())
                : claim.event();
    }
}
