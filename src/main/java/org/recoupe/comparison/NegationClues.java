package org.recoupe.comparison;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.recoupe.comparison.Cues.Cue;
import org.recoupe.text.Span;

/** Clues of polarity: what one passage negates and the other does not. */
final class NegationClues {

    private static final Explanation NEGATES = new Explanation("l'un nie ce que l'autre dit",
            "one negates what the other says");
    /** So much content under a negation is a statement of its own. */
    private static final double A_STATEMENT = 1.6;
    private static final double MUCH = 3;
    private static final double ELSEWHERE = 0.2;

    private NegationClues() {}

    static List<Clue> all() {
        return List.of(clue("polarity-clash", NegationClues::clash),
                Clue.supporting("polarity-shared", NegationClues::shared),
                clue("denied-proposition", NegationClues::denied),
                Clue.supporting("denied-elsewhere", NegationClues::elsewhere),
                Clue.supporting("denied-both", pair -> bothNegate(pair) ? denied(pair) : 0),
                Clue.supporting("denied-implicit", pair -> implicit(pair) ? denied(pair) : 0),
                clue("plain-lighter", pair -> plain(pair, true)), clue("plain-heavier", pair -> plain(pair, false)));
    }

    private static Clue clue(String name, ToDoubleFunction<PassagePair> value) {
        return new Clue(name, Kind.NEGATION, NEGATES, value);
    }

    /** How much stands in both, negated in one only. */
    private static double clash(PassagePair pair) {
        Alignment words = pair.alignment();
        double clash = words.matches().stream()
                .filter(match -> words.left(match).negated() != words.right(match).negated())
                .mapToDouble(match -> words.left(match).weight() * match.likeness()).sum();
        return Math.min(1, clash / MUCH);
    }

    /** How much stands in both, negated in both. */
    private static double shared(PassagePair pair) {
        Alignment words = pair.alignment();
        double shared = words.matches().stream()
                .filter(match -> words.left(match).negated() && words.right(match).negated())
                .mapToDouble(match -> words.left(match).weight() * match.likeness()).sum();
        return Math.min(1, shared / MUCH);
    }

    /** How much of a stretch that one passage negates, the other holds without negation. */
    static double denied(PassagePair pair) {
        double most = 0;
        for (Span reach : pair.left().reaches()) {
            most = Math.max(most, denied(pair, reach, true));
        }
        for (Span reach : pair.right().reaches()) {
            most = Math.max(most, denied(pair, reach, false));
        }
        return most;
    }

    private static double denied(PassagePair pair, Span reach, boolean left) {
        double all = (left ? pair.left() : pair.right()).words().stream()
                .filter(word -> word.negated() && reach.contains(word.span())).mapToDouble(Word::weight).sum();
        double held = 0;
        for (Alignment.Match match : pair.alignment().matches()) {
            Word mine = left ? pair.alignment().left(match) : pair.alignment().right(match);
            Word theirs = left ? pair.alignment().right(match) : pair.alignment().left(match);
            if (mine.negated() && !theirs.negated() && reach.contains(mine.span())) {
                held += mine.weight() * match.likeness();
            }
        }
        return all == 0 ? 0 : held / all * Math.min(1, held / A_STATEMENT);
    }

    private static double elsewhere(PassagePair pair) {
        boolean negates = !pair.left().reaches().isEmpty() || !pair.right().reaches().isEmpty();
        return negates && denied(pair) < ELSEWHERE ? 1 : 0;
    }

    private static boolean bothNegate(PassagePair pair) {
        return pair.left().negationCount() > 0 && pair.right().negationCount() > 0;
    }

    /** One negates, the other holds a word that is negative by itself: they may well agree. */
    private static boolean implicit(PassagePair pair) {
        boolean left = pair.left().negationCount() > 0;
        boolean right = pair.right().negationCount() > 0;
        return left != right && (left ? pair.right() : pair.left()).heard(Cue.IMPLICIT) > 0;
    }

    /** The lighter (or the heavier) negates, the other neither does nor holds a word that is negative by itself. */
    private static double plain(PassagePair pair, boolean lighter) {
        boolean left = pair.left().weight() <= pair.right().weight() == lighter;
        Passage denier = left ? pair.left() : pair.right();
        Passage other = left ? pair.right() : pair.left();
        return denier.negationCount() > 0 && other.negationCount() + other.heard(Cue.IMPLICIT) == 0 ? 1 : 0;
    }
}
