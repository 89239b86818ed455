package org.recoupe.extraction;

import org.recoupe.extraction.Grammar.Category;

/** Says of each clause of a sentence how its event stands to the facts: by its own verb, then by what governs it. */
final class FactReader {

    private final ParsedSentence sentence;
    private final Words words;
    private final Embeddings embeddings;
    private final Government government;
    private final VerbFacts verbs;
    private final boolean question;

    FactReader(ParsedSentence sentence, Embeddings embeddings) {
        this.sentence = sentence;
        this.embeddings = embeddings;
        words = sentence.words;
        government = new Government(sentence, embeddings);
        verbs = new VerbFacts(sentence, embeddings);
        question = endsWith("?");
    }

    private boolean endsWith(String sign) {
        int last = words.size - 1;
        while (last > 0 && words.quoteMark(last)) {
            last--;
        }
        return words.sign(last, sign);
    }

    /** Fills the facts of all clauses, those above first. */
    void run() {
        for (Clause clause : sentence.clauses) {
            if (clause.verb != null) {
                clause.facts = seen(clause, verbs.of(clause));
            }
        }
    }

    /** What remains of it through the clause above and the words that open it. */
    private Factuality seen(Clause clause, Factuality own) {
        clause.embedding = government.embedding(clause);
        Clause parent = clause.parent;
        return switch (clause.kind) {
            case MAIN -> question ? own.weakened(Modality.UNCERTAIN, "question") : own;
            case COMPLETIVE -> completive(clause, own);
            case QUESTION -> sentence.resumes(clause) ? own : own.weakened(Modality.UNCERTAIN, "question");
            case ADVERBIAL -> adverbial(clause, own);
            case INFINITIVE -> infinitive(clause, own);
            case GERUND -> words.is(clause.verb.from() - 1, Category.PRIVATIVE) ? own.negated() : gerund(clause, own);
            case PARTICIPLE -> participle(clause, own);
            case RELATIVE, ATTRIBUTION -> own;
        };
    }

    /** "la crainte que": what the noun before the clause makes of it, then the verb above. */
    private Factuality completive(Clause clause, Factuality own) {
        Clause parent = clause.parent;
        Embedding noun = nounBefore(clause);
        if (parent == null || parent.verb == null) {
            return noun == null ? own : noun.over(own, Factuality.FACT, false);
        }
        if (noun == null || noun == Embedding.SAY || noun == parent.embedding) {
            return governed(clause, parent, own);
        }
        if (parent.embedding == null) {
            NounGroup group = sentence.groupBefore(clause.start);
            boolean none = parent.facts.negative() && words.is(group.from(), Category.NEGATIVE_QUANTIFIER);
            return noun.over(own, none ? parent.facts : Factuality.FACT, false);
        }
        return governed(clause, parent, noun.over(own, Factuality.FACT, false));
    }

    private Factuality gerund(Clause clause, Factuality own) {
        Clause parent = clause.parent;
        if (government.gerund(clause)) {
            // "is considering selling": means to, or may
            return parent.embedding == Embedding.BELIEVE
                    ? Embedding.EXPECT.over(own, parent.facts, parent.verb.past())
                    : governed(clause, parent, own);
        }
        NounGroup before = words.is(clause.start - 1, Category.OF) ? sentence.groupBefore(clause.start - 1) : null;
        Embedding noun = before == null || before.to() != clause.start - 1
                ? null
                : embeddings.noun(sentence.head(before));
        if (noun != null) {
            // "no intention of resigning"
            return noun.over(own, government.dropped(before, parent) ? Factuality.FACT.negated() : Factuality.FACT,
                    false);
        }
        boolean plain = parent == null || parent.facts == null || parent.facts.negative();
        return plain ? own : own.under(parent.facts);
    }

    private Factuality governed(Clause clause, Clause parent, Factuality own) {
        Embedding embedding = parent.embedding;
        if (embedding == null) {
            return parent.facts != null && parent.facts.negative() ? own.weakened(Modality.UNCERTAIN, "embedded") : own;
        }
        boolean needs = embedding == Embedding.DEMAND && words.lemmaIs(parent.verb.head(), Category.NEED_VERB);
        if (needs && parent.verb.perfect()) {
            // "a dû être opéré": what had to be was
            embedding = Embedding.MANAGE;
        } else if (needs && parent.facts.negative()) {
            // "il ne faut pas désespérer": it has to be that one does not
            return embedding.over(own.negated(), Factuality.FACT, parent.verb.past());
        }
        if (embedding == Embedding.DENY && words.lemmaIs(parent.verb.head(), Category.COPULA)) {
            // "il est faux que": the clause above is itself the denial
            boolean called = parent.facts.modality() == Modality.DENIED;
            return embedding.over(own, called ? Factuality.FACT : Factuality.FACT.negated(), false);
        }
        boolean says = embedding == Embedding.SAY || embedding == Embedding.BELIEVE;
        if (says && clause.kind != Clause.Kind.COMPLETIVE && parent.verb.passive()) {
            // "is said to have lost": no more than told
            own = own.weakened(Modality.UNCERTAIN, "alleged");
        }
        return embedding.over(own, parent.facts, parent.verb.past());
    }

    private Factuality adverbial(Clause clause, Factuality own) {
        Grammar grammar = words.grammar;
        if (grammar.is(Category.HYPOTHETIC, clause.marker)) {
            return own.weakened(Modality.UNCERTAIN, Factuality.HYPOTHETICAL);
        }
        if (grammar.is(Category.PRIVATIVE, clause.marker)) {
            return own.negated();
        }
        return grammar.is(Category.PURPOSE, clause.marker) ? own.weakened(Modality.UNCERTAIN, "purpose") : own;
    }

    private Factuality infinitive(Clause clause, Factuality own) {
        Clause parent = clause.parent;
        String preposition = clause.marker;
        if (words.grammar.is(Category.PRIVATIVE, preposition)) {
            return own.negated();
        }
        Embedding before = nounBefore(clause);
        if (before != null && (parent == null || parent.embedding == null || clause.start < parent.verb.from())) {
            // "the plan to close"
            return before.over(own, government.dropped(sentence.groupBefore(clause.start), parent)
                    ? Factuality.FACT.negated()
                    : Factuality.FACT, false);
        }
        boolean cause = clause.verb.perfect() && words.is(clause.verb.from(), Category.PERFECT_INFINITIVE);
        // "condamné pour avoir giflé un élève" tells what was
        boolean purpose = words.grammar.is(Category.PURPOSE, preposition) && !cause;
        if (purpose && !(parent != null && parent.embedding != null && government.follows(clause))) {
            return own.weakened(Modality.UNCERTAIN, "purpose");
        }
        if (parent == null || parent.verb == null) {
            return own;
        }
        if (parent.embedding == null && parent.facts.negative()) {
            return own.weakened(Modality.UNCERTAIN, "embedded");
        }
        if (parent.embedding == Embedding.KNOW) {
            // "n'ont pas su expliquer": with an infinitive, to know is to be able
            return Embedding.MANAGE.over(own, parent.facts, parent.verb.past());
        }
        return parent.embedding == null ? own.under(parent.facts) : governed(clause, parent, own);
    }

    /** What the noun right before an infinitive makes of it, or {@code null}. */
    private Embedding nounBefore(Clause clause) {
        NounGroup before = sentence.groupBefore(clause.start);
        return before == null || before.to() != clause.start ? null : embeddings.noun(sentence.head(before));
    }

    private Factuality participle(Clause clause, Factuality own) {
        Embedding embedding = clause.embedding;
        boolean meant = embedding == Embedding.INTEND || embedding == Embedding.EXPECT;
        return meant ? own.weakened(Modality.PLANNED, "planned") : own;
    }
}
