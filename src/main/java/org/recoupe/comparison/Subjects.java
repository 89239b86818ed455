package org.recoupe.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.recoupe.comparison.EventRelations.Relation;
import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.EventLexicon;

/** Finds what an event is about where its name does not say: "se terminera" of a mission is "mission.end". */
final class Subjects {

    private static final String VERB = "verb:";
    /** A claim without a subject of its own ("et se terminera …") speaks of what stands this near before it. */
    private static final int NEAR = 600;

    private final EventRelations relations;
    private final List<EventLexicon> lexicons;

    Subjects(EventRelations relations, List<EventLexicon> lexicons) {
        this.relations = relations;
        this.lexicons = lexicons;
    }

    /** The names of a claim's event with its subject: its own, those its scope gives, or that of a claim close by. */
    Set<String> events(Assertion claim, Assertion other, Pair pair) {
        if (subject(claim.event()) != null) {
            return Set.of(claim.event());
        }
        Set<String> events = new HashSet<>();
        if (relations.is(Relation.INHERITS, claim.event())) {
            Set<String> own = subjects(claim);
            (own.isEmpty() ? inherited(claim, other, pair) : own)
                    .forEach(subject -> events.add(subject + '.' + claim.event()));
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
}
