package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;
import org.recoupe.mention.Moment;
import org.recoupe.text.Span;

/** Writes claims for the events that nouns name ("l'arrestation de 92 personnes"). */
final class NounClaims {

    private final ParsedSentence sentence;
    private final Words words;
    private final Lexicons lexicons;
    private final Arguments arguments;
    private final MentionIndex mentions;
    private final NounFacts facts;
    private final List<Draft> drafts = new ArrayList<>();

    NounClaims(ParsedSentence sentence, Lexicons lexicons, Arguments arguments, MentionIndex mentions) {
        this.sentence = sentence;
        this.lexicons = lexicons;
        this.arguments = arguments;
        this.mentions = mentions;
        words = sentence.words;
        facts = new NounFacts(sentence, lexicons.embeddings());
    }

    /** The claims of all noun groups, in order. */
    List<Draft> run() {
        for (int g = 0; g < sentence.groups.size(); g++) {
            event(sentence.groups.get(g), g);
        }
        return drafts;
    }

    private void event(NounGroup group, int g) {
        if (words.tags[group.head()] != Tag.NOUN) {
            return;
        }
        String lemma = sentence.head(group);
        boolean absence = words.lemmaIs(group.head(), Category.NOMINAL_NEGATION);
        String named = idiom(group) ? null : lexicons.events().noun(lemma);
        Clause clause = sentence.owner[group.head()];
        boolean without = words.grammar.is(Category.PRIVATIVE, group.preposition())
                && words.match(group.start(), Category.ADVERBIAL) == 0;
        boolean denied = clause != null && clause.facts != null && clause.facts.negative() || without;
        boolean bare = without && group.reach() > group.to() && words.tags[group.from()] == Tag.NOUN;
        if (named == null && !absence && !bare && !(denied && (eventive(lemma) || eventive(words.folded[group.head()])))
                || inMoment(group) || inVerb(group, clause, named)) {
            return;
        }
        Factuality facts = this.facts.of(group, clause);
        List<Argument> taken = arguments.of(group);
        int to = end(group, g);
        if (!denied && !absence && to == group.to() && !telling(group, taken)) {
            return;
        }
        String theme = taken.stream().filter(a -> a.role() == Role.PATIENT).map(Argument::head).findFirst()
                .orElse(null);
        String event;
        if (absence) {
            facts = facts.negated();
            event = lexicons.events().refined("exist", theme);
        } else {
            event = named == null ? "noun:" + lemma : lexicons.events().refined(named, theme, taken);
        }
        double confidence = named == null ? 0.25 : taken.isEmpty() ? 0.4 : 0.65;
        Draft draft = new Draft(sentence, group.from(), to, group.head(), event, clause, group, facts, confidence);
        draft.arguments.addAll(taken);
        draft.reasons.add("event: " + (named == null ? "a noun of an event" : lexicons.events().named(lemma).rule()));
        drafts.add(draft);
    }

    /** "on strike": words that together name no event. */
    private boolean idiom(NounGroup group) {
        return words.match(group.start(), Category.NO_EVENT) == group.head() + 1 - group.start();
    }

    /** "prend fin", "une attaque a eu lieu": the noun and the verb are one event, which the clause claims. */
    private boolean inVerb(NounGroup group, Clause clause, String named) {
        if (named == null || clause == null || clause.verb == null) {
            return false;
        }
        if (group == clause.subject && EventNames.takesPlace(words, clause)) {
            return true;
        }
        if (group.head() < clause.verb.to()) {
            return false;
        }
        PhraseMap.Match<EventLexicon.Named> verb = lexicons.events().verb(words.lemmas, clause.verb);
        return verb != null && group.head() < verb.end() && verb.value().event().equals(named);
    }

    /** "la fin de l'année" is a time, not an event. */
    private boolean inMoment(NounGroup group) {
        Span head = words.token(group.head()).span();
        for (Moment moment : mentions.moments(words.sentence.span())) {
            if (moment.extent().overlaps(head)) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything is said of the event: what it is done to, when, or how often. */
    private boolean telling(NounGroup group, List<Argument> taken) {
        boolean timeOnly = !taken.isEmpty() && words.grammar.is(Category.TIME_NOUN, taken.getFirst().head());
        return !timeOnly && group.reach() > group.from() + 1;
    }

    private boolean eventive(String lemma) {
        if (words.grammar.is(Category.EVENT_NOUN, lemma)) {
            return true;
        }
        if (lemma.length() < 6 || words.grammar.is(Category.NO_EVENT, lemma)) {
            return false;
        }
        for (String ending : words.grammar.words(Category.EVENT_ENDING)) {
            if (lemma.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The word after the noun's complements and the participle that describes it. */
    private int end(NounGroup group, int g) {
        int end = group.reach();
        for (int c = 0; c < sentence.clauses.size(); c++) {
            Clause clause = sentence.clauses.get(c);
            if (clause.kind == Kind.PARTICIPLE && clause.host == group && clause.start >= end) {
                end = Math.max(end, trimmed(clause));
            }
        }
        return end;
    }

    private int trimmed(Clause clause) {
        return new Quotes(words).of(clause).to();
    }

}
