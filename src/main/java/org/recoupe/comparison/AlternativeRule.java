package org.recoupe.comparison;

import java.util.Optional;

import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Assertion;

/** Only one can have done it, and each claim names another: "racheté par Airbus", "racheté par Boeing". */
final class AlternativeRule implements Rule {

    @Override
    public String name() {
        return "alternative";
    }

    @Override
    public Kind kind() {
        return Kind.ROLE;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        if (topic != Topic.RIVALS || !Pair.yes(pair.first()) || !Pair.yes(pair.second()) || !pair.claimed()) {
            return Optional.empty();
        }
        String one = RoleSwapRule.heads(pair.first(), Role.AGENT);
        String other = RoleSwapRule.heads(pair.second(), Role.AGENT);
        return Optional.of(new Clash(this,
                new Explanation("un seul peut l'avoir fait : " + one + " ou " + other,
                        "only one can have done it: " + one + " or " + other),
                0.75, new Stance(says(pair.first()), says(pair.second()))));
    }

    private static String says(Assertion claim) {
        return claim.event() + ' ' + Participants.named(claim).stream().map(Argument::id).sorted().toList();
    }
}
