package org.recoupe.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.recoupe.comparison.EventRelations.Relation;
import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Moment.Operator;

/**
 * One event, two dates. What a moment names is compared, with its granularity: "d'ici décembre 2021", "d'ici le 31
 * décembre 2021" and "à la fin de 2021" name one limit; "en 2021" agrees with them all.
 */
final class DateRule implements Rule {

    private static final double FAR_APART = 0.85;
    private static final double NEAR = 0.6;
    private static final long A_MONTH = 31;
    private static final long SOME_WEEKS = 60;
    private static final String VERB = "verb:";
    private static final String MONTH = "2021-12";

    private final EventRelations relations;
    private final Subjects subjects;
    private final FirstMentions firstMentions = new FirstMentions();

    DateRule(EventRelations relations, Subjects subjects) {
        this.relations = relations;
        this.subjects = subjects;
    }

    @Override
    public String name() {
        return "date";
    }

    @Override
    public Kind kind() {
        return Kind.DATE;
    }

    @Override
    public Optional<Clash> clash(Pair pair, Topic topic) {
        if (topic != Topic.SAME || pair.polaritiesDiffer() || !Pair.yes(pair.first()) || !pair.claimed()
                || !oneDate(pair)) {
            return Optional.empty();
        }
        List<Moment> one = dated(pair.first());
        List<Moment> other = dated(pair.second());
        if (one.isEmpty() || other.isEmpty() || one.stream().anyMatch(a -> other.stream().anyMatch(b -> agree(a, b)))) {
            return Optional.empty();
        }
        Moment a = one.getFirst();
        Moment b = other.getFirst();
        return Optional.of(new Clash(this, Wording.against(Wording.moment(a), Wording.moment(b)),
                Window.named(a).widened((int) A_MONTH).meets(Window.named(b)) ? NEAR : FAR_APART, Stance.of(a, b)));
    }

    /** Whether the event happens once, so that two dates cannot be two events. */
    private boolean oneDate(Pair pair) {
        boolean once = once(pair.first(), pair.second(), pair) && once(pair.second(), pair.first(), pair);
        return once && !firstMentions.in(pair.first()) && !firstMentions.in(pair.second()) || ahead(pair);
    }

    /**
     * Whether both look ahead to one thing at about the same time: what can come again has one next date. Without a name
     * in common ("le pont"), news of a few days is of one place.
     */
    private boolean ahead(Pair pair) {
        Set<String> one = Participants.parties(pair.first());
        Set<String> other = Participants.parties(pair.second());
        boolean named = !Pair.common(one, other).isEmpty();
        boolean bare = pair.first().event().startsWith(VERB) || pair.second().event().startsWith(VERB);
        return !(bare && apart(one, other)) && pair.daysApart() <= (named ? SOME_WEEKS : Pair.A_FEW_DAYS)
                && ahead(pair.earlier(), pair.later())
                && ahead(pair.later(), pair.later());
    }

    private boolean ahead(Statement statement, Statement later) {
        return statement.assertion().modality() == Modality.PLANNED
                && relations.is(Relation.AHEAD, statement.assertion().event()) && takesPlace(statement.assertion())
                && dated(statement.assertion()).stream().allMatch(moment -> moment.earliest() != null
                        && moment.earliest().isAfter(Pair.told(later)));
    }

    /** Whether each names somebody or some place that the other does not: "le match contre Nice", "contre Metz". */
    private static boolean apart(Set<String> one, Set<String> other) {
        return !one.containsAll(other) && !other.containsAll(one);
    }

    /** A bare verb tells of the one thing that has a date where nobody does it: who plays a final plays more than that. */
    private boolean takesPlace(Assertion claim) {
        return !claim.event().startsWith(VERB)
                || Pair.in(claim, Role.AGENT).isEmpty() && !Pair.in(claim, Role.PATIENT).isEmpty()
                        && !firstMentions.in(claim);
    }

    /** By its own name, or with what its words give it for a subject ("la mission prendra fin"). */
    private boolean once(Assertion claim, Assertion other, Pair pair) {
        return relations.is(Relation.ONCE, claim.event()) || subjects.events(claim, other, pair).stream()
                .anyMatch(event -> relations.is(Relation.ONCE, event));
    }

    /** The moments of a claim that say when. */
    static List<Moment> dated(Assertion claim) {
        return claim.times().stream().filter(moment -> Window.named(moment).known()).toList();
    }

    /** Whether one date can satisfy both. */
    static boolean agree(Moment one, Moment other) {
        if (one.operator() == Operator.BY && other.operator() == Operator.BY) {
            return limit(one).meets(limit(other));
        }
        return Window.named(one).meets(Window.named(other)) || open(one, other) || open(other, one);
    }

    /** The month (or day) of a limit, whatever it leaves room for before: two limits are two plans. */
    private static Window limit(Moment moment) {
        LocalDate last = moment.latest();
        if (last == null) {
            return Window.named(moment);
        }
        LocalDate first = moment.value().length() > MONTH.length() ? last : last.withDayOfMonth(1);
        return new Window(moment.value().length() < MONTH.length() ? last.withDayOfYear(1) : first, last);
    }

    /** Whether a limit to one side leaves room for the other: "depuis 2014", "après 2020", "avant 2022". */
    private static boolean open(Moment limit, Moment other) {
        return switch (limit.operator()) {
            case SINCE, AFTER, BEFORE, UNTIL_AT_LEAST -> Window.meant(limit).meets(Window.named(other));
            default -> false;
        };
    }
}
