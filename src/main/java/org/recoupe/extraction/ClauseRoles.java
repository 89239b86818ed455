package org.recoupe.extraction;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;

/** Finds the subject, object and other complements of each clause of a sentence. */
final class ClauseRoles {

    private final ParsedSentence sentence;
    private final Words words;
    private final Embeddings embeddings;

    ClauseRoles(ParsedSentence sentence, Embeddings embeddings) {
        this.sentence = sentence;
        this.embeddings = embeddings;
        words = sentence.words;
    }

    void run() {
        SharedRoles shared = new SharedRoles(sentence, embeddings);
        int first = 0;
        for (Clause clause : sentence.clauses) {
            if (clause.verb == null) {
                continue;
            }
            while (first < sentence.groups.size() && sentence.groups.get(first).to() <= clause.start) {
                first++;
            }
            collect(clause, first);
            shared.fill(clause);
        }
    }

    private void collect(Clause clause, int first) {
        for (int g = first; g < sentence.groups.size(); g++) {
            NounGroup group = sentence.groups.get(g);
            if (group.start() >= clause.end) {
                break;
            }
            if (sentence.owner[group.head()] != clause || isMarker(clause, group)) {
                continue;
            }
            if (group.head() < clause.verb.from()) {
                before(clause, group, g);
            } else if (group.from() >= clause.verb.to()) {
                after(clause, group);
            }
        }
    }

    private boolean isMarker(Clause clause, NounGroup group) {
        return group.to() <= clause.content;
    }

    private void before(Clause clause, NounGroup group, int g) {
        if (group.prepositional()) {
            if (group.above() < 0 || clause.subject == null) {
                clause.obliques.add(group);
            }
        } else if (temporal(group)) {
            return;
        } else if (clause.subject == null || adjoins(group, clause) && cutOff(clause.subject, group)) {
            clause.subject = group;
        } else if (joined(g)) {
            clause.subject = clause.subject.reaching(group.reach());
        }
    }

    private boolean adjoins(NounGroup group, Clause clause) {
        for (int i = group.to(); i < clause.verb.from(); i++) {
            if (words.sign(i, ",")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a comma, and no second one around an apposition, parts two groups. */
    private boolean cutOff(NounGroup left, NounGroup right) {
        int commas = 0;
        for (int i = left.to(); i < right.start(); i++) {
            commas += words.sign(i, ",") ? 1 : 0;
        }
        return commas == 1 && !words.is(right.start() - 1, Category.COORDINATOR);
    }

    /** Whether the group is joined to the one before by a conjunction. */
    private boolean joined(int g) {
        NounGroup group = sentence.groups.get(g);
        return g > 0 && words.is(group.start() - 1, Category.COORDINATOR);
    }

    private boolean temporal(NounGroup group) {
        boolean year = words.tags[group.head()] == Tag.NUM && group.head() > 0
                && words.timeNoun(group.head() - 1);
        return year || words.timeNoun(group.head());
    }

    private void after(Clause clause, NounGroup group) {
        boolean direct = !group.prepositional() && !temporal(group) && !sharesPreposition(clause, group);
        boolean copula = words.lemmaIs(clause.verb.head(), Category.COPULA) && !clause.verb.passive();
        boolean inverted = clause.kind == Kind.ATTRIBUTION || clause.subject == null && clause.kind == Kind.QUESTION
                || clause.subject == null && words.is(clause.start, Category.SPEAKER_ADVERB)
                || clause.subject == null && clause.kind == Kind.RELATIVE
                        && !words.is(clause.start, Category.SUBJECT_RELATIVE);
        if (direct && inverted && clause.subject == null && clause.verb.inverted() < 0) {
            clause.subject = group;
        } else if (direct && clause.object == null && clause.attribute == null && !clause.verb.passive()) {
            if (copula) {
                clause.attribute = group;
            } else {
                clause.object = group;
            }
        } else if (direct && clause.object != null && words.is(group.start() - 1, Category.COORDINATOR)) {
            clause.object = clause.object.reaching(Math.max(clause.object.reach(), group.reach()));
        } else if (group.prepositional() || sharesPreposition(clause, group)) {
            clause.obliques.add(group);
        }
    }

    /** "avec Israël et le Hezbollah": joined to a group whose preposition it shares. */
    private boolean sharesPreposition(Clause clause, NounGroup group) {
        if (!words.is(group.start() - 1, Category.COORDINATOR) || clause.obliques.isEmpty()) {
            return false;
        }
        NounGroup before = clause.obliques.getLast();
        return before.reach() >= group.start() - 1 && before.from() >= clause.verb.to();
    }
}
