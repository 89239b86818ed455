package org.recoupe.extraction;

import org.recoupe.extraction.Grammar.Category;

/** Finds what joins a verb to the clause before it: conjunctions, commas, and places where a word is left out. */
final class Joints {

    private final Words words;

    Joints(Words words) {
        this.words = words;
    }

    /** The conjunction or comma that joins a verb to what stands before, or -1. */
    int before(VerbGroup verb, Clause last) {
        int from = last == null || last.verb == null ? 0 : last.verb.to();
        int comma = -1;
        for (int i = verb.from() - 1; i >= from; i--) {
            if (words.is(i, Category.COORDINATOR) && (i + 1 == verb.from() || clauseBegins(i + 1, verb.from()))) {
                return i;
            }
            if (words.sign(i, ",") && comma < 0) {
                comma = i;
            }
        }
        return comma;
    }

    /** Whether the words between a conjunction and a verb can be its subject: "et" inside a noun group joins nouns. */
    private boolean clauseBegins(int i, int verb) {
        return subjectless(i, verb) || words.tags[i] == Tag.PRON || words.tags[i] == Tag.DET
                || words.tags[i] == Tag.PROPN || words.tags[i] == Tag.ADV || words.tags[i] == Tag.ADP
                || words.tags[i] == Tag.NUM || words.tags[i] == Tag.SCONJ;
    }

    /** Whether no noun or subject pronoun stands between two words. */
    boolean subjectless(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.tags[i] == Tag.NOUN || words.tags[i] == Tag.PROPN || words.is(i, Category.SUBJECT_PRONOUN)) {
                return false;
            }
        }
        return true;
    }

    /** "dix hommes ont été tués et trente arrêtés": the conjunction after which the auxiliary is left out, or -1. */
    int elision(VerbGroup verb, Clause last) {
        boolean perfect = last != null && last.verb != null && last.verb.finite()
                && (last.verb.passive() || last.verb.perfect())
                && (last.verb.head() > last.verb.from() || last.partner != null);
        if (!perfect || words.tagged(verb.to(), Tag.PUNCT) && verb.from() - last.verb.to() > 12) {
            return -1;
        }
        for (int i = verb.from() - 1; i >= last.verb.to() && i > verb.from() - 9; i--) {
            if (words.is(i, Category.SHARING) || words.is(i, Category.CORRELATIVE)) {
                boolean group = words.is(i, Category.CORRELATIVE)
                        || i + 1 < verb.from() && (words.tags[i + 1] == Tag.NUM || words.tags[i + 1] == Tag.DET);
                boolean object = i + 1 == verb.from() && last.verb.perfect() && !last.verb.passive()
                        && !words.is(i, Category.CORRELATIVE)
                        && objectAt(words.tagged(verb.to(), Tag.ADV) ? verb.to() + 1 : verb.to());
                return group || object ? i : -1;
            }
            if (words.sign(i, ",") && i + 1 == verb.from() && last.verb.perfect() && !last.verb.passive()
                    && objectAt(verb.to()) && !words.timeNoun(verb.to() + 1) && !words.tagged(verb.to() + 1, Tag.NUM)) {
                // "a menacé le gérant, blessé un vigile et pris la fuite"
                return i;
            }
            if (words.tags[i] == Tag.PUNCT || words.tags[i].verbal()) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether an object can begin here: "deux armes", "la caisse", "du fumier". */
    private boolean objectAt(int i) {
        return words.tagged(i, Tag.DET) || words.tagged(i, Tag.NUM)
                || words.is(i, Category.CONTRACTED) && words.is(i, Category.OF);
    }

    /** ", un responsable ayant déclaré": where the participle clause has a subject of its own, its first word. */
    int absolute(VerbGroup verb, Clause last) {
        boolean perfect = verb.head() > verb.from() && verb.perfect() || verb.passive();
        if (!perfect || last == null || last.verb == null) {
            return verb.from();
        }
        for (int i = verb.from() - 1; i >= last.verb.to() && i > verb.from() - 9; i--) {
            if (words.sign(i, ",")) {
                return i + 1;
            }
            if (!words.tags[i].nominal() && words.tags[i] != Tag.ADP) {
                break;
            }
        }
        return verb.from();
    }

    /** Where the clause of an infinitive begins: with the prepositions before it, as far as the clause around it lets. */
    int infinitive(VerbGroup verb, Clause around) {
        int floor = Math.max(around.verb == null ? 0 : around.verb.to(), verb.from() - 3);
        int start = verb.from();
        for (int first = floor; first < verb.from() - 1; first++) {
            boolean said = around.verb != null && first == around.verb.to() && words.tags[first] == Tag.ADV;
            if (!said && words.match(first, Category.PRIVATIVE) == verb.from() - first) {
                // "sans toutefois donner"
                return first;
            }
        }
        while (start > floor && (words.tagged(start - 1, Tag.ADP) || words.is(start - 1, Category.OF)
                || words.is(start - 1, Category.INFINITIVE_MARKER))) {
            start--;
        }
        return start;
    }

    /** Where a clause begins that nothing joins to the one before, which reports what it says or not. */
    int startAfter(Clause before, VerbGroup verb, boolean reports) {
        int from = before.verb == null ? before.content : Math.max(before.verb.to(), before.content);
        int start = verb.from();
        while (start > from && !words.sign(start - 1, ",") && !words.tags[start - 1].verbal()) {
            start--;
        }
        if (start != from || before.verb == null) {
            return start;
        }
        return words.lemmaIs(before.verb.head(), Category.ADDRESSING_VERB)
                ? addressed(start, verb.from())
                : reports ? dated(start, verb.from()) : start;
    }

    /** Behind the time of saying ("said in May | it would close"), if a subject follows. */
    private int dated(int start, int end) {
        int at = start;
        while (at < end && (words.tags[at] == Tag.ADP || words.tags[at] == Tag.ADJ || words.tags[at] == Tag.ADV
                || words.timeNoun(at)
                || words.tags[at] == Tag.NUM && !words.tagged(at + 1, Tag.NOUN))) {
            at++;
        }
        boolean time = at > start && (words.timeNoun(at - 1) || words.tags[at - 1] == Tag.NUM)
                && words.tags[start] != Tag.NUM;
        boolean subject = at < end
                && (words.tags[at] == Tag.DET || words.tags[at] == Tag.NUM || words.tags[at] == Tag.PRON
                        || words.tags[at] == Tag.PROPN || words.tags[at] == Tag.NOUN);
        return time && subject ? at : start;
    }

    /** Behind those who are told something, and when ("told reporters on Monday | the talks had failed"), if a noun follows. */
    private int addressed(int start, int end) {
        if (start < end && words.tags[start] == Tag.PRON) {
            return words.tags[start + 1].nominal() || words.tags[start + 1] == Tag.DET ? start + 1 : start;
        }
        int at = nouns(start, end);
        while (at > start && at < end && words.tags[at] == Tag.ADP && nouns(at + 1, end) > at + 1) {
            at = nouns(at + 1, end);
        }
        boolean next = at > start && at < end && (words.tags[at] == Tag.DET || words.tags[at] == Tag.PRON
                || words.tags[at] == Tag.NUM || words.tags[at] == Tag.ADJ);
        return next ? at : start;
    }

    /** The end of a noun group, or where it would begin. */
    private int nouns(int start, int end) {
        int at = start;
        while (at < end && (words.tags[at] == Tag.DET || words.tags[at] == Tag.ADJ)) {
            at++;
        }
        int head = at;
        while (at < end && (words.tags[at] == Tag.NOUN || words.tags[at] == Tag.PROPN)) {
            at++;
        }
        return at > head ? at : start;
    }
}
