package org.recoupe.comparison;

import java.util.List;
import java.util.Optional;

import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Assertion;

/** Who does it to whom in one, is done to by whom in the other. */
final class RoleSwapRule implements Rule {

    @Override
    public String name() {
        return "role";
    }

    @Override
    public Kind kind() {
        return Kind.ROLE;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        if (topic != Topic.SWAPPED || !Pair.yes(pair.first()) || !Pair.yes(pair.second())) {
            return Optional.empty();
        }
        String one = heads(pair.first(), Role.AGENT);
        String other = heads(pair.second(), Role.AGENT);
        return Optional.of(new Clash(this,
                new Explanation("les rôles sont échangés : " + one + " agit d'un côté, " + other + " de l'autre",
                        "the roles are swapped: " + one + " acts on one side, " + other + " on the other"),
                0.8));
    }

    static String heads(Assertion claim, Role role) {
        List<Argument> arguments = Pair.in(claim, role);
        return arguments.isEmpty()
                ? "?"
                : String.join(", ", arguments.stream().map(argument -> words(claim, argument)).toList());
    }

    /** In the words of the claim, where it names it itself. */
    private static String words(Assertion claim, Argument argument) {
        return claim.span().contains(argument.span()) ? Wording.phrase(claim.text(argument.span())) : argument.head();
    }
}
