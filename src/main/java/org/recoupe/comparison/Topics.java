package org.recoupe.comparison;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.recoupe.comparison.EventRelations.Relation;
import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.EventLexicon;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Language;

/** Tells whether two statements speak of the same event of the same actors. */
final class Topics {

    private static final String VERB = "verb:";
    private static final double WORDS_OF_A_VERB = 0.5;
    private static final double WORDS_OF_A_SWAP = 0.8;
    private static final double WORDS_WITHOUT_ARGUMENTS = 0.7;
    /** A claim without a subject of its own ("et se terminera …") speaks of what stands this near before it. */
    private static final int NEAR = 600;

    /** A clause whose subject is a pronoun is read with less confidence. */
    private static final double OF_A_PRONOUN = 0.5;
    private static final int RIGHT_BEFORE = 200;
    private static final int ADJACENT = 60;
    private static final int A_SENTENCE = 300;

    private final EventRelations relations;
    private final Rebuttals rebuttals;
    private final Antonyms antonyms;
    private final Synonyms synonyms;
    private final List<EventLexicon> lexicons = Arrays.stream(Language.values()).map(EventLexicon::of).toList();

    Topics(EventRelations relations, Rebuttals rebuttals, Antonyms antonyms, Synonyms synonyms) {
        this.rebuttals = rebuttals;
        this.relations = relations;
        this.antonyms = antonyms;
        this.synonyms = synonyms;
    }

    /** How the two subjects stand to each other; NONE where nothing says that they are one. */
    Topic of(Pair pair) {
        Topic topic = frames(pair);
        if (topic != Topic.NONE) {
            return strangers(pair) ? Topic.NONE : topic;
        }
        Topic general = general(pair);
        return general == Topic.NONE ? others(pair) : general;
    }

    /** By what the claims say of each other rather than of one event. */
    private Topic others(Pair pair) {
        if (rebutted(pair)) {
            return Topic.REBUTTED;
        }
        if (pair.oneArticle() && pair.distance() < A_SENTENCE && awaited(pair.first(), pair.second())) {
            return Topic.AWAITED;
        }
        if (pair.oneArticle() && (undated(pair.first(), pair.second()) || undated(pair.second(), pair.first()))) {
            return Topic.UNDATED;
        }
        if (ends(pair.first(), pair.second()) && !strangers(pair)) {
            return Topic.ENDED_BY_FIRST;
        }
        if (ends(pair.second(), pair.first()) && !strangers(pair)) {
            return Topic.ENDED_BY_SECOND;
        }
        return counted(pair) && !strangers(pair) ? Topic.COUNTED : Topic.NONE;
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

    /** Whether a claim says that a thing has ended, and the other tells of just that thing: "les attaques ont cessé". */
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
                || pair.distance() < A_SENTENCE && pair.claimed();
    }

    /** By events whose name holds their subject ("mission.end"), or that the pair's words give one. */
    private Topic frames(Pair pair) {
        for (String one : events(pair.first(), pair.second(), pair)) {
            for (String other : events(pair.second(), pair.first(), pair)) {
                Topic topic = frames(one, other);
                if (topic != Topic.NONE) {
                    return topic;
                }
            }
        }
        return Topic.NONE;
    }

    private Topic frames(String one, String other) {
        if (one.equals(other) || relations.between(Relation.ALIKE, one, other)) {
            return Topic.SAME;
        }
        if (relations.between(Relation.OPPOSED, one, other)
                || lexicons.stream().anyMatch(lexicon -> lexicon.opposite(one, other))) {
            return Topic.OPPOSED;
        }
        if (relations.from(Relation.ENDS, one, other)) {
            return Topic.ENDED_BY_FIRST;
        }
        if (relations.from(Relation.ENDS, other, one)) {
            return Topic.ENDED_BY_SECOND;
        }
        if (relations.between(Relation.SETTLES, one, other) || relations.between(Relation.NEEDS, one, other)) {
            return Topic.CONSEQUENCE;
        }
        return relations.between(Relation.LOOKALIKE, one, other) ? Topic.LOOKALIKE : Topic.NONE;
    }

    /** The names of a claim's event with its subject: its own, those its scope gives, or that of a claim close by. */
    private Set<String> events(Assertion claim, Assertion other, Pair pair) {
        if (subject(claim.event()) != null) {
            return Set.of(claim.event());
        }
        Set<String> events = new HashSet<>();
        if (!claim.event().startsWith(VERB)) {
            subjects(claim).forEach(subject -> events.add(subject + '.' + claim.event()));
            if (events.isEmpty() && relations.is(Relation.INHERITS, claim.event())) {
                inherited(claim, other, pair).forEach(subject -> events.add(subject + '.' + claim.event()));
            }
        }
        return events;
    }

    /** The subject of a claim that does not name one: what its agent belongs to, else that of a claim close by. */
    private Set<String> inherited(Assertion claim, Assertion other, Pair pair) {
        Set<String> topics = new HashSet<>();
        for (Argument agent : Pair.in(claim, Role.AGENT)) {
            lexicons.stream().map(lexicon -> lexicon.topic(agent.head())).filter(Objects::nonNull).forEach(topics::add);
        }
        boolean near = pair.oneArticle() && pair.distance() < NEAR && withoutSubject(claim);
        return topics.isEmpty() && near ? subjects(other) : topics;
    }

    /** What a claim is about by its event's name, else by its scope. */
    private static Set<String> subjects(Assertion claim) {
        String subject = subject(claim.event());
        Set<String> subjects = new HashSet<>();
        if (subject == null) {
            claim.scope().what().forEach(what -> subjects.add(dimension(what)));
        } else {
            subjects.add(subject);
        }
        return subjects;
    }

    /** Whether a claim's subject stands in a clause before it ("aura lieu … et se terminera"). */
    private static boolean withoutSubject(Assertion claim) {
        return claim.arguments().stream()
                .filter(argument -> argument.role() == Role.AGENT || argument.role() == Role.PATIENT)
                .noneMatch(argument -> claim.span().contains(argument.span())
                        && argument.head().chars().noneMatch(Character::isDigit));
    }

    private static String subject(String event) {
        int dot = event.startsWith(VERB) ? -1 : event.indexOf('.');
        return dot < 0 ? null : event.substring(0, dot);
    }

    private static String dimension(String scope) {
        int dot = scope.indexOf('.');
        return dot < 0 ? scope : scope.substring(0, dot);
    }

    /** By any events: the participants must agree too. */
    private Topic general(Pair pair) {
        String one = pair.first().event();
        String other = pair.second().event();
        boolean same = one.equals(other) || verbs(one, other) && synonyms.alike(verb(one), verb(other));
        boolean opposed = !same && (verbs(one, other) && antonyms.opposed(verb(one), verb(other))
                || lexicons.stream().anyMatch(lexicon -> lexicon.opposite(one, other)));
        if (!same && !opposed) {
            return Topic.NONE;
        }
        if (same && swapped(pair)) {
            return Topic.SWAPPED;
        }
        return !participantsAgree(pair) ? Topic.NONE : same ? Topic.SAME : Topic.OPPOSED;
    }

    private static boolean verbs(String one, String other) {
        return one.startsWith(VERB) && other.startsWith(VERB);
    }

    private static String verb(String event) {
        return event.substring(VERB.length());
    }

    private static boolean swapped(Pair pair) {
        List<Argument> agents = Pair.in(pair.first(), Role.AGENT);
        List<Argument> patients = Pair.in(pair.first(), Role.PATIENT);
        return pair.sharedWords() >= WORDS_OF_A_SWAP && Pair.meet(agents, Pair.in(pair.second(), Role.PATIENT))
                && Pair.meet(patients, Pair.in(pair.second(), Role.AGENT)) && !Pair.meet(agents, patients);
    }

    /** Whether who and what take part are the same in both, and the quotes speak of much the same. */
    private static boolean participantsAgree(Pair pair) {
        Assertion one = pair.first();
        Assertion other = pair.second();
        int agreeing = 0;
        for (Role role : List.of(Role.AGENT, Role.PATIENT)) {
            List<Argument> mine = Pair.in(one, role);
            List<Argument> theirs = Pair.in(other, role);
            if (!mine.isEmpty() && !theirs.isEmpty()) {
                if (!Pair.meet(mine, theirs)) {
                    return false;
                }
                agreeing++;
            }
        }
        double shared = pair.sharedWords();
        return agreeing == 2 && shared >= WORDS_OF_A_VERB || agreeing == 1 && shared >= WORDS_WITHOUT_ARGUMENTS
                && Math.min(one.words().size(), other.words().size()) >= 3;
    }

    /** Whether neither places, nor owners, nor actors show that both speak of one affair. */
    private static boolean strangers(Pair pair) {
        Assertion one = pair.first();
        Assertion other = pair.second();
        if (pair.oneArticle()) {
            return Pair.disjoint(one.scope().place(), other.scope().place())
                    && Pair.disjoint(one.scope().whose(), other.scope().whose());
        }
        Set<String> mine = parties(one);
        Set<String> theirs = parties(other);
        return Pair.common(mine, theirs).isEmpty();
    }

    /** All that a claim names: places, owners, actors. */
    private static Set<String> parties(Assertion claim) {
        Set<String> parties = new HashSet<>(claim.scope().place());
        parties.addAll(claim.scope().whose());
        parties.addAll(claim.actors());
        return parties;
    }
}
