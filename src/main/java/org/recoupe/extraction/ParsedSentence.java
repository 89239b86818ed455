package org.recoupe.extraction;

import java.util.List;

import org.recoupe.extraction.Grammar.Category;

/** A sentence with its clauses and noun groups, tied to each other. */
final class ParsedSentence {

    final Words words;
    final List<Clause> clauses;
    final List<NounGroup> groups;
    /** The text that all spans point to. */
    final String text;
    /** The innermost clause that each word belongs to. */
    final Clause[] owner;

    private ParsedSentence(String text, Words words, List<Clause> clauses) {
        this.text = text;
        this.words = words;
        this.clauses = clauses;
        groups = NounGroups.of(words, clauses);
        owner = new Clause[words.size];
        for (Clause clause : clauses) {
            for (int i = clause.start; i < clause.end; i++) {
                owner[i] = clause;
            }
        }
    }

    /** Parses a sentence. */
    static ParsedSentence of(String text, Words words, Embeddings embeddings) {
        ParsedSentence parsed = new ParsedSentence(text, words, ClauseParser.of(words, embeddings));
        new ClauseRoles(parsed, embeddings).run();
        return parsed;
    }

    /** Whether a clause says of what stands around it no more than that somebody says so ("comme l'a dit le maire"). */
    boolean reportsAside(Clause clause) {
        if (clause.kind == Clause.Kind.PARTICIPLE) {
            // "as reported by the agency"
            return words.is(clause.start - 1, Category.SPEAKER_ADVERB);
        }
        boolean object = clause.object != null && !words.lemmaIs(clause.verb.head(), Category.ADDRESSING_VERB);
        return clause.kind == Clause.Kind.ADVERBIAL && words.is(clause.start, Category.SPEAKER_ADVERB) && !object
                && clause.child(Clause.Kind.COMPLETIVE) == null
                && clauses.stream().noneMatch(other -> other.partner == clause);
    }

    /** Whether a clause says something of all that the clause before it says ("…, ce que le maire dément"). */
    boolean resumes(Clause clause) {
        return clause.kind == Clause.Kind.QUESTION && words.grammar.is(Category.RESUMING, clause.marker)
                && words.sign(clause.start - 1, ",") && behindVerb(clause);
    }

    /** Whether a clause stands behind the verb of the one that it hangs on. */
    private static boolean behindVerb(Clause clause) {
        return clause.parent != null && clause.parent.verb != null && clause.parent.verb.to() < clause.start;
    }

    /** Whether a participle describes what the clause before it says ("…, une information démentie par le maire"). */
    boolean describesBefore(Clause clause) {
        return clause.kind == Clause.Kind.PARTICIPLE && clause.host != null && behindVerb(clause)
                && words.lemmaIs(clause.host.head(), Category.ALLEGATION)
                && clause.host.from() > clause.parent.verb.to() && words.sign(clause.host.from() - 1, ",");
    }

    /** Whether a group hangs on the noun before it by "de" or "of". */
    boolean complement(NounGroup group) {
        int article = group.preposition().indexOf('+');
        return words.grammar.is(Category.OF,
                article < 0 ? group.preposition() : group.preposition().substring(0, article));
    }

    /** The group that the word stands in, or {@code null}. */
    NounGroup groupAt(int word) {
        int low = 0;
        int high = groups.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (groups.get(middle).to() <= word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < groups.size() && groups.get(low).start() <= word ? groups.get(low) : null;
    }

    /** The last group that ends at the word or before it, no verb between; or {@code null}. */
    NounGroup groupBefore(int word) {
        int low = 0;
        int high = groups.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (groups.get(middle).to() <= word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : groups.get(low - 1);
    }

    /** The folded lemma of a group's head. */
    String head(NounGroup group) {
        return words.lemmas[group.head()];
    }
}
