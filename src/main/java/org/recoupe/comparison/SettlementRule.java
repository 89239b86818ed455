package org.recoupe.comparison;

import java.util.Optional;

import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;

/** What the earlier says is still open, the later decides. */
final class SettlementRule implements Rule {

    private final Rebuttals rebuttals;

    SettlementRule(Rebuttals rebuttals) {
        this.rebuttals = rebuttals;
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
        Assertion first = pair.first();
        Assertion second = pair.second();
        boolean one = topic == Topic.SAME || topic == Topic.LOOKALIKE && narrowed(pair);
        boolean decided = one && topic == Topic.SAME && first.modality() == Modality.UNCERTAIN && Pair.yes(first);
        boolean dated = one && rebuttals.dateOpen(first) && DateRule.dated(first).isEmpty()
                && !DateRule.dated(second).isEmpty();
        boolean says = Pair.yes(second) && Pair.clause(second) && second.modality() != Modality.UNCERTAIN
                && pair.daysApart() > 0;
        return says && (decided || dated)
                ? Optional.of(
                        new Clash(this, new Explanation("encore ouvert, puis décidé", "still open, then decided"), 0.7))
                : Optional.empty();
    }

    /** Whether both are narrowed to the same part of a thing ("mission.combat"). */
    private static boolean narrowed(Pair pair) {
        return Pair.common(pair.first().scope().what(), pair.second().scope().what()).stream()
                .anyMatch(what -> what.indexOf('.') > 0 && !what.startsWith("extent."));
    }
}
