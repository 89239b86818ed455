package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.List;

/** A clause of a sentence while it is being read: where it begins and ends, its verb, and what it hangs on. */
final class Clause {

    /** How a clause stands to the one above it. */
    enum Kind {
        /** On its own. */
        MAIN,
        /** Describes a noun ("qui …", "dont …"). */
        RELATIVE,
        /** Is said, thought or wanted ("que …"). */
        COMPLETIVE,
        /** Asked ("si …", "ce que …"). */
        QUESTION,
        /** Says when, why, or in spite of what. */
        ADVERBIAL,
        INFINITIVE, GERUND,
        /** A participle that describes a noun ("menées en juin"). */
        PARTICIPLE,
        /** A parenthesis that names the speaker ("a-t-il ajouté"). */
        ATTRIBUTION
    }

    final Kind kind;
    /** First word, its marker included. */
    final int start;
    /** First word after its marker. */
    int content;
    /** The word after its last, clauses that hang on it included. */
    int end;
    /** The words that open it, folded ("alors que"), or empty. */
    final String marker;
    final Clause parent;
    final List<Clause> children = new ArrayList<>(2);
    /** The clause that it continues ("et a refusé"), or {@code null}. */
    Clause partner;
    /** Whether it is what its partner says ("the minister said | it would close"). */
    boolean reported;
    VerbGroup verb;
    /** Its subject; shared with the partner where it has none of its own. */
    NounGroup subject;
    NounGroup object;
    /** What its subject is said to be. */
    NounGroup attribute;
    final List<NounGroup> obliques = new ArrayList<>(2);
    /** The noun that a relative clause or a participle describes, or {@code null}. */
    NounGroup host;
    /** Filled by the reading of facts. */
    Factuality facts;
    Embedding embedding;
    /** Who says it, or {@code null} for the article. */
    Speaker speaker;
    /** Where it reports: whose words it reports. */
    Speaker said;

    Clause(Kind kind, int start, int content, String marker, Clause parent) {
        this.kind = kind;
        this.start = start;
        this.content = content;
        this.end = content;
        this.marker = marker;
        this.parent = parent;
    }

    /** Whether the clause is under another, at any depth. */
    boolean under(Clause other) {
        for (Clause clause = parent; clause != null; clause = clause.parent) {
            if (clause == other) {
                return true;
            }
        }
        return false;
    }

    /** The child of the kind, or {@code null}. */
    Clause child(Kind wanted) {
        for (Clause child : children) {
            if (child.kind == wanted && child.verb != null) {
                return child;
            }
        }
        return null;
    }
}
