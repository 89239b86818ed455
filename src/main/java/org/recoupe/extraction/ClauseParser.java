package org.recoupe.extraction;

import java.util.List;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;
import org.recoupe.extraction.Markers.Marker;

/**
 * Cuts a sentence into clauses in one pass: a marker opens a clause that waits for its verb, a verb fills the innermost
 * clause that waits, and a verb that none waits for continues the clause before it.
 */
final class ClauseParser {

    private static final int LONGEST_ASIDE = 12;

    private final Words words;
    private final Embeddings embeddings;
    private final List<VerbGroup> verbs;
    private final FiniteVerbs finites;
    private final Markers markers;
    private final OpenClauses clauses = new OpenClauses();
    private final Attachment attachment;
    private final Joints joints;
    private final SpeechParentheses parentheses;
    /** The last verb's clause. */
    private Clause last;

    private ClauseParser(Words words, Embeddings embeddings) {
        this.words = words;
        this.embeddings = embeddings;
        new ReducedRelatives(words, embeddings).repair();
        verbs = VerbGroups.of(words);
        finites = new FiniteVerbs(words.size, verbs);
        markers = new Markers(words, embeddings, finites);
        attachment = new Attachment(words, embeddings, clauses);
        joints = new Joints(words);
        parentheses = new SpeechParentheses(words, embeddings);
    }

    /** The clauses of a sentence, in the order of their first words. */
    static List<Clause> of(Words words, Embeddings embeddings) {
        return new ClauseParser(words, embeddings).run();
    }

    private List<Clause> run() {
        clauses.restart(0, 0);
        int next = 0;
        for (int i = 0; i < words.size;) {
            while (next < verbs.size() && verbs.get(next).from() < i) {
                // a verb inside a marker ("en attendant que") opens no clause of its own
                next++;
            }
            if (next < verbs.size() && verbs.get(next).from() == i) {
                VerbGroup verb = verbs.get(next++);
                verb(verb);
                i = clauses.asideLast() ? parentheses.to(verb) : verb.to();
            } else {
                i = word(i);
            }
        }
        clauses.close(null, words.size);
        return clauses.all();
    }

    /** Reads what is no verb; returns the word after it. */
    private int word(int i) {
        if (words.tags[i] == Tag.PUNCT) {
            sign(i);
            return i + 1;
        }
        Marker marker = markers.at(i, last);
        if (marker == null) {
            return i + 1;
        }
        int end = i + marker.length();
        clauses.open(new Clause(marker.kind(), i, end, words.phrase(i, end), attachment.ofMarker(marker.kind(), i)));
        return end;
    }

    private void sign(int i) {
        if (words.hyphen(i)) {
            return;
        }
        boolean score = words.sign(i, "-") && words.tagged(i - 1, Tag.NUM) && words.tagged(i + 1, Tag.NUM);
        if (words.sign(i, ";:") || words.sign(i, "–—-") && i > 0 && !score || words.sign(i, "(")) {
            if (words.sign(i, ";:") || clauses.waiting() == null && !(words.sign(i, "(") && bracketed(i))) {
                clauses.restart(i, i + 1);
            }
        } else if (words.sign(i, ",")) {
            // what describes a noun, or an infinitive, is over where a clause above still waits for its verb
            Clause waiting = clauses.waiting();
            clauses.close(waiting == null ? clauses.top() : waiting, i);
        } else if (words.sign(i, "»”") && clauses.waiting() == null && i + 1 < words.size
                && words.token(i + 1).capitalized() && finites.from(i + 1) != FiniteVerbs.NONE) {
            // a quoted sentence is over, and whose it is begins without a comma
            clauses.restart(i + 1, i + 1);
        }
    }

    /** Whether a bracket closes soon and no verb of a clause stands in it: "(24 ans)", "(3-0)". */
    private boolean bracketed(int open) {
        int close = open + 1;
        while (close < Math.min(words.size, open + LONGEST_ASIDE) && !words.sign(close, ")")) {
            close++;
        }
        return words.sign(close, ")") && finites.from(open) > close && close + 1 < words.size
                && words.is(close + 1, Category.COORDINATOR);
    }

    private void verb(VerbGroup verb) {
        switch (verb.kind()) {
            case FINITE -> finite(verb);
            case INFINITIVE -> attach(verb, Kind.INFINITIVE, joints.infinitive(verb, clauses.top()));
            case GERUND -> gerund(verb);
            case PARTICIPLE -> participle(verb);
        }
    }

    private void finite(VerbGroup verb) {
        int subject = clauses.waiting() == null ? parentheses.apposed(verb) : -1;
        if (subject >= 0) {
            clauses.restart(subject, subject);
        }
        Clause waiting = clauses.waiting();
        if (subject < 0 && parentheses.holds(verb, waiting == null, finites.from(verb.to()))) {
            Clause clause = new Clause(Kind.ATTRIBUTION, verb.from(), verb.from(), "", clauses.top());
            clause.verb = verb;
            clause.end = parentheses.end(verb);
            clauses.aside(clause);
            return;
        }
        if (waiting == clauses.top()) {
            fill(waiting, verb);
            return;
        }
        Clause reports = clauses.top();
        if (waiting == null && said(reports, verb)) {
            Clause clause = new Clause(Kind.COMPLETIVE, reports.verb.to(), reports.verb.to(), "", reports);
            clauses.open(clause);
            fill(clause, verb);
            return;
        }
        int join = joints.before(verb, last);
        boolean bare = join >= 0 && joints.subjectless(join + 1, verb.from());
        boolean below = last != null && last.verb.finite() && last.parent != null;
        if (waiting != null && !(bare && below && words.is(join, Category.COORDINATOR))) {
            clauses.close(waiting, verb.from());
            fill(waiting, verb);
        } else {
            continueClause(verb, join, bare);
        }
    }

    /** "saying | the bridge was unsafe": whether a subject and its verb stand right behind a gerund that reports. */
    private boolean said(Clause clause, VerbGroup verb) {
        if (clause.kind != Kind.GERUND || !embeddings.reports(words.lemmas, clause.verb.head())
                || joints.subjectless(clause.verb.to(), verb.from())) {
            return false;
        }
        for (int i = clause.verb.to(); i < verb.from(); i++) {
            if (words.tags[i] == Tag.PUNCT || words.is(i, Category.COORDINATOR)) {
                return false;
            }
        }
        return true;
    }

    private void participle(VerbGroup verb) {
        Clause top = clauses.top();
        if (top.verb == null && top.kind == Kind.ADVERBIAL && joints.subjectless(top.content, verb.from())) {
            // "bien que jamais revendiquées": the subject and its auxiliary are the main clause's
            fill(top, verb);
            return;
        }
        int and = joints.elision(verb, last);
        if (and >= 0) {
            boolean goesOn = and + 1 == verb.from() && !words.is(and, Category.CORRELATIVE);
            continueClause(goesOn ? verb.goingOn(last.verb) : verb, and, goesOn);
        } else {
            attach(verb, Kind.PARTICIPLE, verb.from());
        }
    }

    private void gerund(VerbGroup verb) {
        if (embeddings.reports(words.lemmas, verb.head()) && clauses.waiting() == null) {
            attachment.toReporter(verb);
        }
        attach(verb, Kind.GERUND, joints.absolute(verb, last));
    }

    private void fill(Clause clause, VerbGroup verb) {
        clause.verb = verb;
        last = clause;
    }

    /** "… et a refusé": a verb that no clause waits for continues the nearest one that has a verb of its kind. */
    private void continueClause(VerbGroup verb, int join, boolean bare) {
        Clause before = attachment.continued(verb, join, bare);
        boolean reported = join < 0 && before.verb != null && embeddings.reports(words.lemmas, before.verb.head());
        int start = join >= 0 ? join + 1 : joints.startAfter(before, verb, reported);
        clauses.close(before.parent, join >= 0 ? join : start);
        Clause clause = new Clause(before.kind, start, start, before.marker, before.parent);
        clause.partner = before;
        clause.reported = reported;
        clauses.open(clause);
        fill(clause, verb);
    }

    /** Opens the clause that an infinitive, gerund or participle makes. */
    private void attach(VerbGroup verb, Kind kind, int start) {
        boolean ownSubject = kind == Kind.GERUND && start < verb.from();
        Clause clause = new Clause(kind, start, ownSubject ? start : verb.from(),
                ownSubject ? "" : words.phrase(start, verb.from()),
                attachment.ofVerb(verb, kind, start));
        clauses.open(clause);
        clause.verb = verb;
    }
}
