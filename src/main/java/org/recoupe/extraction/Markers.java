package org.recoupe.extraction;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;

/** Finds the words that open a clause: conjunctions, relative pronouns, words that ask. */
final class Markers {

    /** Words that open a clause: its kind, and how many they are. */
    record Marker(Kind kind, int length) {}

    /** A verb governs a "que" behind it over no more words than these. */
    private static final int CLOSE = 12;

    private final Words words;
    private final Embeddings embeddings;
    private final FiniteVerbs finites;

    Markers(Words words, Embeddings embeddings, FiniteVerbs finites) {
        this.words = words;
        this.embeddings = embeddings;
        this.finites = finites;
    }

    /** The marker that begins at a word, or {@code null}; {@code last} is the clause of the verb before it. */
    Marker at(int i, Clause last) {
        int length = words.match(i, Category.SUBORDINATOR);
        if (length > 0 && words.tags[i] != Tag.NOUN && !words.tagged(i - 1, Tag.OTHER) && !preposition(i, length)) {
            return new Marker(Kind.ADVERBIAL, length);
        }
        if (words.is(i, Category.SUBJECT_SUBORDINATOR) && words.tags[i] == Tag.SCONJ) {
            return new Marker(Kind.ADVERBIAL, 1);
        }
        if (words.is(i, Category.RESTRICTOR) && last != null && last.verb.to() == i
                && last.verb.negation() == VerbGroup.Negation.BARE && words.lemmaIs(i - 1, Category.COPULA)) {
            // "ce n'est | que | le lendemain que"
            return null;
        }
        length = words.match(i, Category.INTERROGATIVE);
        if (length > 0) {
            return new Marker(Kind.QUESTION, length);
        }
        length = words.match(i, Category.RELATIVE);
        if (length > 0 && !(words.is(i, Category.PARTITIVE) && partOnly(i + 1))) {
            return new Marker(Kind.RELATIVE, length);
        }
        length = words.match(i, Category.COMPLETIVE);
        if (length > 1 && finites.soon(i + length)) {
            // "la rumeur selon laquelle"
            return new Marker(Kind.COMPLETIVE, length);
        }
        if (length > 0 && finites.soon(i + 1) && !compares(i)) {
            return new Marker(describes(i, last) ? Kind.RELATIVE : Kind.COMPLETIVE, 1);
        }
        if (words.is(i, Category.HYPOTHETIC) && words.tags[i] != Tag.ADV && finites.soon(i + 1)) {
            return new Marker(Kind.ADVERBIAL, 1);
        }
        return null;
    }

    /** "until April 14", "after the vote": of a word that can be both, a preposition where no verb follows soon. */
    private boolean preposition(int i, int length) {
        if (length > 1 || !words.can(i, Tag.ADP)) {
            return false;
        }
        int time = i + 1;
        while (words.timeNoun(time) || words.tagged(time, Tag.NUM)) {
            time++;
        }
        if (time > i + 1 && words.tagged(time, Tag.FINITE)) {
            // "held since October | were released"
            return true;
        }
        for (int at = i + 1; at < words.size && !words.sign(at, ",.;:"); at++) {
            if (words.tags[at].verbal()) {
                return false;
            }
        }
        return true;
    }

    /** "dont 30 mineurs,": what only says of how many it is so, as no verb stands before the next comma or stop. */
    private boolean partOnly(int i) {
        boolean some = words.tagged(i, Tag.NUM) || words.tagged(i, Tag.ADV) || words.tagged(i, Tag.PROPN)
                || words.tagged(i, Tag.ADP) || words.tagged(i, Tag.DET) && !words.is(i, Category.DEFINITE);
        int verb = finites.from(i);
        for (int at = i; some && at < Math.min(words.size, i + CLOSE); at++) {
            if (at >= verb) {
                return false;
            }
            if (words.sign(at, ",;.)")) {
                return verb != FiniteVerbs.NONE;
            }
        }
        return false;
    }

    /** Whether no verb of any kind stands before the word. */
    private boolean verbless(int i) {
        for (int at = 0; at < i; at++) {
            if (words.tags[at].verbal()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a noun says what a clause behind it holds ("la preuve que"); an agreement or a plan is made by others. */
    private static boolean content(Embedding noun) {
        return noun != null && noun != Embedding.AGREE && noun != Embedding.INTEND && noun != Embedding.DEMAND;
    }

    /** "150 de plus que l'an dernier, a dit le maire": what is compared, as no verb stands before the next comma. */
    private boolean compares(int i) {
        if (!words.is(i - 1, Category.COMPARATIVE) && !words.is(i - 2, Category.COMPARATIVE)) {
            return false;
        }
        for (int at = i + 1; at < Math.min(finites.from(i), Math.min(words.size, i + CLOSE)); at++) {
            if (words.sign(at, ",;.)")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the "que" at {@code i} describes the noun before it and is no object of the verb before that. */
    private boolean describes(int i, Clause last) {
        boolean noun = words.tagged(i - 1, Tag.NOUN) || words.tagged(i - 1, Tag.PROPN) || words.tagged(i - 1, Tag.PRON);
        if (last == null) {
            return noun && verbless(i) && !content(embeddings.noun(words.lemmas[i - 1]));
        }
        boolean close = i - last.verb.to() <= CLOSE;
        // "no evidence that"; a verb that governs clauses, its own object notwithstanding
        return noun && close && embeddings.noun(words.lemmas[i - 1]) != Embedding.SAY
                && embeddings.verb(words.lemmas, last.verb.head()) == null;
    }
}
