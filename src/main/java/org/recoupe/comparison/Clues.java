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
                    pair -> one(pair.left().negationCount(), pair.right().negationCount())),
            Clue.supporting("negation-both", pair -> both(pair.left().negationCount(), pair.right().negationCount())),
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
            Clue.supporting("name-foreign", Clues::nameForeign),
            new Clue("denied-proposition", Kind.NEGATION,
                    new Explanation("l'un nie ce que l'autre affirme", "one negates what the other says"),
                    Clues::deniedProposition),
            Clue.supporting("denied-elsewhere", Clues::deniedElsewhere),
            new Clue("negation-there", Kind.NEGATION,
                    new Explanation("l'un nie ce que l'autre affirme", "one negates what the other says"),
                    Clues::negationThere),
            Clue.supporting("name-swap", Clues::nameSwap),
            Clue.supporting("slot", Clues::slot),
            Clue.supporting("slot-name", Clues::slotName),
            Clue.supporting("near-copy", pair -> Math.max(0, pair.alignment().mutual() - 0.5) * 2),
            Clue.supporting("order", Clues::order),
            new Clue("denied-by-lighter", Kind.NEGATION,
                    new Explanation("l'un nie ce que l'autre affirme", "one negates what the other says"),
                    pair -> plain(pair, true) * denied(pair, lighterIsLeft(pair))),
            new Clue("denied-by-heavier", Kind.NEGATION,
                    new Explanation("l'un nie ce que l'autre affirme", "one negates what the other says"),
                    pair -> plain(pair, false) * denied(pair, !lighterIsLeft(pair))),
            new Clue("denied-both", Kind.NEGATION,
                    new Explanation("l'un nie ce que l'autre affirme", "one negates what the other says"),
                    pair -> both(pair.left().negationCount(), pair.right().negationCount()) * deniedProposition(pair)),
            new Clue("denied-implicit", Kind.NEGATION,
                    new Explanation("l'un nie ce que l'autre affirme", "one negates what the other says"),
                    pair -> negationImplicit(pair) * deniedProposition(pair)),
            new Clue("plain-lighter", Kind.NEGATION,
                    new Explanation("l'un nie ce que l'autre affirme", "one negates what the other says"),
                    pair -> plain(pair, true)),
            new Clue("plain-heavier", Kind.NEGATION,
                    new Explanation("l'un nie ce que l'autre affirme", "one negates what the other says"),
                    pair -> plain(pair, false)),
            Clue.supporting("outside-lighter",
                    pair -> plain(pair, true) * (denied(pair, lighterIsLeft(pair)) < 0.25 ? 1 : 0)),
            Clue.supporting("outside-heavier",
                    pair -> plain(pair, false) * (denied(pair, !lighterIsLeft(pair)) < 0.25 ? 1 : 0)),
            Clue.supporting("novel-lighter", pair -> plain(pair, true) * novel(pair, lighterIsLeft(pair))),
            Clue.supporting("novel-heavier", pair -> plain(pair, false) * novel(pair, !lighterIsLeft(pair))),
            Clue.supporting("negation-implicit", Clues::negationImplicit),
            new Clue("implicit-one", Kind.NEGATION,
                    new Explanation("l'un nie ce que l'autre affirme", "one negates what the other says"),
                    Clues::implicitOne),
            Clue.supporting("antonym-agree", Clues::antonymAgree),
            new Clue("clash-share", Kind.NEGATION,
                    new Explanation("l'un nie ce que l'autre affirme", "one negates what the other says"),
                    Clues::clashShare));

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
        boolean leftDenies = pair.left().heard(Cue.DENIAL) + pair.left().negationCount() > 0;
        boolean rightDenies = pair.right().heard(Cue.DENIAL) + pair.right().negationCount() > 0;
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

    /** How much of a stretch that one passage negates, the other holds without negation. */
    private static double deniedProposition(PassagePair pair) {
        return Math.max(denied(pair, true), denied(pair, false));
    }

    private static double denied(PassagePair pair, boolean left) {
        Passage denier = left ? pair.left() : pair.right();
        double most = 0;
        for (org.recoupe.text.Span reach : denier.reaches()) {
            double all = 0;
            for (Word word : denier.words()) {
                all += reach.contains(word.span()) && word.negated() ? word.weight() : 0;
            }
            double held = 0;
            for (Alignment.Match match : pair.alignment().matches()) {
                Word mine = left ? pair.alignment().left(match) : pair.alignment().right(match);
                Word theirs = left ? pair.alignment().right(match) : pair.alignment().left(match);
                held += reach.contains(mine.span()) && mine.negated() && !theirs.negated()
                        ? mine.weight() * match.likeness()
                        : 0;
            }
            if (all > 0) {
                most = Math.max(most, held / all * Math.min(1, held / 1.6));
            }
        }
        return most;
    }

    private static double deniedElsewhere(PassagePair pair) {
        int reaches = pair.left().reaches().size() + pair.right().reaches().size();
        return reaches > 0 && deniedProposition(pair) < 0.2 ? 1 : 0;
    }

    /** One passage negates in a sentence that the matched words stand in, the other does not. */
    private static double negationThere(PassagePair pair) {
        return there(pair, true) != there(pair, false) ? 1 : 0;
    }

    private static boolean there(PassagePair pair, boolean left) {
        Passage passage = left ? pair.left() : pair.right();
        double[] matched = new double[passage.negations().size()];
        for (Alignment.Match match : pair.alignment().matches()) {
            Word word = left ? pair.alignment().left(match) : pair.alignment().right(match);
            matched[word.sentence()] += word.weight() * match.likeness();
        }
        double most = java.util.Arrays.stream(matched).max().orElse(0);
        for (int i = 0; i < matched.length; i++) {
            if (matched[i] >= 0.6 * most && passage.negations().get(i) % 2 == 1) {
                return true;
            }
        }
        return false;
    }

    private static double nameSwap(PassagePair pair) {
        return pair.alignment().leftOnly().stream().anyMatch(Word::name)
                && pair.alignment().rightOnly().stream().anyMatch(Word::name) ? 1 : 0;
    }

    private static double slot(PassagePair pair) {
        return slots(pair, false);
    }

    private static double slotName(PassagePair pair) {
        return slots(pair, true);
    }

    /** Unmatched words that stand between the same matched neighbours. */
    private static double slots(PassagePair pair, boolean names) {
        java.util.List<Alignment.Match> matches = new java.util.ArrayList<>(pair.alignment().matches());
        matches.sort(java.util.Comparator.comparingInt(Alignment.Match::left));
        int count = 0;
        for (int k = 0; k <= matches.size(); k++) {
            int l0 = k == 0 ? -1 : matches.get(k - 1).left();
            int r0 = k == 0 ? -1 : matches.get(k - 1).right();
            int l1 = k == matches.size() ? pair.left().words().size() : matches.get(k).left();
            int r1 = k == matches.size() ? pair.right().words().size() : matches.get(k).right();
            if (l1 - l0 >= 2 && l1 - l0 <= 5 && r1 - r0 >= 2 && r1 - r0 <= 5 && (k > 0 || k < matches.size())) {
                boolean a = pair.left().words().subList(l0 + 1, l1).stream().anyMatch(w -> fits(w, names));
                boolean b = pair.right().words().subList(r0 + 1, r1).stream().anyMatch(w -> fits(w, names));
                count += a && b ? 1 : 0;
            }
        }
        return Math.min(1, count / 2.0);
    }

    private static boolean fits(Word word, boolean names) {
        return word.weight() > 0.5
                && (names ? word.name() : !word.name() && word.part() != org.recoupe.text.PartOfSpeech.VERB);
    }

    /** How much the matched words stand in another order. */
    private static double order(PassagePair pair) {
        java.util.List<Alignment.Match> matches = new java.util.ArrayList<>(pair.alignment().matches());
        matches.sort(java.util.Comparator.comparingInt(Alignment.Match::left));
        int inversions = 0;
        int all = 0;
        for (int i = 0; i < matches.size(); i++) {
            for (int j = i + 1; j < matches.size(); j++) {
                all++;
                inversions += matches.get(i).right() > matches.get(j).right() ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) inversions / all;
    }

    private static boolean lighterIsLeft(PassagePair pair) {
        return pair.left().weight() <= pair.right().weight();
    }

    /** The lighter (or heavier) holds a negation, the other neither one nor a word that is negative by itself. */
    private static double plain(PassagePair pair, boolean lighter) {
        boolean left = lighterIsLeft(pair) == lighter;
        Passage denier = left ? pair.left() : pair.right();
        Passage other = left ? pair.right() : pair.left();
        return denier.negationCount() > 0 && other.negationCount() + other.heard(Cue.IMPLICIT) == 0 ? 1 : 0;
    }

    /** The share of what a passage negates that the other does not speak of. */
    private static double novel(PassagePair pair, boolean left) {
        Passage denier = left ? pair.left() : pair.right();
        double all = denier.words().stream().filter(Word::negated).mapToDouble(Word::weight).sum();
        double alone = (left ? pair.alignment().leftOnly() : pair.alignment().rightOnly()).stream()
                .filter(Word::negated).mapToDouble(Word::weight).sum();
        return all == 0 ? 0 : alone / all;
    }

    /** Words that exclude each other, one of them negated: they agree. */
    private static double antonymAgree(PassagePair pair) {
        for (Word one : pair.alignment().leftOnly()) {
            if (pair.antonyms().knows(one.lemma())) {
                for (Word other : pair.alignment().rightOnly()) {
                    if (one.negated() != other.negated() && pair.antonyms().opposed(one.lemma(), other.lemma())) {
                        return 1;
                    }
                }
            }
        }
        return 0;
    }

    private static double negationImplicit(PassagePair pair) {
        boolean left = pair.left().negationCount() > 0;
        boolean right = pair.right().negationCount() > 0;
        return left != right && (left ? pair.right() : pair.left()).heard(Cue.IMPLICIT) > 0 ? 1 : 0;
    }

    private static double implicitOne(PassagePair pair) {
        return pair.left().negationCount() + pair.right().negationCount() == 0 ? one(pair, Cue.IMPLICIT) : 0;
    }

    private static double clashShare(PassagePair pair) {
        Alignment alignment = pair.alignment();
        double clash = alignment.matches().stream()
                .filter(match -> alignment.left(match).negated() != alignment.right(match).negated())
                .mapToDouble(match -> Math.min(alignment.left(match).weight(), alignment.right(match).weight())
                        * match.likeness())
                .sum();
        return clash / (1 + alignment.weight());
    }
}
