package org.recoupe.extraction;

import java.util.List;

import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Grammar.Category;

/** Names the event of a clause: by its verb, by the noun of a light verb, by what takes place, ends or is denied. */
final class EventNames {

    /**
     * What a clause's event is called.
     *
     * @param event the event
     * @param trigger the word that names it
     * @param rule where the entry of the event lexicon stands that names it, or {@code null} where the verb does
     * @param arguments who and what take part
     * @param facts how it stands to the facts
     */
    record Named(String event, int trigger, String rule, List<Argument> arguments, Factuality facts) {}

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
        NounGroup noun = takesPlace(words, clause) ? clause.subject : denied(clause, facts);
        EventLexicon.Named event = noun == null ? null : events.named(sentence.head(noun));
        return event == null ? byVerb(clause, facts) : byNoun(clause, facts, noun, event);
    }

    /** Whether the verb says no more than that its subject takes place ("a eu lieu", "s'est produite", "took place"). */
    static boolean takesPlace(Words words, Clause clause) {
        VerbGroup verb = clause.verb;
        return clause.subject != null
                && (words.grammar.match(Category.OCCURRING, words.lemmas, verb.head()) > 0
                        || verb.reflexive() && words.lemmaIs(verb.head(), Category.OCCURRING_REFLEXIVE));
    }

    /** "dément tout projet de fermeture": the noun of the event that the clause denies, or {@code null}. */
    private NounGroup denied(Clause clause, Factuality facts) {
        if (clause.embedding != Embedding.DENY || facts.modality() != Modality.DENIED || clause.object == null
                || clause.child(Clause.Kind.COMPLETIVE) != null) {
            return null;
        }
        int at = sentence.groups.indexOf(clause.object);
        while (at >= 0 && at < sentence.groups.size()) {
            NounGroup group = sentence.groups.get(at);
            if (events.named(sentence.head(group)) != null) {
                return group;
            }
            int next = at + 1;
            boolean complement = next < sentence.groups.size() && sentence.groups.get(next).above() == at
                    && sentence.complement(sentence.groups.get(next));
            at = complement ? next : -1;
        }
        return null;
    }

    private Named byNoun(Clause clause, Factuality facts, NounGroup noun, EventLexicon.Named event) {
        List<Argument> taken = arguments.of(noun, clause);
        return new Named(events.refined(event.event(), theme(taken), taken), noun.head(), event.rule(), taken, facts);
    }

    private Named byVerb(Clause clause, Factuality facts) {
        int trigger = clause.verb.head();
        PhraseMap.Match<EventLexicon.Named> match = events.verb(words.lemmas, clause.verb);
        List<Argument> taken = match != null && match.end() > trigger + 1
                ? arguments.ofPhrase(clause, match)
                : arguments.of(clause);
        EventLexicon.Named entry = match == null ? null : match.value();
        EventLexicon.Named light = byLightVerb(clause);
        entry = light == null ? entry : light;
        Factuality seen = facts;
        EventLexicon.Named stopped = stopped(clause, entry == null ? null : entry.event());
        if (stopped != null) {
            entry = stopped;
            seen = clause.embedding.over(Factuality.FACT, facts, clause.verb.past()).under(facts);
        }
        return entry == null
                ? new Named("verb:" + words.lemmas[trigger], trigger, null, taken, seen)
                : new Named(events.refined(entry.event(), theme(taken), taken), trigger, entry.rule(), taken, seen);
    }

    /** "mener une attaque": the event that the object of a light verb names, or {@code null}. */
    private EventLexicon.Named byLightVerb(Clause clause) {
        if (!words.lemmaIs(clause.verb.head(), Category.LIGHT_VERB)) {
            return null;
        }
        NounGroup noun = clause.object != null ? clause.object : clause.verb.passive() ? clause.subject : null;
        return noun == null ? null : events.named(sentence.head(noun));
    }

    /** "les attaques ont cessé": the event that the subject of an ending verb names, or {@code null}. */
    private EventLexicon.Named stopped(Clause clause, String entry) {
        boolean stops = clause.embedding == Embedding.REFUSE || clause.embedding == Embedding.EXCLUDE;
        if (!stops || clause.subject == null || clause.object != null) {
            return null;
        }
        String subject = sentence.head(clause.subject);
        boolean ended = entry != null && !events.refined(entry, subject).equals(entry);
        return ended ? null : events.named(subject);
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
