package org.recoupe.extraction;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;

/** Tells which clause governs which: whose verb, adjective or noun says how the event of another stands to the facts. */
final class Government {

    /** An adjective that governs stands behind its copula within so many words. */
    private static final int PREDICATE = 6;

    private final ParsedSentence sentence;
    private final Words words;
    private final Embeddings embeddings;

    Government(ParsedSentence sentence, Embeddings embeddings) {
        this.sentence = sentence;
        this.embeddings = embeddings;
        words = sentence.words;
    }

    /** What the clause's verb, or the adjective or noun that it says of its subject, makes of what it governs. */
    Embedding embedding(Clause clause) {
        int head = clause.verb.head();
        Clause next = clause.child(Kind.INFINITIVE);
        Embedding infinitive = next == null || next.start != clause.verb.to() || next.verb.from() != next.start
                ? null
                : embeddings.infinitive(words.lemmas[head]);
        if (infinitive != null) {
            return infinitive;
        }
        Embedding verb = embeddings.verb(words.lemmas, head);
        if (verb != null) {
            return verb;
        }
        if (clause.child(Kind.COMPLETIVE) != null) {
            // "there is no evidence that"
            NounGroup said = clause.attribute != null ? clause.attribute : clause.object;
            Embedding noun = said == null ? null : embeddings.noun(sentence.head(said));
            if (noun == Embedding.SAY) {
                return noun;
            }
        }
        if (!words.lemmaIs(head, Category.COPULA)) {
            return null;
        }
        for (int i = head + 1; i < Math.min(clause.end, head + PREDICATE); i++) {
            Embedding adjective = words.tags[i] == Tag.NOUN ? null : embeddings.adjective(words.lemmas[i]);
            if (adjective != null) {
                return adjective;
            }
        }
        return clause.subject == null ? null : embeddings.noun(sentence.head(clause.subject));
    }

    /** The infinitive or gerund whose event the clause's verb governs, or {@code null}. */
    Clause governed(Clause clause) {
        Clause gerund = clause.child(Kind.GERUND);
        if (gerund != null && gerund(gerund)) {
            return gerund;
        }
        Clause infinitive = clause.child(Kind.INFINITIVE);
        if (clause.embedding == null || infinitive == null
                || clause.embedding == Embedding.SAY && infinitive.start > clause.verb.to()) {
            return null;
        }
        boolean adverbial = words.grammar.is(Category.PRIVATIVE, infinitive.marker)
                || words.grammar.is(Category.PURPOSE, infinitive.marker) && infinitive.start > clause.verb.to()
                        && !follows(infinitive)
                || infinitive.start < clause.verb.to();
        return adverbial ? null : infinitive;
    }

    /** "abandoned plans", "the plan was dropped", "there is no plan": whether the clause says that a thing meant is not. */
    boolean dropped(NounGroup meant, Clause clause) {
        if (clause == null || clause.verb == null || clause.facts == null) {
            return false;
        }
        boolean behind = meant.from() >= clause.verb.to();
        if (clause.facts.negative()) {
            return behind && clause.embedding == null && (words.is(meant.from(), Category.NEGATIVE_QUANTIFIER)
                    || words.lemmaIs(clause.verb.head(), Category.PERFECT_AUXILIARY));
        }
        return words.lemmaIs(clause.verb.head(), Category.DROPPING) && behind != clause.verb.passive();
    }

    /** "stop fighting", "denied taking money": whether a gerund is the object of the verb before it. */
    boolean gerund(Clause clause) {
        if (clause.kind == Kind.GERUND && clause.parent != null && clause.parent.embedding == Embedding.REFUSE
                && clause.parent.object != null && clause.parent.object.to() == clause.start - 1
                && words.is(clause.start - 1, Category.KEEPING_FROM)) {
            // "prevented the fans from entering"
            return true;
        }
        return clause.kind == Kind.GERUND && clause.parent != null && clause.parent.verb != null
                && clause.parent.embedding != null && clause.parent.object == null
                && follows(clause) && clause.start == clause.verb.from();
    }

    /** Whether an infinitive or gerund stands right behind the verb above it and the words that belong to that. */
    boolean follows(Clause clause) {
        VerbGroup verb = clause.parent.verb;
        if (words.lemmaIs(verb.head(), Category.COPULA) && clause.start > verb.to()) {
            // "was not able to": behind the adjective; "is yet to"
            return embeddings.end(words.lemmas, verb.head()) == clause.start
                    || clause.start <= verb.to() + 2 && embeddings.adjective(words.lemmas[clause.start - 1]) != null;
        }
        NounGroup object = clause.parent.object;
        if (object != null && object.to() == clause.start && words.lemmaIs(verb.head(), Category.OBJECT_CONTROL)) {
            // "forced the mayor to close"
            return true;
        }
        int start = words.is(clause.start - 1, Category.NEGATOR) ? clause.start - 1 : clause.start;
        int end = Math.max(verb.to(), embeddings.end(words.lemmas, verb.head()));
        return start >= verb.to() && (start <= end || timed(end, start));
    }

    /** Whether the words between tell no more than when ("agreed | on Monday | to reopen"). */
    private boolean timed(int from, int to) {
        boolean time = false;
        for (int i = from; i < to; i++) {
            time |= words.timeNoun(i);
            if (!words.timeNoun(i) && !words.tagged(i, Tag.ADP) && !words.tagged(i, Tag.DET)
                    && !words.tagged(i, Tag.ADJ) && !words.tagged(i, Tag.NUM)) {
                return false;
            }
        }
        return time;
    }
}
