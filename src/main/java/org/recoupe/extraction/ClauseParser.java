package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;

/**
 * Cuts a sentence into clauses in one pass: a marker opens a clause that waits for its verb, a verb fills the innermost
 * clause that waits, and a verb that none waits for continues the clause before it.
 */
final class ClauseParser {

    private final Words words;
    private final List<VerbGroup> verbs;
    private final List<Clause> clauses = new ArrayList<>();
    private final Joints joints;
    private final SpeechParentheses parentheses;
    private Clause top;
    /** The last verb's clause. */
    private Clause last;

    private final Embeddings embeddings;
    /** For each word, whether a finite verb follows soon. */
    private final int[] nextFinite;

    private ClauseParser(Words words, Embeddings embeddings) {
        this.words = words;
        this.embeddings = embeddings;
        joints = new Joints(words);
        parentheses = new SpeechParentheses(words, embeddings);
        verbs = VerbGroups.of(words);
        nextFinite = new int[words.size + 1];
        int next = Integer.MAX_VALUE;
        int v = verbs.size() - 1;
        for (int i = words.size; i >= 0; i--) {
            while (v >= 0 && verbs.get(v).from() >= i) {
                next = verbs.get(v).finite() ? verbs.get(v).from() : next;
                v--;
            }
            nextFinite[i] = next;
        }
    }

    /** The clauses of a sentence, in the order of their first words. */
    static List<Clause> of(Words words, Embeddings embeddings) {
        return new ClauseParser(words, embeddings).run();
    }

    private List<Clause> run() {
        open(new Clause(Kind.MAIN, 0, 0, "", null));
        int next = 0;
        for (int i = 0; i < words.size;) {
            while (next < verbs.size() && verbs.get(next).from() < i) {
                // a verb inside a marker ("en attendant que") opens no clause of its own
                next++;
            }
            if (next < verbs.size() && verbs.get(next).from() == i) {
                VerbGroup verb = verbs.get(next++);
                verb(verb);
                i = verb.to();
            } else {
                i = word(i);
            }
        }
        close(null, words.size);
        return clauses;
    }

    private int word(int i) {
        if (words.tags[i] == Tag.PUNCT) {
            sign(i);
            return i + 1;
        }
        int length = marker(i);
        return i + Math.max(1, length);
    }

    /** Opens a clause where a marker stands; returns the number of its words, or 0. */
    private int marker(int i) {
        Grammar grammar = words.grammar;
        int length = grammar.match(Category.SUBORDINATOR, words.folded, i);
        if (length > 0 && words.tags[i] != Tag.NOUN && !preposition(i, length)) {
            return open(Kind.ADVERBIAL, i, length);
        }
        length = grammar.match(Category.INTERROGATIVE, words.folded, i);
        if (length > 0) {
            return open(Kind.QUESTION, i, length);
        }
        length = grammar.match(Category.RELATIVE, words.folded, i);
        if (length > 0) {
            return relative(i, length);
        }
        if (words.is(i, Category.COMPLETIVE) && verbAhead(i + 1)) {
            boolean ofNoun = last == null || last.verb == null || i - last.verb.to() > 12;
            boolean describes = (words.tagged(i - 1, Tag.NOUN) || words.tagged(i - 1, Tag.PROPN)
                    || words.tagged(i - 1, Tag.PRON)) && !takesClause(i);
            return open(describes && !ofNoun ? Kind.RELATIVE : Kind.COMPLETIVE, i, 1);
        }
        if (words.is(i, Category.HYPOTHETIC) && words.tags[i] != Tag.ADV && verbAhead(i + 1)) {
            return open(Kind.ADVERBIAL, i, 1);
        }
        return 0;
    }

    /** "until April 14", "after the vote": of a word that can be both, a preposition where no verb follows soon. */
    private boolean preposition(int i, int length) {
        if (length > 1 || !words.can(i, Tag.ADP)) {
            return false;
        }
        for (int at = i + 1; at < words.size && !words.sign(at, ",.;:"); at++) {
            if (words.tags[at].verbal()) {
                return false;
            }
        }
        return true;
    }

    /** "ce qui" and "ce que" ask or name; "où" and "qui" describe the noun before them. */
    private int relative(int i, int length) {
        return open(Kind.RELATIVE, i, length);
    }

    /** Whether the clause read last can have the "que" at {@code i} as its object, its own object notwithstanding. */
    private boolean takesClause(int i) {
        if (embeddings.noun(words.lemmas[i - 1]) == Embedding.SAY) {
            // "no evidence that"
            return true;
        }
        if (last == null || last.verb == null) {
            return false;
        }
        int from = last.verb.to();
        boolean close = i - from <= 12;
        return close && embeddings.verb(words.lemmas, last.verb.head()) != null;
    }

    private boolean verbAhead(int i) {
        return nextFinite[i] != Integer.MAX_VALUE && nextFinite[i] - i < 40;
    }

    private int open(Kind kind, int i, int length) {
        Clause parent = parentFor(kind, i);
        open(new Clause(kind, i, i + length, String.join(" ", List.of(words.folded).subList(i, i + length)), parent));
        return length;
    }

    private Clause parentFor(Kind kind, int i) {
        // clauses that need no verb of their own any more, and that a comma or conjunction has ended, are left
        Clause parent = top;
        if (kind != Kind.RELATIVE && i > 0 && words.sign(i - 1, ",")) {
            while (parent.parent != null && parent.verb != null && parent.kind != Kind.COMPLETIVE
                    && parent.kind != Kind.GERUND) {
                parent = parent.parent;
            }
            close(parent, i);
        } else if (kind == Kind.COMPLETIVE && i > 0 && words.is(i - 1, Category.COORDINATOR)) {
            Clause before = top;
            while (before != null && before.kind != Kind.COMPLETIVE) {
                before = before.parent;
            }
            if (before != null) {
                parent = before.parent;
                close(parent, i);
            }
        }
        return parent;
    }

    private void open(Clause clause) {
        clauses.add(clause);
        if (clause.parent != null) {
            clause.parent.children.add(clause);
        }
        top = clause;
    }

    /** Closes the open clauses down to {@code until}, which stays open; all of them for {@code null}. */
    private void close(Clause until, int end) {
        while (top != null && top != until) {
            top.end = end;
            top = top.parent;
        }
    }

    private void sign(int i) {
        boolean score = words.sign(i, "-") && words.tagged(i - 1, Tag.NUM) && words.tagged(i + 1, Tag.NUM);
        if (words.sign(i, ";:") || words.sign(i, "–—-") && i > 0 && !score || words.sign(i, "(")) {
            if (words.sign(i, ";:") || !waiting()) {
                close(null, i);
                open(new Clause(Kind.MAIN, i + 1, i + 1, "", null));
            }
        } else if (words.sign(i, ",")) {
            comma(i);
        } else if (words.sign(i, "»”") && !waiting() && i + 1 < words.size && words.token(i + 1).capitalized()
                && nextFinite[i + 1] != Integer.MAX_VALUE) {
            // a quoted sentence is over, and whose it is begins without a comma
            close(null, i + 1);
            open(new Clause(Kind.MAIN, i + 1, i + 1, "", null));
        }
    }

    /** A comma ends what describes a noun or an infinitive, where a clause above still waits for its verb. */
    private void comma(int i) {
        Clause waiting = top;
        while (waiting != null && waiting.verb != null) {
            waiting = waiting.parent;
        }
        if (waiting != null && waiting != top) {
            close(waiting, i);
        }
    }

    private boolean waiting() {
        for (Clause clause = top; clause != null; clause = clause.parent) {
            if (clause.verb == null) {
                return true;
            }
        }
        return false;
    }

    private void verb(VerbGroup verb) {
        switch (verb.kind()) {
            case FINITE -> finite(verb);
            case INFINITIVE -> attach(verb, Kind.INFINITIVE, infinitiveStart(verb));
            case GERUND -> gerund(verb);
            case PARTICIPLE -> participle(verb);
        }
    }

    private void participle(VerbGroup verb) {
        boolean elliptic = top.verb == null && top.kind == Kind.ADVERBIAL
                && joints.subjectless(top.content, verb.from());
        int and = elliptic ? -1 : joints.elision(verb, last);
        if (elliptic) {
            // "bien que jamais revendiquées": the subject and its auxiliary are the main clause's
            fill(top, verb);
        } else if (and >= 0) {
            continueClause(verb, and, false);
        } else {
            attach(verb, Kind.PARTICIPLE, verb.from());
        }
    }

    private void finite(VerbGroup verb) {
        if (parentheses.holds(verb, !waiting(), nextFinite[verb.to()])) {
            Clause parent = top;
            Clause clause = new Clause(Kind.ATTRIBUTION, verb.from(), verb.from(), "", parent);
            clause.verb = verb;
            clauses.add(clause);
            parent.children.add(clause);
            clause.end = parentheses.end(verb);
            return;
        }
        if (top.verb == null) {
            fill(top, verb);
            return;
        }
        int join = joints.before(verb, last);
        Clause waiting = top;
        while (waiting != null && waiting.verb != null) {
            waiting = waiting.parent;
        }
        boolean bare = join >= 0 && joints.subjectless(join + 1, verb.from());
        if (waiting != null && !(bare && words.is(join, Category.COORDINATOR) && finiteTop())) {
            close(waiting, verb.from());
            fill(waiting, verb);
        } else {
            continueClause(verb, join, bare);
        }
    }

    private boolean finiteTop() {
        return last != null && last.verb != null && last.verb.finite() && last.parent != null;
    }

    private void fill(Clause clause, VerbGroup verb) {
        clause.verb = verb;
        last = clause;
    }

    /** "… et a refusé": a verb that no clause waits for continues the nearest one that has a verb of its kind. */
    private void continueClause(VerbGroup verb, int join, boolean bare) {
        Clause before = top;
        while (before.parent != null && (before.kind == Kind.INFINITIVE || before.kind == Kind.PARTICIPLE
                || before.kind == Kind.GERUND || before.kind == Kind.RELATIVE && !bare
                || join >= 0 && words.is(join, Category.ADVERSATIVE) && before.kind != Kind.MAIN
                        && before.kind != Kind.COMPLETIVE)) {
            before = before.parent;
        }
        if (join >= 0 && words.sign(join, ",") && !bare && embeddings.reports(words.lemmas, verb.head())) {
            // "…, officials said": whatever clause stands before, whoever reports it stands above
            while (before.parent != null) {
                before = before.parent;
            }
        }
        if (join >= 0 && words.is(join, Category.ADVERSATIVE) && bare) {
            while (before.parent != null && before.kind == Kind.COMPLETIVE
                    || before.kind == Kind.ADVERBIAL && before.parent != null) {
                before = before.parent;
            }
        }
        int start = join >= 0 ? join + 1 : joints.startAfter(before, verb);
        close(before.parent, join >= 0 ? join : start);
        Clause clause = new Clause(before.kind, start, start, before.marker, before.parent);
        clause.partner = before;
        top = before.parent;
        open(clause);
        fill(clause, verb);
    }

    private void gerund(VerbGroup verb) {
        if (embeddings.reports(words.lemmas, verb.head()) && !waiting()) {
            // "…, ajoutant que": whoever reported before goes on reporting
            Clause reporter = top;
            while (reporter.parent != null && !(reporter.verb != null && reporter.verb.finite()
                    && reporter.child(Kind.COMPLETIVE) != null
                    && embeddings.reports(words.lemmas, reporter.verb.head()))) {
                reporter = reporter.parent;
            }
            close(reporter, verb.from());
        }
        attach(verb, Kind.GERUND, joints.absolute(verb, last));
    }

    private int infinitiveStart(VerbGroup verb) {
        int start = verb.from();
        int floor = top.verb == null ? 0 : top.verb.to();
        while (start > floor && start > verb.from() - 3 && (words.tagged(start - 1, Tag.ADP)
                || words.is(start - 1, Category.OF) || words.is(start - 1, Category.INFINITIVE_MARKER))) {
            start--;
        }
        return start;
    }

    private void attach(VerbGroup verb, Kind kind, int start) {
        Clause parent = top;
        boolean joined = start > 0 && words.is(start - 1, Category.COORDINATOR);
        if (joined || start > 0 && words.sign(start - 1, ",")) {
            Clause same = top;
            while (same != null && !(same.kind == kind && same.verb != null)) {
                same = same.parent;
            }
            if (same != null && joined) {
                parent = same.parent;
                close(parent, start - 1);
            } else if (kind == Kind.GERUND || kind == Kind.INFINITIVE) {
                while (parent.parent != null && parent.verb != null && parent.kind != Kind.COMPLETIVE
                        && parent.kind != Kind.GERUND && parent.kind != Kind.ADVERBIAL) {
                    parent = parent.parent;
                }
                close(parent, start);
            }
        } else if (kind == Kind.PARTICIPLE || kind == Kind.GERUND) {
            if (start < verb.from()) {
                while (parent.parent != null && parent.verb != null && parent.kind != Kind.COMPLETIVE) {
                    parent = parent.parent;
                }
                close(parent, start);
            } else if (top.kind == Kind.PARTICIPLE) {
                parent = top.parent;
                close(parent, start);
            }
        }
        boolean ownSubject = kind == Kind.GERUND && start < verb.from();
        Clause clause = new Clause(kind, start, ownSubject ? start : verb.from(),
                ownSubject ? "" : marker(start, verb.from()), parent);
        open(clause);
        clause.verb = verb;
    }

    private String marker(int from, int to) {
        return from == to ? "" : String.join(" ", List.of(words.folded).subList(from, to));
    }

}
