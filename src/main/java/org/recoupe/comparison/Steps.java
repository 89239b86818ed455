package org.recoupe.comparison;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.recoupe.comparison.EventRelations.Relation;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Scope;

/**
 * The questions that a clash must pass before it is a conflict, in their order: the same place, the same owner, the
 * same scope, an overlapping time, then who published when.
 */
final class Steps {

    /** A state told without a date is that of the days around its publication. */
    static final int DAYS_OF_THE_PRESENT = 10;

    private static final Set<Topic> TIMED = EnumSet.of(Topic.SAME, Topic.OPPOSED, Topic.COUNTED, Topic.SWAPPED,
            Topic.RIVALS);

    private final EventRelations relations;
    private final SpokenNames names;
    private final Occasions occasions = new Occasions();

    Steps(EventRelations relations, SpokenNames names) {
        this.relations = relations;
        this.names = names;
    }

    List<Step> inOrder() {
        return List.of(this::place, this::owner, this::scope, this::lookalike, this::time, Publication::rule,
                this::conflict);
    }

    private Optional<Ruling> place(Pair pair, Topic topic, Clash clash) {
        Scope one = pair.first().scope();
        Scope other = pair.second().scope();
        if (topic == Topic.OPPOSED && pair.oneArticle() && one.place().isEmpty() != other.place().isEmpty()) {
            return ruling(Verdict.SCOPE_DIFFERENCE, "place", "un seul des deux est dit d'un lieu précis, en contraste",
                    "only one of them is said of a place, in contrast to the other", 0.6);
        }
        if (clash.rule().kind() == Kind.QUANTITY
                && (counts(pair.first(), pair.second()) || counts(pair.second(), pair.first()))) {
            return scopes("place", one.place(), other.place(), "l'un compte en plus de lieux que l'autre",
                    "one counts in more places than the other", 0.9);
        }
        return Pair.disjoint(one.place(), other.place())
                ? scopes("place", one.place(), other.place(), "les lieux diffèrent, les deux peuvent être vrais",
                        "the places differ, both can hold", 0.9)
                : Optional.empty();
    }

    /** Whether a claim counts more, and in all the places of another and further ones of their kind: two countries of one. */
    private static boolean counts(Assertion more, Assertion less) {
        Set<String> others = new HashSet<>(more.scope().place());
        Set<String> places = less.scope().place();
        return !places.isEmpty() && others.containsAll(places) && others.removeAll(places) && !others.isEmpty()
                && others.stream()
                        .allMatch(other -> places.stream().anyMatch(place -> level(place).equals(level(other))))
                && !more.quantities().isEmpty() && !less.quantities().isEmpty()
                && Amount.of(more.quantities().getFirst()).middle() > Amount.of(less.quantities().getFirst()).middle();
    }

    /** Of what kind a place is: a country, a town. */
    private static String level(String place) {
        return place.substring(0, place.indexOf(':') + 1);
    }

    private Optional<Ruling> owner(Pair pair, Topic topic, Clash clash) {
        Scope one = pair.first().scope();
        Scope other = pair.second().scope();
        return topic != Topic.OPPOSED && Pair.disjoint(one.whose(), other.whose())
                ? scopes("owner", one.whose(), other.whose(), "il ne s'agit pas des mêmes",
                        "they are not the same ones", 0.8)
                : Optional.empty();
    }

    private Optional<Ruling> scope(Pair pair, Topic topic, Clash clash) {
        Set<String> one = dimensioned(pair.first().scope().what(), pair.second().scope().what());
        Set<String> other = dimensioned(pair.second().scope().what(), pair.first().scope().what());
        return Pair.disjoint(one, other)
                ? scopes("scope", one, other, "les deux peuvent être vrais, la portée diffère",
                        "both can hold, the scope differs", 0.9)
                : Optional.empty();
    }

    /** The scopes of which the other claim has one of the same dimension ("mission.combat" and "mission.coalition"). */
    private static Set<String> dimensioned(Set<String> scopes, Set<String> others) {
        Set<String> dimensioned = new HashSet<>();
        for (String scope : scopes) {
            if (others.stream().anyMatch(other -> dimension(other).equals(dimension(scope)))) {
                dimensioned.add(scope);
            }
        }
        return dimensioned;
    }

    private static String dimension(String scope) {
        int dot = scope.indexOf('.');
        return dot < 0 ? scope : scope.substring(0, dot);
    }

    private Optional<Ruling> lookalike(Pair pair, Topic topic, Clash clash) {
        if (topic == Topic.UNDATED) {
            return ruling(Verdict.SCOPE_DIFFERENCE, "undated", "la date manquante est celle d'un autre événement",
                    "the date that is missing is that of another event", 0.75);
        }
        return topic != Topic.LOOKALIKE || clash.rule().kind() == Kind.MODALITY
                ? Optional.empty()
                : ruling(Verdict.SCOPE_DIFFERENCE, "lookalike",
                        "les deux événements se ressemblent, mais ce n'est pas le même",
                        "the two events look alike but are not the same", 0.75);
    }

    /** States and repeated events at times that have no day in common do not meet. */
    private Optional<Ruling> time(Pair pair, Topic topic, Clash clash) {
        if (!TIMED.contains(topic) || clash.rule().kind() == Kind.DATE) {
            return Optional.empty();
        }
        int days = fleeting(pair, topic, clash) ? 0 : DAYS_OF_THE_PRESENT;
        Window one = validity(pair.earlier(), days);
        Window other = validity(pair.later(), days);
        if (one.meets(other)) {
            return Optional.empty();
        }
        return one.before(other) && (topic == Topic.COUNTED || relations.is(Relation.STATE, pair.first().event()))
                ? ruling(Verdict.SUPERSEDED, "time", "la situation a changé entre les deux dates",
                        "things changed between the two dates", 0.75)
                : ruling(Verdict.COMPATIBLE, "time", "les deux ne parlent pas du même moment",
                        "the two do not speak of the same time", 0.7);
    }

    /** Whether so many are counted on a day that the next day may count others: neither a state nor one occasion. */
    private boolean fleeting(Pair pair, Topic topic, Clash clash) {
        return topic == Topic.SAME && clash.rule().kind() == Kind.QUANTITY
                && !relations.is(Relation.STATE, pair.first().event())
                && !relations.is(Relation.TELLS, pair.first().event())
                && !(occasions.in(pair.first()) && occasions.in(pair.second()));
    }

    /** When what a statement says is so: its own date, or so many days around its publication. */
    private static Window validity(Statement statement, int days) {
        return DateRule.dated(statement.assertion()).stream().findFirst().map(Window::meant)
                .orElseGet(() -> Publication.open(statement.assertion())
                        ? new Window(statement.publishedOn(), null)
                        : new Window(statement.publishedOn(), statement.publishedOn()).widened(days));
    }

    private Optional<Ruling> conflict(Pair pair, Topic topic, Clash clash) {
        return ruling(Verdict.CONFLICT, "values",
                "même événement, même portée, même période : les deux ne peuvent être vrais",
                "same event, same scope, same period: both cannot be true", 1);
    }

    private Optional<Ruling> scopes(String step, Set<String> one, Set<String> other, String fr, String en,
            double certainty) {
        Explanation a = names.of(one);
        Explanation b = names.of(other);
        return ruling(Verdict.SCOPE_DIFFERENCE, step, a.fr() + " et " + b.fr() + " : " + fr,
                a.en() + " and " + b.en() + ": " + en, certainty);
    }

    static Optional<Ruling> ruling(Verdict verdict, String step, String fr, String en, double certainty) {
        return Optional.of(new Ruling(verdict, step, new Explanation(fr, en), certainty));
    }
}
