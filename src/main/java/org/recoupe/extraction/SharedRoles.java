package org.recoupe.extraction;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;
import org.recoupe.text.Language;

/** Gives a clause the complements that stand outside of it: the noun that it describes, a subject that it shares. */
final class SharedRoles {

    private final ParsedSentence sentence;
    private final Words words;
    private final Embeddings embeddings;

    SharedRoles(ParsedSentence sentence, Embeddings embeddings) {
        this.sentence = sentence;
        this.embeddings = embeddings;
        words = sentence.words;
    }

    /** Fills what the clause's own words left open; the clauses above it are filled already. */
    void fill(Clause clause) {
        host(clause);
        inherit(clause);
    }

    private void host(Clause clause) {
        if (clause.kind != Kind.RELATIVE && clause.kind != Kind.PARTICIPLE && clause.kind != Kind.GERUND) {
            return;
        }
        NounGroup group = sentence.groupBefore(clause.start);
        if (group == null) {
            return;
        }
        int gap = clause.start - group.to();
        boolean near = gap == 0 || clause.kind != Kind.GERUND && gap <= 2 && !words.tags[clause.start - 1].verbal();
        if (near) {
            // "une attaque de drone qui": a bare noun only narrows the one before it
            while (group.above() >= 0 && (!determined(group) || measures(group))) {
                group = sentence.groups.get(group.above());
            }
            clause.host = group;
        }
    }

    /** "une déclaration de 1230 mots". */
    private boolean measures(NounGroup group) {
        return words.tags[group.from()] == Tag.NUM && words.lemmaIs(
                sentence.groups.get(group.above()).head(), Category.SPEECH_NOUN);
    }

    private boolean determined(NounGroup group) {
        return words.tags[group.from()] == Tag.DET || words.tags[group.from()] == Tag.NUM
                || words.tags[group.head()] == Tag.PROPN || group.preposition().indexOf('+') > 0;
    }

    private void inherit(Clause clause) {
        if (clause.kind == Kind.RELATIVE && clause.host != null) {
            boolean object = words.is(clause.start, Category.OBJECT_RELATIVE);
            boolean subject = words.is(clause.start, Category.SUBJECT_RELATIVE) && !object
                    || clause.subject == null && words.grammar.language() == Language.EN;
            if (subject) {
                clause.subject = clause.host;
            } else if (clause.object == null && object) {
                clause.object = clause.host;
            }
        } else if (clause.kind == Kind.PARTICIPLE) {
            clause.subject = clause.host != null ? clause.host : parentSubject(clause);
        } else if (clause.subject == null && clause.kind == Kind.GERUND && clause.host != null
                && clause.start == clause.host.to() && !markedGerund(clause)) {
            clause.subject = clause.host;
        } else if (clause.subject == null && clause.partner != null) {
            clause.subject = clause.partner.subject;
        } else if (clause.subject == null && (clause.kind == Kind.INFINITIVE || clause.kind == Kind.GERUND)) {
            clause.subject = controller(clause);
        } else if (clause.subject == null && clause.kind == Kind.ADVERBIAL && !clause.verb.finite()) {
            clause.subject = parentSubject(clause);
        }
    }

    private boolean markedGerund(Clause clause) {
        return words.tagged(clause.start - 1, Tag.ADP);
    }

    /** "a invité les troupes à revenir": the object governs; else the subject does. */
    private NounGroup controller(Clause clause) {
        Clause parent = clause.parent;
        if (parent == null || parent.verb == null || parent.object == null) {
            return parentSubject(clause);
        }
        Embedding governor = embeddings.verb(words.lemmas, parent.verb.head());
        boolean behind = parent.object.head() >= parent.verb.to() && parent.object.to() <= clause.start;
        boolean asked = clause.kind == Kind.INFINITIVE && governor == Embedding.DEMAND;
        // "accused the government of hiding", "quoted the mayor as saying"
        boolean accused = clause.kind == Kind.GERUND && (governor == Embedding.SAY
                && words.is(clause.start - 1, Category.OF)
                || words.lemmaIs(parent.verb.head(), Category.CITE_VERB))
                || words.lemmaIs(parent.verb.head(), Category.OBJECT_CONTROL);
        return behind && (asked || accused) ? parent.object : parentSubject(clause);
    }

    private static NounGroup parentSubject(Clause clause) {
        return clause.parent == null ? null : clause.parent.subject;
    }
}
