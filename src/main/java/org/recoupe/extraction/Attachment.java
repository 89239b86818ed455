package org.recoupe.extraction;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;

/** Finds the open clause that a new one hangs on, and closes those within it, which are over then. */
final class Attachment {

    private final Words words;
    private final Embeddings embeddings;
    private final OpenClauses clauses;

    Attachment(Words words, Embeddings embeddings, OpenClauses clauses) {
        this.words = words;
        this.embeddings = embeddings;
        this.clauses = clauses;
    }

    /** The parent of a clause that a marker opens at the word {@code i}. */
    Clause ofMarker(Kind kind, int i) {
        Clause parent = clauses.top();
        if (kind != Kind.RELATIVE && i > 0 && words.sign(i - 1, ",")) {
            parent = beyondFilled(parent);
            clauses.close(parent, i);
        } else if (kind == Kind.COMPLETIVE && i > 0 && words.is(i - 1, Category.COORDINATOR)) {
            Clause before = parent;
            while (before != null && before.kind != Kind.COMPLETIVE) {
                before = before.parent;
            }
            if (before != null) {
                parent = before.parent;
                clauses.close(parent, i);
            }
        }
        return parent;
    }

    /** A comma leaves the clauses that have their verb, but not what is said or done meanwhile. */
    private static Clause beyondFilled(Clause clause) {
        Clause at = clause;
        while (at.parent != null && at.verb != null && at.kind != Kind.COMPLETIVE && at.kind != Kind.GERUND) {
            at = at.parent;
        }
        return at;
    }

    /** The parent of a clause that an infinitive, gerund or participle makes, which begins at {@code start}. */
    Clause ofVerb(VerbGroup verb, Kind kind, int start) {
        Clause parent = clauses.top();
        boolean joined = start > 0 && words.is(start - 1, Category.COORDINATOR);
        if (joined || start > 0 && words.sign(start - 1, ",")) {
            Clause same = parent;
            while (same != null && !(same.kind == kind && same.verb != null)) {
                same = same.parent;
            }
            if (same != null && joined) {
                parent = same.parent;
                clauses.close(parent, start - 1);
            } else if (kind == Kind.GERUND || kind == Kind.INFINITIVE) {
                while (parent.parent != null && parent.verb != null && parent.kind != Kind.COMPLETIVE
                        && parent.kind != Kind.GERUND && parent.kind != Kind.ADVERBIAL) {
                    parent = parent.parent;
                }
                clauses.close(parent, start);
            }
        } else if (kind == Kind.PARTICIPLE || kind == Kind.GERUND) {
            if (start < verb.from()) {
                while (parent.parent != null && parent.verb != null && parent.kind != Kind.COMPLETIVE) {
                    parent = parent.parent;
                }
                clauses.close(parent, start);
            } else if (parent.kind == Kind.PARTICIPLE
                    && (kind == Kind.PARTICIPLE || embeddings.end(words.lemmas, parent.verb.head()) != start)) {
                // but "accused of | stealing"
                parent = parent.parent;
                clauses.close(parent, start);
            }
        }
        return parent;
    }

    /** The clause that a verb continues for which none waits ("… et a refusé"), joined at {@code join} or not (-1). */
    Clause continued(VerbGroup verb, int join, boolean bare) {
        Clause before = clauses.top();
        boolean adversative = join >= 0 && words.is(join, Category.ADVERSATIVE);
        while (before.parent != null && (before.kind == Kind.INFINITIVE || before.kind == Kind.PARTICIPLE
                || before.kind == Kind.GERUND || before.kind == Kind.RELATIVE && !bare
                || adversative && before.kind != Kind.MAIN && before.kind != Kind.COMPLETIVE)) {
            before = before.parent;
        }
        if (join >= 0 && words.sign(join, ",") && !bare && embeddings.reports(words.lemmas, verb.head())) {
            // "…, officials said": whatever clause stands before, whoever reports it stands above
            while (before.parent != null) {
                before = before.parent;
            }
        }
        if (adversative && bare) {
            while (before.parent != null && (before.kind == Kind.COMPLETIVE || before.kind == Kind.ADVERBIAL)) {
                before = before.parent;
            }
        }
        return before;
    }

    /** "…, ajoutant que": whoever reported before goes on reporting. */
    void toReporter(VerbGroup verb) {
        Clause reporter = clauses.top();
        while (reporter.parent != null && !(reporter.verb != null && reporter.verb.finite()
                && reporter.child(Kind.COMPLETIVE) != null
                && embeddings.reports(words.lemmas, reporter.verb.head()))) {
            reporter = reporter.parent;
        }
        clauses.close(reporter, verb.from());
    }
}
