package org.recoupe.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.recoupe.comparison.EventRelations.Relation;
import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.EventLexicon;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;
import org.recoupe.mention.Quantity;

/** Tells how claims of different events answer each other: one takes the other back, ends it, or counts the same. */
final class Replies {

    private static final String VERB = "verb:";
    /** A clause whose subject is a pronoun is read with less confidence. */
    private static final double OF_A_PRONOUN = 0.5;
    private static final int RIGHT_BEFORE = 200;
    private static final int ADJACENT = 60;
    private static final int A_SENTENCE = 300;

    private final EventRelations relations;
    private final Rebuttals rebuttals;
    private final List<EventLexicon> lexicons;

    Replies(EventRelations relations, Rebuttals rebuttals, List<EventLexicon> lexicons) {
        this.relations = relations;
        this.rebuttals = rebuttals;
        this.lexicons = lexicons;
    }

    /** How one claim answers the other; NONE where it does not. */
    Topic of(Pair pair) {
        if (rebutted(pair)) {
            return Topic.REBUTTED;
        }
        if (pair.oneArticle() && pair.distance() < A_SENTENCE && awaited(pair.first(), pair.second())) {
            return Topic.AWAITED;
        }
        if (pair.oneArticle() && (undated(pair.first(), pair.second()) || undated(pair.second(), pair.first()))) {
            return Topic.UNDATED;
        }
        if (Participants.strangers(pair)) {
            return Topic.NONE;
        }
        if (ends(pair.first(), pair.second())) {
            return Topic.ENDED_BY_FIRST;
        }
        if (ends(pair.second(), pair.first())) {
            return Topic.ENDED_BY_SECOND;
        }
        return counted(pair) ? Topic.COUNTED : Topic.NONE;
    }

    private boolean awaited(Assertion plan, Assertion outcome) {
        return plan.modality() != Modality.ASSERTED && Pair.yes(plan) && rebuttals.ofDate(plan)
                && outcome.modality() == Modality.ASSERTED && !Pair.yes(outcome) && rebuttals.ofDate(outcome);
    }

    private boolean undated(Assertion none, Assertion dated) {
        return none.polarity() == Polarity.NEGATIVE && rebuttals.ofDate(none) && dated.modality() == Modality.PLANNED
                && relations.is(Relation.ONCE, dated.event()) && !DateRule.dated(dated).isEmpty();
    }

    /** Whether the claim that stands later takes back what another speaker says right before it. */
    private boolean rebutted(Pair pair) {
        Assertion first = pair.first();
        Assertion second = pair.second();
        return pair.distance() < (rebuttals.namesWhat(second) ? RIGHT_BEFORE : ADJACENT) && rebuttals.rebuts(second)
                && second.span().start() > first.span().start() && !rebuttals.rebuts(first) && first.speaker() != null
                && Pair.yes(first) && first.modality() != Modality.UNCERTAIN && spoken(first);
    }

    private static boolean spoken(Assertion claim) {
        return Pair.clause(claim) || claim.event().startsWith(VERB) && claim.confidence() >= OF_A_PRONOUN;
    }

    /** Whether a claim says that a thing has ended, and the other tells of just that thing: "les tirs ont cessé". */
    private boolean ends(Assertion end, Assertion activity) {
        boolean ended = Pair.yes(end) && (end.event().equals("end") || end.event().endsWith(".end"))
                || end.polarity() == Polarity.NEGATIVE && end.event().equals(activity.event());
        return ended && end.arguments().stream()
                .filter(argument -> argument.role() == Role.AGENT || argument.role() == Role.PATIENT)
                .anyMatch(argument -> activity.event().equals(named(argument.head())));
    }

    /** The event that a noun names, or {@code null}. */
    private String named(String noun) {
        return lexicons.stream().map(lexicon -> lexicon.noun(noun)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private boolean counted(Pair pair) {
        return relations.is(Relation.TELLS, pair.first().event()) && relations.is(Relation.TELLS, pair.second().event())
                && pair.first().quantities().stream().anyMatch(one -> pair.second().quantities().stream()
                        .anyMatch(other -> QuantityRule.alike(one, other) && oneGroup(pair, one, other)));
    }

    /** Whether more than the counted noun shows that two numbers count one group. */
    private static boolean oneGroup(Pair pair, Quantity one, Quantity other) {
        return !Pair.common(Set.copyOf(one.modifiers()), Set.copyOf(other.modifiers())).isEmpty()
                || !Pair.common(pair.first().scope().whose(), pair.second().scope().whose()).isEmpty()
                || Pair.meet(Pair.in(pair.first(), Role.AGENT), Pair.in(pair.second(), Role.AGENT))
                || pair.distance() < A_SENTENCE && pair.claimed();
    }
}
