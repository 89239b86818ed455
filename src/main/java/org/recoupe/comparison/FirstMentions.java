package org.recoupe.comparison;

import java.util.List;
import java.util.regex.Pattern;

import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Assertion;
import org.recoupe.text.Folding;

/** Tells claims that bring up what an event happens to ("un pont", "deux soldats") from claims of what is known. */
final class FirstMentions {

    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0\\u202f]");

    /** Whether it may happen to any one of its kind. */
    boolean in(Assertion claim) {
        List<Argument> undergone = Pair.in(claim, Role.PATIENT);
        return (undergone.isEmpty() ? Pair.in(claim, Role.AGENT) : undergone).stream()
                .filter(argument -> claim.span().contains(argument.span()))
                .map(argument -> GAP.split(Folding.fold(claim.text(argument.span())), 2)[0])
                .anyMatch(first -> Character.isDigit(first.charAt(0))
                        || Cues.any(Cues.Cue.INDEFINITE, first));
    }
}
