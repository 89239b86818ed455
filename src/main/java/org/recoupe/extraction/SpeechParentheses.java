package org.recoupe.extraction;

import org.recoupe.extraction.Grammar.Category;

/** Tells the verbs that name a speaker in a parenthesis ("a-t-il ajouté", "dit le maire") from all others. */
final class SpeechParentheses {

    private final Words words;
    private final Embeddings embeddings;

    SpeechParentheses(Words words, Embeddings embeddings) {
        this.words = words;
        this.embeddings = embeddings;
    }

    /** Whether a verb of saying stands in a parenthesis: inverted, after a comma, a quotation mark or a stop. */
    boolean holds(VerbGroup verb, boolean nothingWaits, int nextFinite) {
        int before = verb.from() - 1;
        boolean afterQuote = before >= 0 && (closing(before) || before > 0 && words.sign(before, ",")
                && closing(before - 1));
        boolean speaks = embeddings.reports(words.lemmas, verb.head())
                || afterQuote && (verb.inverted() >= 0 || embeddings.verb(words.lemmas, verb.head()) != null);
        if (!speaks) {
            return false;
        }
        boolean open = before < 0 || closing(before) || words.sign(before, ",!?….");
        if (verb.inverted() >= 0) {
            return open;
        }
        // ", a déclaré lundi Jeanne Petit": the day stands before who speaks
        int subject = verb.to();
        while (subject < words.size && words.lemmaIs(subject, Category.TIME_NOUN)) {
            subject++;
        }
        boolean subjectFollows = subject < words.size && (words.tags[subject] == Tag.DET
                || words.tags[subject] == Tag.PROPN || words.tags[subject] == Tag.NOUN
                || words.is(subject, Category.SUBJECT_PRONOUN));
        boolean quoted = before >= 0 && closing(before);
        subjectFollows |= quoted && words.tagged(subject, Tag.ADJ) && words.can(subject, Tag.NOUN);
        // with a clause still waiting for its verb, this one may be that verb: "le ministre, X, a déclaré"
        int end = end(verb);
        boolean ended = end < words.size && (words.sign(end, ",") || words.quoteMark(end)) && end < nextFinite;
        boolean between = nothingWaits || nextFinite != Integer.MAX_VALUE && ended;
        return open && before >= 0 && subjectFollows && (quoted || between);
    }

    private boolean closing(int i) {
        return words.quoteMark(i) && !words.sign(i, "«“„‘");
    }

    /** The word after the parenthesis. */
    int end(VerbGroup verb) {
        int end = verb.to();
        while (end < words.size && !words.sign(end, ",.;:") && !words.quoteMark(end)) {
            end++;
        }
        return end;
    }
}
