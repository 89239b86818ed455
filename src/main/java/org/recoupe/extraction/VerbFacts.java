package org.recoupe.extraction;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;
import org.recoupe.text.Inflection.VerbForm;

/** Says how an event stands to the facts by its own verb: by tense and mood, modal, negation and adverbs. */
final class VerbFacts {

    private final ParsedSentence sentence;
    private final Words words;
    private final Embeddings embeddings;
    private final Denials denials;

    VerbFacts(ParsedSentence sentence, Embeddings embeddings) {
        this.embeddings = embeddings;
        this.sentence = sentence;
        words = sentence.words;
        denials = new Denials(sentence);
    }

    /** How the clause's event stands to the facts by the clause alone; the clauses above it are known. */
    Factuality of(Clause clause) {
        if (predicative(clause)) {
            return clause.parent.facts;
        }
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

    /** "resteront fermées": what something stays or seems to be stands to the facts as that it stays so. */
    private boolean predicative(Clause clause) {
        return clause.kind == Kind.PARTICIPLE && clause.parent != null && clause.parent.verb != null
                && clause.start == clause.parent.verb.to()
                && words.lemmaIs(clause.parent.verb.head(), Category.COPULA);
    }

    private Factuality conditional(Clause clause, Factuality facts) {
        boolean reported = reportedInPast(clause);
        if (reported && !clause.verb.perfect()) {
            return facts.weakened(Modality.PLANNED, Factuality.FUTURE_IN_THE_PAST);
        }
        return facts.weakened(Modality.UNCERTAIN, "hearsay");
    }

    /** "would": what follows from a condition, unless somebody said that it was to come. */
    private Factuality would(Clause clause, Factuality facts) {
        if (clause.verb.perfect()) {
            return facts.weakened(Modality.UNCERTAIN, Factuality.HYPOTHETICAL);
        }
        if (reportedInPast(clause) || clause.kind == Kind.COMPLETIVE && !present(clause.parent) || told(clause)) {
            return facts.weakened(Modality.PLANNED, Factuality.FUTURE_IN_THE_PAST);
        }
        boolean refused = denials.negated(clause) && !clause.verb.passive()
                && embeddings.reports(words.lemmas, clause.verb.head());
        if (refused) {
            // "neither side would comment": did not
            return facts;
        }
        for (Clause child : clause.children) {
            if (words.grammar.is(Category.HYPOTHETIC, child.marker)) {
                return facts.weakened(Modality.UNCERTAIN, Factuality.HYPOTHETICAL);
            }
        }
        return facts.weakened(Modality.PLANNED, Factuality.CONDITIONAL);
    }

    /** "est prévu", "est attendue": what is meant to be is not yet so. */
    private boolean intended(Clause clause) {
        Embedding embedding = embeddings.verb(words.lemmas, clause.verb.head());
        return embedding == Embedding.INTEND && !clause.verb.perfect() || embedding == Embedding.EXPECT;
    }

    /** "est en discussion", "est à l'étude". */
    private boolean underDiscussion(Clause clause) {
        if (!words.lemmaIs(clause.verb.head(), Category.COPULA)) {
            return false;
        }
        for (int i = clause.verb.to(); i < Math.min(clause.end, clause.verb.to() + 4); i++) {
            boolean bare = words.tags[i] == Tag.NOUN && words.tagged(i - 1, Tag.ADP);
            if (bare && embeddings.noun(words.lemmas[i]) == Embedding.DOUBT) {
                return true;
            }
        }
        return false;
    }

    private boolean reportedInPast(Clause clause) {
        for (Clause above = clause.kind == Kind.COMPLETIVE || clause.kind == Kind.QUESTION
                ? clause.parent
                : clause.parent == null ? null : clause.parent.parent; above != null; above = above.parent) {
            if (above.verb != null && embeddings.verb(words.lemmas, above.verb.head()) != null) {
                return !present(above);
            }
        }
        return false;
    }

    /** "she said | the deal would be signed", "the deal would be signed, she said". */
    private boolean told(Clause clause) {
        for (Clause other : sentence.clauses) {
            boolean says = other == clause.partner || other.kind == Kind.ATTRIBUTION;
            if (says && other.verb != null && embeddings.reports(words.lemmas, other.verb.head()) && !present(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean present(Clause clause) {
        return clause != null && clause.verb != null && clause.verb.form() == VerbForm.PRESENT
                && !clause.verb.past();
    }

    private Factuality modal(Clause clause, Factuality facts) {
        Embedding modal = embeddings.modal(clause.verb.modal());
        if (modal == null) {
            return facts;
        }
        if (modal == Embedding.HYPOTHESIS) {
            return would(clause, facts);
        }
        if (modal == Embedding.ABLE && denials.negated(clause)) {
            return facts;
        }
        boolean past = clause.verb.perfect();
        return modal.over(facts, Factuality.FACT, past);
    }
}
