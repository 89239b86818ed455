package org.recoupe.extraction;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;
import org.recoupe.text.Inflection.VerbForm;

/** Says of each clause of a sentence how its event stands to the facts: by its own verb, then by what governs it. */
final class FactReader {

    private final ParsedSentence sentence;
    private final Words words;
    private final Lexicons lexicons;
    private final Denials denials;
    private final boolean question;

    FactReader(ParsedSentence sentence, Lexicons lexicons) {
        this.sentence = sentence;
        this.lexicons = lexicons;
        words = sentence.words;
        denials = new Denials(sentence);
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
                clause.facts = seen(clause, own(clause));
            }
        }
    }

    /** What the verb itself says. */
    private Factuality own(Clause clause) {
        Factuality facts = Factuality.FACT;
        VerbGroup verb = clause.verb;
        if (verb.future() || verb.form() == VerbForm.FUTURE) {
            facts = facts.weakened(Modality.PLANNED, "future");
        } else if (verb.form() == VerbForm.CONDITIONAL) {
            facts = conditional(clause, facts);
        } else if (verb.form() == VerbForm.IMPERATIVE && clause.kind == Kind.MAIN) {
            facts = facts.weakened(Modality.UNCERTAIN, "demanded");
        }
        if (verb.modal() != null) {
            facts = modal(clause, facts);
        }
        if (denials.negated(clause)) {
            facts = facts.negated();
        }
        if (verb.passive() && verb.finite() && intended(clause)) {
            facts = facts.weakened(Modality.PLANNED, "planned");
        }
        if (underDiscussion(clause)) {
            facts = facts.weakened(Modality.UNCERTAIN, "under discussion");
        }
        if (denials.hedged(clause)) {
            facts = facts.weakened(Modality.UNCERTAIN, "hedged");
        }
        return denials.denied(clause, facts);
    }

    private Factuality conditional(Clause clause, Factuality facts) {
        boolean reported = reportedInPast(clause);
        if (reported && !clause.verb.perfect()) {
            return facts.weakened(Modality.PLANNED, "future in the past");
        }
        return facts.weakened(Modality.UNCERTAIN, "hearsay");
    }

    /** "est prévu", "est attendue": what is meant to be is not yet so. */
    private boolean intended(Clause clause) {
        Embedding embedding = embeddings().verb(words.lemmas, clause.verb.head());
        return embedding == Embedding.INTEND && !clause.verb.perfect() || embedding == Embedding.EXPECT;
    }

    /** "est en discussion", "est à l'étude". */
    private boolean underDiscussion(Clause clause) {
        if (!words.lemmaIs(clause.verb.head(), Category.COPULA)) {
            return false;
        }
        for (int i = clause.verb.to(); i < Math.min(clause.end, clause.verb.to() + 4); i++) {
            boolean bare = words.tags[i] == Tag.NOUN && words.tagged(i - 1, Tag.ADP);
            if (bare && embeddings().noun(words.lemmas[i]) == Embedding.DOUBT) {
                return true;
            }
        }
        return false;
    }

    private boolean reportedInPast(Clause clause) {
        for (Clause above = clause.kind == Kind.COMPLETIVE || clause.kind == Kind.QUESTION
                ? clause.parent
                : clause.parent == null ? null : clause.parent.parent; above != null; above = above.parent) {
            if (above.verb != null && embeddings().verb(words.lemmas, above.verb.head()) != null) {
                return true;
            }
        }
        return false;
    }

    private Factuality modal(Clause clause, Factuality facts) {
        Embedding modal = embeddings().modal(clause.verb.modal());
        if (modal == null) {
            return facts;
        }
        if (modal == Embedding.HYPOTHESIS) {
            return conditional(clause, facts);
        }
        if (modal == Embedding.ABLE && denials.negated(clause)) {
            return facts;
        }
        boolean past = clause.verb.perfect();
        return modal.over(facts, Factuality.FACT, past);
    }

    /** What remains of it through the clause above and the words that open it. */
    private Factuality seen(Clause clause, Factuality own) {
        clause.embedding = embedding(clause);
        Clause parent = clause.parent;
        return switch (clause.kind) {
            case MAIN -> question ? own.weakened(Modality.UNCERTAIN, "question") : own;
            case COMPLETIVE -> parent == null || parent.verb == null ? own : governed(clause, parent, own);
            case QUESTION -> own.weakened(Modality.UNCERTAIN, "question");
            case ADVERBIAL -> adverbial(clause, own);
            case INFINITIVE -> infinitive(clause, own);
            case GERUND -> governedGerund(clause, words, embeddings())
                    ? governed(clause, parent, own)
                    : parent == null || parent.facts == null || parent.facts.negative()
                            ? own
                            : own.under(parent.facts);
            case PARTICIPLE -> participle(clause, own);
            case RELATIVE, ATTRIBUTION -> own;
        };
    }

    /** "stop fighting", "denied taking money": the object of the verb before it. */
    static boolean governedGerund(Clause clause, Words words, Embeddings embeddings) {
        return clause.kind == Kind.GERUND && clause.parent != null && clause.parent.verb != null
                && clause.parent.embedding != null && clause.parent.object == null
                && follows(clause, words, embeddings) && clause.start == clause.verb.from();
    }

    /** Whether an infinitive or gerund stands right behind the verb above it and the words that belong to that. */
    static boolean follows(Clause clause, Words words, Embeddings embeddings) {
        VerbGroup verb = clause.parent.verb;
        if (words.lemmaIs(verb.head(), Category.COPULA) && clause.start > verb.to()) {
            // "was not able to": behind the adjective
            return clause.start <= verb.to() + 2 && embeddings.adjective(words.lemmas[clause.start - 1]) != null;
        }
        return clause.start >= verb.to()
                && clause.start <= Math.max(verb.to(), embeddings.end(words.lemmas, verb.head()));
    }

    private Factuality governed(Clause clause, Clause parent, Factuality own) {
        Embedding embedding = parent.embedding;
        if (embedding == null) {
            return parent.facts != null && parent.facts.negative() ? own.weakened(Modality.UNCERTAIN, "embedded") : own;
        }
        if (embedding == Embedding.DEMAND && parent.verb.perfect()
                && words.lemmaIs(parent.verb.head(), Category.NEED_VERB)) {
            // "a dû être opéré": what had to be was
            embedding = Embedding.MANAGE;
        }
        return embedding.over(own, parent.facts, parent.verb.past());
    }

    private Factuality adverbial(Clause clause, Factuality own) {
        Grammar grammar = words.grammar;
        if (grammar.is(Category.HYPOTHETIC, clause.marker)) {
            return own.weakened(Modality.UNCERTAIN, "hypothetical");
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
        boolean purpose = words.grammar.is(Category.PURPOSE, preposition);
        if (purpose && !(parent != null && parent.embedding != null && follows(clause, words, embeddings()))) {
            return own.weakened(Modality.UNCERTAIN, "purpose");
        }
        NounGroup before = sentence.groupBefore(clause.start);
        if (before != null && before.to() == clause.start && (parent == null || parent.embedding == null)) {
            Embedding noun = embeddings().noun(sentence.head(before));
            if (noun != null) {
                return noun.over(own, Factuality.FACT, false);
            }
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

    private Factuality participle(Clause clause, Factuality own) {
        Embedding embedding = clause.embedding;
        boolean meant = embedding == Embedding.INTEND || embedding == Embedding.EXPECT;
        return meant ? own.weakened(Modality.PLANNED, "planned") : own;
    }

    /** What the clause's verb, or the adjective or noun that it says of its subject, makes of what it governs. */
    private Embedding embedding(Clause clause) {
        int head = clause.verb.head();
        Embedding verb = embeddings().verb(words.lemmas, head);
        if (verb != null) {
            return verb;
        }
        if (clause.child(Kind.COMPLETIVE) != null) {
            // "there is no evidence that"
            NounGroup said = clause.attribute != null ? clause.attribute : clause.object;
            Embedding noun = said == null ? null : embeddings().noun(sentence.head(said));
            if (noun == Embedding.SAY) {
                return noun;
            }
        }
        if (!words.lemmaIs(head, Category.COPULA)) {
            return null;
        }
        for (int i = head + 1; i < Math.min(clause.end, head + 6); i++) {
            Embedding adjective = words.tags[i] == Tag.NOUN ? null : embeddings().adjective(words.lemmas[i]);
            if (adjective != null) {
                return adjective;
            }
        }
        return clause.subject == null ? null : embeddings().noun(sentence.head(clause.subject));
    }

    private Embeddings embeddings() {
        return lexicons.embeddings();
    }

}
