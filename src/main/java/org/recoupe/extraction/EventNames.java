package org.recoupe.extraction;

import java.util.List;

import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Grammar.Category;

/** Names the event of a clause: by its verb, by the noun of a light verb, or by what a verb of ending ends. */
final class EventNames {

    /**
     * What a clause's event is called.
     *
     * @param event the event
     * @param entry the entry of the event lexicon that names it, or {@code null} where the verb does
     * @param arguments who and what take part
     * @param facts how it stands to the facts
     */
    record Named(String event, String entry, List<Argument> arguments, Factuality facts) {}

    private final ParsedSentence sentence;
    private final Words words;
    private final EventLexicon events;
    private final Arguments arguments;

    EventNames(ParsedSentence sentence, EventLexicon events, Arguments arguments) {
        this.sentence = sentence;
        this.events = events;
        this.arguments = arguments;
        words = sentence.words;
    }

    /** Names the event of a clause that stands so to the facts. */
    Named of(Clause clause, Factuality facts) {
        int trigger = clause.verb.head();
        PhraseMap.Match<EventLexicon.Named> match = events.verb(words.lemmas, trigger);
        List<Argument> taken = match != null && match.end() > trigger + 1
                ? arguments.ofPhrase(clause, match)
                : arguments.of(clause);
        String entry = match == null ? null : match.value().event();
        String light = byLightVerb(clause);
        entry = light == null ? entry : light;
        Factuality seen = facts;
        String stopped = stopped(clause, entry);
        if (stopped != null) {
            entry = stopped;
            seen = clause.embedding.over(Factuality.FACT, facts, clause.verb.past()).under(facts);
        }
        String event = entry == null ? "verb:" + words.lemmas[trigger] : events.refined(entry, theme(taken), taken);
        return new Named(event, entry, taken, seen);
    }

    /** "mener une attaque": the event that the object of a light verb names, or {@code null}. */
    private String byLightVerb(Clause clause) {
        if (!words.lemmaIs(clause.verb.head(), Category.LIGHT_VERB)) {
            return null;
        }
        NounGroup noun = clause.object != null ? clause.object : clause.verb.passive() ? clause.subject : null;
        return noun == null ? null : events.noun(sentence.head(noun));
    }

    /** "les attaques ont cessé": the event that the subject of an ending verb names, or {@code null}. */
    private String stopped(Clause clause, String entry) {
        boolean stops = clause.embedding == Embedding.REFUSE || clause.embedding == Embedding.EXCLUDE;
        if (!stops || clause.subject == null || clause.object != null) {
            return null;
        }
        String subject = sentence.head(clause.subject);
        boolean ended = entry != null && !events.refined(entry, subject).equals(entry);
        return ended ? null : events.noun(subject);
    }

    /** What the event is done to; where nothing is, who or what does it. */
    private String theme(List<Argument> taken) {
        String agent = null;
        for (Argument argument : taken) {
            // in "la mission prend fin" the object names the event: its theme is the subject
            if (argument.role() == Role.PATIENT && events.noun(argument.head()) == null) {
                return argument.head();
            }
            if (argument.role() == Role.AGENT) {
                agent = argument.head();
            }
        }
        return agent;
    }
}
