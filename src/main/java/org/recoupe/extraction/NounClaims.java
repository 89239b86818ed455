package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Folding;
import org.recoupe.text.Span;

/** Writes claims for what nouns say: events ("l'arrestation de 92 personnes") and counts ("environ 2 500 soldats"). */
final class NounClaims {

    private final ParsedSentence sentence;
    private final Words words;
    private final Lexicons lexicons;
    private final Arguments arguments;
    private final MentionIndex mentions;
    private final List<Draft> drafts = new ArrayList<>();

    NounClaims(ParsedSentence sentence, Lexicons lexicons, Arguments arguments, MentionIndex mentions) {
        this.sentence = sentence;
        this.lexicons = lexicons;
        this.arguments = arguments;
        this.mentions = mentions;
        words = sentence.words;
    }

    /** The claims of all noun groups, then of all counts. */
    List<Draft> run() {
        for (int g = 0; g < sentence.groups.size(); g++) {
            event(sentence.groups.get(g), g);
        }
        for (Quantity quantity : mentions.quantities(words.sentence.span())) {
            count(quantity);
        }
        return drafts;
    }

    private void event(NounGroup group, int g) {
        if (words.tags[group.head()] != Tag.NOUN) {
            return;
        }
        String lemma = sentence.head(group);
        boolean absence = words.lemmaIs(group.head(), Category.NOMINAL_NEGATION);
        String named = lexicons.events().noun(lemma);
        Clause clause = sentence.owner[group.head()];
        boolean without = words.grammar.is(Category.PRIVATIVE, group.preposition())
                && words.grammar.match(Category.ADVERBIAL, words.folded, group.start()) == 0;
        boolean denied = clause != null && clause.facts != null && clause.facts.negative() || without;
        boolean bare = without && group.reach() > group.to() && words.tags[group.from()] == Tag.NOUN;
        if (named == null && !absence && !bare && !(denied && (eventive(lemma) || eventive(words.folded[group.head()])))
                || inMoment(group) || inVerb(group, clause, named)) {
            return;
        }
        Factuality facts = facts(group, clause);
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
            event = named == null ? "noun:" + lemma : lexicons.events().refined(named, theme);
        }
        double confidence = named == null ? 0.25 : taken.isEmpty() ? 0.4 : 0.65;
        Draft draft = new Draft(sentence, group.from(), to, group.head(), event, clause, group, facts, confidence);
        draft.arguments.addAll(taken);
        draft.reasons.add(named == null ? "a noun of an event" : "event lexicon: " + named);
        drafts.add(draft);
    }

    /** "prend fin": the noun and the verb are one event, which the clause claims. */
    private boolean inVerb(NounGroup group, Clause clause, String named) {
        if (named == null || clause == null || clause.verb == null || group.head() < clause.verb.to()) {
            return false;
        }
        PhraseMap.Match<EventLexicon.Named> verb = lexicons.events().verb(words.lemmas, clause.verb.head());
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

    private Factuality facts(NounGroup group, Clause clause) {
        Factuality facts = Factuality.FACT;
        if (words.grammar.is(Category.PRIVATIVE, group.preposition())
                && words.grammar.match(Category.ADVERBIAL, words.folded, group.start()) == 0) {
            return facts.negated();
        }
        if (words.is(group.start() - 1, "pas") && words.is(group.start() - 2, Category.NO)
                || words.is(group.start() - 1, Category.NO)) {
            // "un accident, et non pas un attentat"
            return facts.negated();
        }
        if (clause == null || clause.verb == null || clause.facts == null) {
            facts = verbless(group, facts);
        } else {
            facts = inClause(group, clause, facts);
        }
        NounGroup at = group;
        while (at.above() >= 0) {
            at = sentence.groups.get(at.above());
            Embedding noun = lexicons.embeddings().noun(sentence.head(at));
            if (noun != null) {
                facts = noun.over(facts, Factuality.FACT, false);
            }
            if (words.lemmaIs(at.head(), Category.NOMINAL_NEGATION)) {
                facts = facts.negated();
            }
        }
        return facts;
    }

    /** A heading without a verb: "Aucun retrait prévu". */
    private Factuality verbless(NounGroup group, Factuality facts) {
        return words.is(group.from(), Category.NEGATIVE_QUANTIFIER) ? facts.negated() : facts;
    }

    private Factuality inClause(NounGroup group, Clause clause, Factuality facts) {
        boolean ownSubject = clause.subject != null && group.above() < 0 && group.head() >= clause.subject.from()
                && group.head() < clause.subject.reach();
        boolean subject = ownSubject || group.to() <= clause.verb.from();
        if (words.grammar.is(Category.PRESUPPOSING, group.preposition())) {
            return facts;
        }
        if (words.grammar.is(Category.PURPOSE, group.preposition())) {
            return facts.weakened(Modality.UNCERTAIN, "purpose");
        }
        if (clause.facts.negative() && (ownSubject || !subject)) {
            return facts.weakened(Modality.UNCERTAIN, "embedded");
        }
        if (subject && clause.facts.modality() == Modality.PLANNED && ownSubject
                && clause.verb.passive()) {
            return facts.under(clause.facts);
        }
        if (subject && clause.verb.past()) {
            return facts;
        }
        if (clause.embedding != null && clause.embedding != Embedding.SAY && !subject) {
            Factuality over = clause.embedding.over(facts, clause.facts, clause.verb.past()).under(clause.facts);
            // the clause itself claims that it is not so; the noun only names it
            return over.negative() ? facts.weakened(Modality.UNCERTAIN, "embedded") : over;
        }
        return facts.under(clause.facts);
    }

    /** A number that a change leads to is as sure as the change; any other is there already. */
    private static Factuality countFacts(Quantity quantity, Clause clause) {
        boolean after = quantity.role() == Quantity.Role.AFTER && clause != null && clause.facts != null;
        return after ? Factuality.FACT.under(clause.facts) : Factuality.FACT;
    }

    private void count(Quantity quantity) {
        if (quantity.counted() == null || quantity.unit() != null || quantity.value() == null
                && lexicons.events().topic(Folding.fold(quantity.counted())) == null) {
            return;
        }
        int from = words.at(quantity.span().start());
        int to = words.at(quantity.span().end() - 1) + 1;
        if (from >= words.size || to > words.size || from >= to) {
            return;
        }
        NounGroup group = sentence.groupAt(words.at(quantity.number().start()));
        if (group != null) {
            from = Math.min(from, group.from());
            to = Math.max(to, group.to());
        }
        Clause clause = sentence.owner[from];
        String counted = Folding.fold(quantity.counted());
        String event = lexicons.events().refined("count", counted);
        Draft draft = new Draft(sentence, from, to, words.at(quantity.number().start()), event, clause, group,
                countFacts(quantity, clause), 0.6);
        draft.quantities.add(quantity);
        if (group != null) {
            draft.arguments.add(arguments.argument(Role.PATIENT, group));
        }
        draft.reasons.add("a count");
        drafts.add(draft);
    }
}
