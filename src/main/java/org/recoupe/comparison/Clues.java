package org.recoupe.comparison;

import java.util.List;

import org.recoupe.comparison.Cues.Cue;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;

/** All clues that the comparison of two passages listens to. */
final class Clues {

    static final List<Clue> ALL = List.of(
            Clue.supporting("always", pair -> 1),
            Clue.supporting("coverage", pair -> pair.alignment().coverage()),
            Clue.supporting("mutual", pair -> pair.alignment().mutual()),
            Clue.supporting("short", pair -> 10 / (10 + Math.min(pair.left().weight(), pair.right().weight()))),
            Clue.supporting("long", pair -> Math.max(pair.left().weight(), pair.right().weight()) / 40),
            new Clue("polarity-clash", Kind.NEGATION,
                    new Explanation("l'un nie ce que l'autre dit", "one negates what the other says"),
                    Clues::polarityClash),
            Clue.supporting("polarity-shared", Clues::polarityShared),
            new Clue("negation-one", Kind.NEGATION,
                    new Explanation("l'un seul contient une négation", "only one holds a negation"),
                    pair -> one(pair.left().negations(), pair.right().negations())),
            Clue.supporting("negation-both", pair -> both(pair.left().negations(), pair.right().negations())),
            new Clue("denial-one", Kind.ATTRIBUTION, new Explanation("l'un le dit faux", "one says that it is wrong"),
                    pair -> one(pair, Cue.DENIAL)),
            Clue.supporting("denial-both", pair -> both(pair, Cue.DENIAL)),
            new Clue("rumour-one", Kind.ATTRIBUTION,
                    new Explanation("l'un le rapporte comme une rumeur", "one passes it on as a rumour"),
                    pair -> one(pair, Cue.RUMOUR)),
            Clue.supporting("rumour-both", pair -> both(pair, Cue.RUMOUR)),
            new Clue("rumour-against-denial", Kind.ATTRIBUTION,
                    new Explanation("l'un relaie ce que l'autre nie", "one passes on what the other denies"),
                    Clues::rumourAgainstDenial),
            Clue.supporting("check-one", pair -> one(pair, Cue.CHECK)),
            Clue.supporting("check-both", pair -> both(pair, Cue.CHECK)),
            Clue.supporting("contrast-one", pair -> one(pair, Cue.CONTRAST)),
            Clue.supporting("contrast-both", pair -> both(pair, Cue.CONTRAST)),
            Clue.supporting("only-one", pair -> one(pair, Cue.ONLY)),
            Clue.supporting("only-both", pair -> both(pair, Cue.ONLY)),
            Clue.supporting("all-one", pair -> one(pair, Cue.ALL)),
            new Clue("antonym", Kind.ANTONYM,
                    new Explanation("leurs mots s'excluent", "their words exclude each other"), Clues::antonym),
            new Clue("number-clash", Kind.QUANTITY, new Explanation("les nombres diffèrent", "the numbers differ"),
                    Clues::numberClash),
            Clue.supporting("number-same", Clues::numberSame),
            new Clue("date-clash", Kind.DATE, new Explanation("les dates diffèrent", "the dates differ"),
                    Clues::dateClash),
            Clue.supporting("date-same", Clues::dateSame),
            Clue.supporting("name-foreign", Clues::nameForeign));

    private Clues() {}

    private static double one(int left, int right) {
        return left > 0 != right > 0 ? 1 : 0;
    }

    private static double both(int left, int right) {
        return left > 0 && right > 0 ? 1 : 0;
    }

    private static double one(PassagePair pair, Cue cue) {
        return one(pair.left().heard(cue), pair.right().heard(cue));
    }

    private static double both(PassagePair pair, Cue cue) {
        return both(pair.left().heard(cue), pair.right().heard(cue));
    }

    /** The share of the matched words that one passage negates and the other does not. */
    private static double polarityClash(PassagePair pair) {
        Alignment alignment = pair.alignment();
        double clash = alignment.matches().stream()
                .filter(match -> alignment.left(match).negated() != alignment.right(match).negated())
                .mapToDouble(match -> alignment.left(match).weight() * match.likeness()).sum();
        return Math.min(1, clash / 3);
    }

    private static double polarityShared(PassagePair pair) {
        Alignment alignment = pair.alignment();
        double shared = alignment.matches().stream()
                .filter(match -> alignment.left(match).negated() && alignment.right(match).negated())
                .mapToDouble(match -> alignment.left(match).weight() * match.likeness()).sum();
        return Math.min(1, shared / 3);
    }

    private static double rumourAgainstDenial(PassagePair pair) {
        boolean leftSpreads = pair.left().heard(Cue.RUMOUR) > 0;
        boolean rightSpreads = pair.right().heard(Cue.RUMOUR) > 0;
        boolean leftDenies = pair.left().heard(Cue.DENIAL) + pair.left().negations() > 0;
        boolean rightDenies = pair.right().heard(Cue.DENIAL) + pair.right().negations() > 0;
        return leftSpreads && !rightSpreads && rightDenies || rightSpreads && !leftSpreads && leftDenies ? 1 : 0;
    }

    /** Whether words that exclude each other stand unmatched, one in each passage, under like polarity. */
    private static double antonym(PassagePair pair) {
        for (Word one : pair.alignment().leftOnly()) {
            if (pair.antonyms().knows(one.lemma())) {
                for (Word other : pair.alignment().rightOnly()) {
                    if (one.negated() == other.negated() && pair.antonyms().opposed(one.lemma(), other.lemma())) {
                        return 1;
                    }
                }
            }
        }
        return 0;
    }

    private static double numberClash(PassagePair pair) {
        return 0;
    }

    private static double numberSame(PassagePair pair) {
        for (Quantity one : pair.left().quantities()) {
            for (Quantity other : pair.right().quantities()) {
                if (one.value() != null && other.value() != null && one.value().compareTo(other.value()) == 0) {
                    return 1;
                }
            }
        }
        return 0;
    }

    private static double dateClash(PassagePair pair) {
        return !pair.left().moments().isEmpty() && !pair.right().moments().isEmpty() && dateSame(pair) == 0 ? 1 : 0;
    }

    private static double dateSame(PassagePair pair) {
        for (Moment one : pair.left().moments()) {
            for (Moment other : pair.right().moments()) {
                if (one.earliest() != null && other.latest() != null && one.latest() != null && other.earliest() != null
                        && !one.earliest().isAfter(other.latest()) && !other.earliest().isAfter(one.latest())) {
                    return 1;
                }
            }
        }
        return 0;
    }

    /** The share of the lighter passage's names that the heavier one lacks. */
    private static double nameForeign(PassagePair pair) {
        boolean leftIsLighter = pair.left().weight() <= pair.right().weight();
        Passage lighter = leftIsLighter ? pair.left() : pair.right();
        long names = lighter.words().stream().filter(Word::name).count();
        long foreign = (leftIsLighter ? pair.alignment().leftOnly() : pair.alignment().rightOnly()).stream()
                .filter(Word::name).count();
        return names == 0 ? 0 : (double) foreign / names;
    }
}
