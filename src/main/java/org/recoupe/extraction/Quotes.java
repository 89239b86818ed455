package org.recoupe.extraction;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;
import org.recoupe.text.Language;

/** Finds the words to quote for a clause: its own, without those that other clauses at its edges say. */
final class Quotes {

    private final Words words;

    Quotes(Words words) {
        this.words = words;
    }

    /** A run of words: the first, and the one after the last. */
    record Run(int from, int to) {}

    /** The quote of a clause; its host is left out. */
    Run of(Clause clause) {
        return trimmed(clause, start(clause), end(clause), clause.verb);
    }

    /** The quote of an infinitive with the clause that governs it. */
    Run of(Clause governor, Clause inner) {
        return trimmed(governor, start(governor), end(inner), inner.verb);
    }

    private int start(Clause clause) {
        int start = clause.kind == Kind.RELATIVE || clause.kind == Kind.INFINITIVE ? clause.start : clause.content;
        for (Clause child : clause.children) {
            boolean fronted = child.start <= start + 1 && child.end < clause.verb.from()
                    && (child.kind == Kind.ADVERBIAL || child.kind == Kind.GERUND || child.kind == Kind.INFINITIVE
                            || child.kind == Kind.ATTRIBUTION);
            if (fronted && (clause.subject == null || child.end <= clause.subject.from())) {
                start = child.end;
            }
        }
        return start;
    }

    private int end(Clause clause) {
        int end = clause.end;
        for (Clause child : clause.children) {
            boolean own = child.kind == Kind.INFINITIVE || child.kind == Kind.PARTICIPLE;
            if (!own && child.start >= clause.verb.to() && child.start < end) {
                end = child.start;
            }
        }
        return Math.max(end, clause.verb.to());
    }

    /** "is not over.", "was called off,": an English preposition that ends what is said. */
    private boolean particle(int i) {
        return words.grammar.language() == Language.EN && (i + 1 == words.size || words.tags[i + 1] == Tag.PUNCT);
    }

    private Run trimmed(Clause clause, int start, int end, VerbGroup verb) {
        int from = start;
        int to = Math.max(end, verb.to());
        while (from < verb.from() && (words.tags[from] == Tag.PUNCT && !words.sign(from, "«“")
                || words.is(from, Category.COORDINATOR))) {
            from++;
        }
        while (to > verb.to() && (words.tags[to - 1] == Tag.PUNCT && !words.sign(to - 1, "»”%)")
                || words.is(to - 1, Category.COORDINATOR) || words.tags[to - 1] == Tag.ADP && !particle(to - 1)
                || words.tags[to - 1] == Tag.SCONJ)) {
            to--;
        }
        return new Run(Math.min(from, clause.verb.from()), to);
    }
}
