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
            case COMPLETIVE -> parent == null || parent.verb == null ? own : governed(clause, parent, own);
            case QUESTION -> sentence.resumes(clause) ? own : own.weakened(Modality.UNCERTAIN, "question");
            case ADVERBIAL -> adverbial(clause, own);
            case INFINITIVE -> infinitive(clause, own);
            case GERUND -> government.gerund(clause)
                    ? governed(clause, parent, own)
                    : parent == null || parent.facts == null || parent.facts.negative()
                            ? own
                            : own.under(parent.facts);
            case PARTICIPLE -> participle(clause, own);
            case RELATIVE, ATTRIBUTION -> own;
        };
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
            return before.over(own, Factuality.FACT, false);
        }
        boolean purpose = words.grammar.is(Category.PURPOSE, preposition);
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
