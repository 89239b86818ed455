package org.recoupe.comparison;

import java.util.List;
import java.util.Set;

import org.recoupe.comparison.EventRelations.Relation;
import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Assertion;

/** Tells whether two statements speak of the same event of the same actors. */
final class Topics {

    private static final String VERB = "verb:";
    private static final double WORDS_OF_A_VERB = 0.5;
    private static final double WORDS_OF_A_SWAP = 0.8;
    private static final double WORDS_WITHOUT_ARGUMENTS = 0.7;

    private final EventRelations relations;
    private final Antonyms antonyms;

    Topics(EventRelations relations, Antonyms antonyms) {
        this.relations = relations;
        this.antonyms = antonyms;
    }

    /** How the two subjects stand to each other; NONE where nothing says that they are one. */
    Topic of(Pair pair) {
        String one = pair.first().event();
        String other = pair.second().event();
        boolean verbs = one.startsWith(VERB) && other.startsWith(VERB);
        if (verbs) {
            return verbs(pair, one.substring(VERB.length()), other.substring(VERB.length()));
        }
        Topic topic = frames(one, other);
        return topic == Topic.NONE || strangers(pair) ? Topic.NONE : topic;
    }

    private Topic frames(String one, String other) {
        if (one.equals(other) || relations.between(Relation.ALIKE, one, other)) {
            return Topic.SAME;
        }
        if (relations.between(Relation.OPPOSED, one, other)) {
            return Topic.OPPOSED;
        }
        for (Relation relation : List.of(Relation.ENDS, Relation.SETTLES, Relation.NEEDS)) {
            if (relations.between(relation, one, other)) {
                return Topic.CONSEQUENCE;
            }
        }
        return relations.between(Relation.LOOKALIKE, one, other) ? Topic.LOOKALIKE : Topic.NONE;
    }

    private Topic verbs(Pair pair, String one, String other) {
        boolean same = one.equals(other);
        if (!same && !antonyms.opposed(one, other)) {
            return Topic.NONE;
        }
        if (same && swapped(pair)) {
            return Topic.SWAPPED;
        }
        return !participantsAgree(pair) ? Topic.NONE : same ? Topic.SAME : Topic.OPPOSED;
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
        return agreeing == 2 && shared >= WORDS_OF_A_VERB
                || agreeing == 1 && shared >= WORDS_WITHOUT_ARGUMENTS
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
        boolean place = !Pair.common(one.scope().place(), other.scope().place()).isEmpty();
        boolean whose = !Pair.common(one.scope().whose(), other.scope().whose()).isEmpty();
        boolean actors = !Pair.common(Set.copyOf(one.actors()), Set.copyOf(other.actors())).isEmpty();
        return !place && !whose && !actors;
    }
}
