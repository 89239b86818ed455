package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;

/** Writes a claim for each clause of a sentence that says something checkable. */
final class ClauseClaims {

    private static final double KNOWN = 0.85;
    private static final double GENERAL = 0.65;
    private static final double EMBEDDED = 0.2;

    private final ParsedSentence sentence;
    private final Words words;
    private final Lexicons lexicons;
    private final EventNames names;
    private final Government government;
    private final Quotes quotes;
    private final List<Draft> drafts = new ArrayList<>();

    ClauseClaims(ParsedSentence sentence, Lexicons lexicons, Arguments arguments) {
        this.sentence = sentence;
        this.lexicons = lexicons;
        names = new EventNames(sentence, lexicons.events(), arguments);
        words = sentence.words;
        government = new Government(sentence, lexicons.embeddings());
        quotes = new Quotes(words);
    }

    /** The claims of all clauses, in the order of the clauses. */
    List<Draft> run() {
        for (Clause clause : sentence.clauses) {
            if (clause.verb != null && clause.kind != Kind.ATTRIBUTION) {
                claim(clause);
            }
        }
        return drafts;
    }

    private void claim(Clause clause) {
        if (clause.embedding == Embedding.DENY && !clause.facts.negative()
                && (sentence.resumes(clause) || sentence.describesBefore(clause))) {
            before(clause);
            return;
        }
        Clause inner = government.governed(clause);
        boolean demands = clause.embedding == Embedding.DEMAND && clause.verb.past() && clause.verb.finite()
                && !words.lemmaIs(clause.verb.head(), Category.NEED_VERB);
        boolean accuses = clause.embedding == Embedding.POSSIBLE && clause.verb.passive();
        if (inner != null && (demands || accuses)) {
            // whoever demanded something did demand it, and who is accused of something is accused
            draft(clause, quotes.of(clause), clause.facts);
        }
        if (inner != null || onlyReports(clause) || auxiliaryOnly(clause) || setsOff(clause) || impersonal(clause)
                || partOfVerb(clause)) {
            return;
        }
        Clause governor = clause;
        while ((governor.kind == Kind.INFINITIVE || governor.kind == Kind.GERUND) && governor.parent != null
                && government.governed(governor.parent) == governor) {
            governor = governor.parent;
        }
        if (governor == clause) {
            single(clause);
        } else {
            chain(governor, clause);
        }
    }

    private void single(Clause clause) {
        boolean denied = clause.kind == Kind.COMPLETIVE && clause.parent != null
                && clause.parent.embedding == Embedding.DENY && clause.facts.modality() == Modality.DENIED
                && !clause.verb.negation().equals(VerbGroup.Negation.FULL);
        if (denied) {
            draft(clause, quotes.of(clause.parent, clause), clause.facts);
            named(clause);
            act(clause.parent);
            return;
        }
        if (denies(clause)) {
            act(clause);
        }
        Draft draft = draft(clause, quotes.of(clause), denial(clause));
        if (clause.kind == Kind.INFINITIVE) {
            draft.doubt(0.15, "an infinitive");
        }
    }

    /** "…, ce que l'armée dément": what is denied is what the clause before says. */
    private void before(Clause clause) {
        if (!onlyReports(clause.parent) && clause.parent.embedding != Embedding.SAY) {
            Draft denied = draft(clause.parent, quotes.of(clause.parent, clause),
                    new Factuality(Modality.DENIED, "denied", Polarity.NEGATIVE));
            denied.voice = clause;
        }
        act(clause);
    }

    /** "n'ont pas pu rattraper": the event is the infinitive's, the quote is the whole. */
    private void chain(Clause governor, Clause inner) {
        if (inner.facts.negative() && inner.verb.negation() == VerbGroup.Negation.FULL) {
            draft(inner, quotes.of(inner), inner.facts);
            return;
        }
        Draft draft = draft(inner, quotes.of(governor, inner), inner.facts);
        if (inner.facts.negative()) {
            named(inner);
            for (Clause at = inner.parent; at != null && !at.facts.negative(); at = at == governor ? null : at.parent) {
                act(at);
            }
        }
    }

    /** The event inside a negated or denied claim, which is named there but not claimed. */
    private void named(Clause inner) {
        Factuality open = new Factuality(Modality.UNCERTAIN, "embedded", Polarity.POSITIVE);
        int from = inner.kind == Kind.INFINITIVE ? inner.verb.from() : quotes.of(inner).from();
        Draft alone = draft(inner, new Quotes.Run(from, quotes.of(inner).to()), open);
        alone.confidence = EMBEDDED;
        alone.reasons.add("named, not claimed");
    }

    /** That somebody refused or denied is itself so; "is unable to" and "has yet to" are no acts. */
    private void act(Clause governor) {
        int head = governor.verb.head();
        if (words.lemmaIs(head, Category.COPULA) || words.lemmaIs(head, Category.PERFECT_AUXILIARY)
                || words.lemmaIs(head, Category.NO_ACT)
                || drafts.stream().anyMatch(draft -> draft.clause == governor && draft.trigger == head)) {
            return;
        }
        int from = governor.subject != null && governor.subject.from() < governor.verb.from()
                && sentence.owner[governor.subject.head()] == governor ? governor.subject.from() : governor.verb.from();
        Draft act = draft(governor, new Quotes.Run(from, governor.verb.to()), governor.facts);
        act.doubt(0.2, "an act of speech or will");
    }

    private Draft draft(Clause clause, Quotes.Run run, Factuality facts) {
        EventNames.Named named = names.of(clause, facts);
        Draft draft = new Draft(sentence, run.from(), run.to(), named.trigger(), named.event(), clause, null,
                named.facts(), named.rule() == null ? GENERAL : KNOWN);
        draft.arguments.addAll(named.arguments());
        draft.reasons.add("event: " + (named.rule() == null ? "verb and arguments" : named.rule()));
        if (clause.subject == null) {
            draft.doubt(0.1, "no subject found");
        }
        if (words.size > 60) {
            draft.doubt(0.1, "a long sentence");
        }
        if (clause.verb.negation() == VerbGroup.Negation.BARE) {
            draft.doubt(0.15, "negated by one particle, or not");
        }
        drafts.add(draft);
        return draft;
    }

    /** "a démenti cette affirmation": the clause denies what its object names. */
    private Factuality denial(Clause clause) {
        return denies(clause) ? new Factuality(Modality.DENIED, "denied", Polarity.NEGATIVE) : clause.facts;
    }

    /** Whether the clause denies what its object names; "rejeter une offre" turns it down. */
    private boolean denies(Clause clause) {
        boolean passive = clause.verb.passive() && clause.verb.finite();
        NounGroup said = passive ? clause.subject : clause.object;
        return clause.embedding == Embedding.DENY && said != null && !clause.facts.negative()
                && (!passive && lexicons.events().verb(words.lemmas, clause.verb) == null
                        || words.lemmaIs(said.head(), Category.ALLEGATION));
    }

    /** Whether the clause says only that somebody says what another clause or quote says. */
    private boolean onlyReports(Clause clause) {
        Embedding embedding = clause.embedding;
        boolean proves = clause.verb.reflexive() && words.lemmaIs(clause.verb.head(), Category.COPULA);
        boolean reports = !proves && (embedding == Embedding.SAY || embedding == Embedding.BELIEVE)
                && lexicons.embeddings().verb(words.lemmas, clause.verb.head()) != null;
        boolean contrary = clause.kind == Kind.QUESTION && clause.start > 1
                && words.match(clause.start - 2, Category.CONTRARY) == 2;
        if (reports && (contrary || sentence.reportsAside(clause))) {
            // "contrairement à ce qu'affirme le maire"
            return true;
        }
        if (!reports && embedding != Embedding.DENY && embedding != Embedding.KNOW) {
            return embedding != null && clause.child(Kind.COMPLETIVE) != null && clause.subject == null
                    && !clause.facts.negative();
        }
        if (clause.child(Kind.COMPLETIVE) != null) {
            return true;
        }
        if (clause.facts.negative() && (clause.kind == Kind.INFINITIVE || clause.subject != null)) {
            return false;
        }
        if (clause.verb.passive() && clause.subject != null && clause.kind != Kind.PARTICIPLE) {
            return false;
        }
        boolean aside = clause.kind == Kind.RELATIVE || clause.kind == Kind.QUESTION;
        // "un incendie s'est déclaré" says nothing, and "s'est déclaré favorable" what its subject is
        boolean occurs = clause.verb.reflexive() && clause.subject != null;
        return reports && !aside && !occurs && clause.object == null && clause.attribute == null;
    }

    /** "c'est lundi que", "ce n'est qu'en mars que", "c'est le maire qui": only sets off a part of the clause behind it. */
    private boolean setsOff(Clause clause) {
        boolean presents = clause.subject != null && words.is(clause.subject.head(), Category.PRESENTING)
                && words.lemmaIs(clause.verb.head(), Category.COPULA) && !clause.facts.negative();
        if (!presents || clause.kind != Kind.MAIN) {
            return false;
        }
        Clause relative = clause.child(Kind.RELATIVE) == null
                ? clause.child(Kind.COMPLETIVE)
                : clause.child(Kind.RELATIVE);
        if (relative == null) {
            return false;
        }
        NounGroup named = clause.attribute;
        boolean known = named != null && named.to() == relative.start
                && words.is(relative.start, Category.SUBJECT_RELATIVE)
                && (words.tags[named.head()] == Tag.PROPN || words.is(named.from(), Category.DEFINITE));
        return named == null && clause.embedding == null && words.is(relative.start, Category.COMPLETIVE)
                && relative.start > clause.verb.to() || known;
    }

    /** "il n'est pas exclu que", "it is possible that": says only how the clause behind it stands to the facts. */
    private boolean impersonal(Clause clause) {
        boolean that = clause.embedding != null && clause.child(Kind.COMPLETIVE) != null;
        boolean whether = clause.facts.negative() && clause.child(Kind.QUESTION) != null;
        return (that || whether) && clause.subject != null && words.is(clause.subject.head(), Category.IMPERSONAL)
                && (clause.verb.passive() || words.lemmaIs(clause.verb.head(), Category.COPULA));
    }

    /** "a laissé entendre que", "à en croire le maire": an infinitive that is part of what reports. */
    private boolean partOfVerb(Clause clause) {
        if (clause.kind == Kind.INFINITIVE && words.match(clause.start, Category.ATTRIBUTION) > 1) {
            return true;
        }
        return clause.kind == Kind.INFINITIVE && clause.parent != null && clause.parent.verb != null
                && clause.parent.embedding == Embedding.SAY && clause.child(Kind.COMPLETIVE) != null
                && lexicons.embeddings().end(words.lemmas, clause.parent.verb.head()) > clause.verb.head();
    }

    private boolean auxiliaryOnly(Clause clause) {
        return clause.verb.finite() && clause.subject == null && clause.object == null && clause.attribute == null
                && clause.obliques.isEmpty() && clause.end - clause.start < 2;
    }
}
