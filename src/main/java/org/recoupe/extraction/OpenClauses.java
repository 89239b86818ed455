package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.extraction.Clause.Kind;

/** The clauses of a sentence that is being cut: all so far, and those of them that are not over. */
final class OpenClauses {

    private final List<Clause> all = new ArrayList<>();
    private Clause top;

    /** All clauses, in the order of their first words. */
    List<Clause> all() {
        return all;
    }

    /** The innermost open clause. */
    Clause top() {
        return top;
    }

    /** Whether the clause added last was over at once. */
    boolean asideLast() {
        return !all.isEmpty() && all.getLast() != top && all.getLast().kind == Clause.Kind.ATTRIBUTION;
    }

    /** Opens a clause, which is the innermost from here on. */
    void open(Clause clause) {
        aside(clause);
        top = clause;
    }

    /** Adds a clause that is over at once. */
    void aside(Clause clause) {
        all.add(clause);
        if (clause.parent != null) {
            clause.parent.children.add(clause);
        }
    }

    /** Closes the open clauses down to {@code until}, which stays open; all of them for {@code null}. */
    void close(Clause until, int end) {
        while (top != null && top != until) {
            top.end = end;
            top = top.parent;
        }
    }

    /** Closes all clauses and begins the next one that stands on its own. */
    void restart(int end, int start) {
        close(null, end);
        open(new Clause(Kind.MAIN, start, start, "", null));
    }

    /** The innermost open clause that has no verb yet, or {@code null}. */
    Clause waiting() {
        Clause clause = top;
        while (clause != null && clause.verb != null) {
            clause = clause.parent;
        }
        return clause;
    }
}
