package org.recoupe.extraction;

import org.recoupe.extraction.Grammar.Category;

/** Says how an event that a noun names stands to the facts: by the words around the noun, then by the clause. */
final class NounFacts {

    private final ParsedSentence sentence;
    private final Words words;
    private final Embeddings embeddings;
    private final Government government;

    NounFacts(ParsedSentence sentence, Embeddings embeddings) {
        this.sentence = sentence;
        this.embeddings = embeddings;
        words = sentence.words;
        government = new Government(sentence, embeddings);
    }

    /** How the event that the group names stands to the facts; the clause around it, if any, is known. */
    Factuality of(NounGroup group, Clause clause) {
        Factuality facts = Factuality.FACT;
        if (words.grammar.is(Category.PRIVATIVE, group.preposition())
                && words.match(group.start(), Category.ADVERBIAL) == 0) {
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
            Embedding noun = embeddings.noun(sentence.head(at));
            if (noun != null) {
                facts = noun.over(facts, government.dropped(at, clause)
                        ? Factuality.FACT.negated()
                        : Factuality.FACT, false);
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
}
