package org.recoupe.comparison;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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

    private static final int RIGHT_BEFORE = 200;
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
        if (pair.oneArticle() && pair.distance() < RIGHT_BEFORE && rebuttals.rebuts(pair.second())
                && !rebuttals.rebuts(pair.first()) && pair.first().speaker() != null && Pair.yes(pair.first())
                && pair.first().confidence() >= Pair.OF_A_CLAUSE) {
            return Topic.REBUTTED;
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

    private boolean undated(Assertion none, Assertion dated) {
        return none.polarity() == Polarity.NEGATIVE && rebuttals.ofDate(none) && dated.modality() == Modality.PLANNED
                && relations.is(Relation.ONCE, dated.event()) && !DateRule.dated(dated).isEmpty();
    }

    /** Whether a claim says that a thing has ended, and the other tells of just that thing: "les attaques ont cessé". */
    private boolean ends(Assertion end, Assertion activity) {
        return (end.event().equals("end") || end.event().endsWith(".end")) && end.arguments().stream()
                .filter(argument -> argument.role() == Role.AGENT || argument.role() == Role.PATIENT)
                .anyMatch(argument -> lexicons.stream()
                        .anyMatch(lexicon -> activity.event().equals(lexicon.noun(argument.head()))));
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
    private static Set<String> events(Assertion claim, Assertion other, Pair pair) {
        if (subject(claim.event()) != null) {
            return Set.of(claim.event());
        }
        Set<String> events = new HashSet<>();
        if (!claim.event().startsWith(VERB)) {
            claim.scope().what().forEach(what -> events.add(dimension(what) + '.' + claim.event()));
            if (events.isEmpty() && withoutSubject(claim) && pair.oneArticle() && pair.distance() < NEAR
                    && subject(other.event()) != null) {
                events.add(subject(other.event()) + '.' + claim.event());
            }
        }
        return events;
    }

    private static boolean withoutSubject(Assertion claim) {
        return Pair.in(claim, Role.AGENT).isEmpty() && Pair.in(claim, Role.PATIENT).isEmpty();
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
