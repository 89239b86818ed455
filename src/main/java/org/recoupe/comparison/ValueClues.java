package org.recoupe.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Folding;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Span;

/** Clues of numbers and dates. */
final class ValueClues {

    private static final double ROUNDING = 0.06;

    /** Passages that share less speak of other things, and their years too. */
    private static final double ONE_SUBJECT = 0.18;

    private ValueClues() {}

    static List<Clue> all() {
        Explanation numbers = new Explanation("les nombres diffèrent", "the numbers differ");
        return List.of(new Clue("number-clash", Kind.QUANTITY, numbers, ValueClues::numberClash),
                new Clue("share-clash", Kind.QUANTITY, numbers, ValueClues::shareClash),
                new Clue("year-clash", Kind.DATE, new Explanation("les années diffèrent", "the years differ"),
                        ValueClues::yearClash),
                new Clue("date-clash", Kind.DATE, new Explanation("les dates diffèrent", "the dates differ"),
                        ValueClues::dateClash),
                Clue.supporting("date-same", ValueClues::dateSame),
                new Clue("year-foreign", Kind.DATE, new Explanation("les années diffèrent", "the years differ"),
                        ValueClues::yearForeign));
    }

    /** Both name years, and the lighter passage one that the heavier lacks. */
    private static double yearForeign(PassagePair pair) {
        boolean left = pair.left().weight() <= pair.right().weight();
        List<Integer> mine = years(left ? pair.left() : pair.right());
        List<Integer> theirs = years(left ? pair.right() : pair.left());
        return theirs.isEmpty()
                ? 0
                : mine.stream().anyMatch(year -> !theirs.contains(year)) ? pair.alignment().coverage() : 0;
    }

    /** The same noun counted, with numbers that exclude each other, and no number of the two agrees. */
    private static double numberClash(PassagePair pair) {
        return clash(pair, false);
    }

    /** The same for shares and measures of one unit. */
    private static double shareClash(PassagePair pair) {
        return clash(pair, true);
    }

    private static double clash(PassagePair pair, boolean units) {
        return rivals(pair, units).isPresent() ? 1 : 0;
    }

    private static Optional<Rivals> rivals(PassagePair pair, boolean units) {
        if (otherPeriod(pair)) {
            return Optional.empty();
        }
        for (Quantity one : valued(pair.left())) {
            List<Quantity> rivals = valued(pair.right()).stream()
                    .filter(other -> (one.unit() != null) == units && comparable(one, other)).toList();
            Optional<Quantity> rival = rivals.stream().filter(other -> valued(pair.left()).stream()
                    .noneMatch(mine -> comparable(mine, other) && agree(mine, other))).findFirst();
            boolean parts = valued(pair.left()).stream().filter(mine -> comparable(one, mine)).count() > 1 != rivals
                    .size() > 1;
            if (rival.isPresent() && !parts && rivals.stream().noneMatch(other -> agree(one, other))) {
                return rival.map(other -> new Rivals(one.span(), other.span()));
            }
        }
        return Optional.empty();
    }

    /**
     * Values that differ.
     *
     * @param left where the left text says one
     * @param right where the right text says the other
     */
    record Rivals(Span left, Span right) {}

    /** The numbers, or the dates, in which two passages differ; empty where these do not decide. */
    static Optional<Rivals> rivals(PassagePair pair, Kind kind) {
        return switch (kind) {
            case QUANTITY -> rivals(pair, true).or(() -> rivals(pair, false));
            case DATE -> foreign(pair.left(), pair.right()).flatMap(
                    one -> foreign(pair.right(), pair.left()).map(other -> new Rivals(one.span(), other.span())));
            default -> Optional.empty();
        };
    }

    /** A date in a year that the other passage does not name. */
    private static Optional<Moment> foreign(Passage passage, Passage other) {
        return dates(passage).stream().filter(date -> !years(other).contains(date.earliest().getYear())).findFirst();
    }

    /** Whether numbers of the same thing exclude each other. */
    static boolean clash(PassagePair pair) {
        return numberClash(pair) + shareClash(pair) > 0;
    }

    /** Both count from some day on, but not from the same. */
    private static boolean otherPeriod(PassagePair pair) {
        List<Moment> mine = since(pair.left());
        List<Moment> theirs = since(pair.right());
        return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(
                one -> theirs.stream().anyMatch(other -> one.earliest().getYear() == other.earliest().getYear()));
    }

    private static List<Moment> since(Passage passage) {
        return passage.moments().stream()
                .filter(moment -> moment.operator() == Moment.Operator.SINCE && moment.earliest() != null).toList();
    }

    private static List<Quantity> valued(Passage passage) {
        return passage.quantities().stream()
                .filter(quantity -> quantity.value() != null && quantity.role() != Quantity.Role.BEFORE).toList();
    }

    private static boolean comparable(Quantity one, Quantity other) {
        if (!Objects.equals(one.unit(), other.unit())) {
            return false;
        }
        return one.unit() != null || one.counted() != null && other.counted() != null
                && word(one.counted()).likeness(word(other.counted())) > 0;
    }

    private static Word word(String lemma) {
        return new Word(null, Folding.fold(lemma), PartOfSpeech.NOUN, 1, false, 0);
    }

    private static boolean agree(Quantity one, Quantity other) {
        return Amount.of(one).meets(Amount.of(other), ROUNDING) || complementary(one, other);
    }

    /** "2,9 %" of one kind leave "97,1 %" of the other. */
    private static boolean complementary(Quantity one, Quantity other) {
        return "%".equals(one.unit()) && "%".equals(other.unit())
                && Math.abs(one.value().doubleValue() + other.value().doubleValue() - 100) < 0.5;
    }

    /** Both name dates, and none of one is a date of the other. */
    private static double dateClash(PassagePair pair) {
        return !dates(pair.left()).isEmpty() && !dates(pair.right()).isEmpty() && dateSame(pair) == 0 ? 1 : 0;
    }

    /** Whether some date of one is a date of the other, as exactly as both say. */
    private static double dateSame(PassagePair pair) {
        return dates(pair.left()).stream().anyMatch(one -> dates(pair.right()).stream()
                .anyMatch(other -> Window.named(one).meets(Window.named(other)))) ? 1 : 0;
    }

    /** Both name years, and none of one is a year of the other. */
    private static double yearClash(PassagePair pair) {
        List<Integer> mine = years(pair.left());
        List<Integer> theirs = years(pair.right());
        return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains)
                && pair.alignment().coverage() > ONE_SUBJECT ? 1 : 0;
    }

    private static List<Integer> years(Passage passage) {
        List<Integer> years = new ArrayList<>();
        for (Moment moment : dates(passage)) {
            if (moment.earliest().getYear() == moment.latest().getYear()) {
                years.add(moment.earliest().getYear());
            }
        }
        return years;
    }

    private static List<Moment> dates(Passage passage) {
        return passage.moments().stream().filter(moment -> moment.type() == Moment.Type.DATE
                && moment.earliest() != null && moment.latest() != null && Character.isDigit(moment.value().charAt(0)))
                .toList();
    }
}
