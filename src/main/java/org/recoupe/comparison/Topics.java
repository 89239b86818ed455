package org.recoupe.comparison;

import java.util.List;

import org.recoupe.comparison.EventRelations.Relation;
import org.recoupe.extraction.EventLexicon;

/** Tells whether two statements speak of the same event of the same actors. */
final class Topics {

    private static final String VERB = "verb:";

    private final EventRelations relations;
    private final Antonyms antonyms;
    private final Synonyms synonyms;
    private final List<EventLexicon> lexicons;
    private final Subjects subjects;
    private final Replies replies;
    private final Tolls tolls;
    private final Complements complements;

    Topics(EventRelations relations, Rebuttals rebuttals, Antonyms antonyms, Synonyms synonyms,
            Subjects subjects, Tolls tolls,
            List<EventLexicon> lexicons) {
        this.relations = relations;
        this.antonyms = antonyms;
        this.synonyms = synonyms;
        this.subjects = subjects;
        this.tolls = tolls;
        complements = new Complements(synonyms);
        this.lexicons = lexicons;
        replies = new Replies(relations, rebuttals, lexicons);
    }

    /** How the two subjects stand to each other; NONE where nothing says that they are one. */
    Topic of(Pair pair) {
        Topic topic = frames(pair);
        if (topic != Topic.NONE) {
            return strangers(pair) || complements.differ(pair) ? Topic.NONE : topic;
        }
        if (tolls.same(pair)) {
            return Topic.TOLL;
        }
        Topic general = general(pair);
        return general == Topic.NONE ? replies.of(pair) : general;
    }

    /** Whether nothing says that both speak of one affair; of a few days, news of one thing without a name does. */
    private static boolean strangers(Pair pair) {
        return Participants.strangers(pair) && !(pair.daysApart() <= Pair.A_FEW_DAYS && Participants.agree(pair));
    }

    /** By events whose name holds their subject ("mission.end"), or that the pair's words give one. */
    private Topic frames(Pair pair) {
        for (String one : subjects.events(pair.first(), pair.second(), pair)) {
            for (String other : subjects.events(pair.second(), pair.first(), pair)) {
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
        return relations.between(Relation.LOOKALIKE, one, other) ? Topic.LOOKALIKE : Topic.NONE;
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
        if (same && relations.is(Relation.ONEWAY, one) && Participants.swapped(pair)) {
            return Topic.SWAPPED;
        }
        if (same && relations.is(Relation.BY, one) && Participants.rivals(pair) && !complements.differ(pair)) {
            return Topic.RIVALS;
        }
        return !Participants.agree(pair) || complements.differ(pair) ? Topic.NONE : same ? Topic.SAME : Topic.OPPOSED;
    }

    private static boolean verbs(String one, String other) {
        return one.startsWith(VERB) && other.startsWith(VERB);
    }

    private static String verb(String event) {
        return event.substring(VERB.length());
    }

}
