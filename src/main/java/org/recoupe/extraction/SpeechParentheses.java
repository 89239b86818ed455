package org.recoupe.extraction;

import org.recoupe.extraction.Grammar.Category;

/** Tells the verbs that name a speaker in a parenthesis ("a-t-il ajouté", "dit le maire") from all others. */
final class SpeechParentheses {

    /** How many words an apposition, or a subject before one, has. */
    private static final int LONGEST = 10;

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
                || afterQuote && (verb.inverted() >= 0 || embeddings.verb(words.lemmas, verb.head()) != null
                        || words.lemmaIs(verb.head(), Category.QUOTE_VERB));
        if (!speaks) {
            return before > 0 && words.sign(before, ",") && (heard(verb) || nothingWaits && foresees(verb));
        }
        boolean open = before < 0 || closing(before) || words.sign(before, ",!?….");
        if (verb.inverted() >= 0) {
            return open;
        }
        int subject = beyondAsides(to(verb));
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

    /** ", a-t-on appris": nobody in particular learnt what the sentence says. */
    private boolean heard(VerbGroup verb) {
        return verb.inverted() >= 0 && embeddings.verb(words.lemmas, verb.head()) == Embedding.KNOW;
    }

    /** ", prévoit la banque", ", espèrent les syndicats": somebody behind a verb of expecting, hoping or fearing, and no more. */
    private boolean foresees(VerbGroup verb) {
        Embedding embedding = embeddings.verb(words.lemmas, verb.head());
        boolean expects = embedding == Embedding.EXPECT || embedding == Embedding.HOPE || embedding == Embedding.FEAR
                || embedding == Embedding.INTEND && words.lemmaIs(verb.head(), Category.QUOTE_VERB);
        int head = beyondAsides(verb.to());
        while (words.tagged(head, Tag.DET) || words.tagged(head, Tag.ADJ)) {
            head++;
        }
        return expects && (words.lemmaIs(head, Category.HUMAN_HEAD) || words.tagged(head, Tag.PROPN));
    }

    /** The word after a verb of saying and the words that belong to it ("a fait savoir"). */
    int to(VerbGroup verb) {
        boolean phrase = embeddings.reports(words.lemmas, verb.head());
        return phrase ? Math.max(verb.to(), embeddings.end(words.lemmas, verb.head())) : verb.to();
    }

    /**
     * Where the subject of a verb of saying begins that an apposition parts from it ("…, the mayor, Ann Lee, said"), if
     * nothing but a quotation mark, a comma or the start of the sentence stands before it; -1 where there is none.
     */
    int apposed(VerbGroup verb) {
        int comma = verb.from() - 1;
        if (comma < 0 || !words.sign(comma, ",") || !embeddings.reports(words.lemmas, verb.head())) {
            return -1;
        }
        int name = nominal(comma);
        int subject = name < comma && name > 0 && words.sign(name - 1, ",") ? nominal(name - 1) : name;
        boolean free = subject == 0 || closing(subject - 1) || words.sign(subject - 1, ",");
        boolean noun = words.tagged(subject, Tag.DET) || words.tagged(subject, Tag.PROPN);
        return subject < name - 1 && free && noun && words.tagged(name, Tag.PROPN) ? subject : -1;
    }

    /** The first of the words of names and nouns that end here. */
    private int nominal(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST
                && (words.tags[start - 1].nominal() || words.tagged(start - 1, Tag.ADP))) {
            start--;
        }
        return start;
    }

    /** ", a déclaré lundi à l'AFP Jeanne Petit": the day, the place and the audience stand before who speaks. */
    private int beyondAsides(int from) {
        int at = from;
        int end = from;
        while (end < words.size) {
            at = end;
            if (words.timeNoun(at) || words.tagged(at, Tag.ADV)
                    || at > from && words.sign(at, ",") && words.timeNoun(at - 1)) {
                end = at + 1;
            } else if (words.tagged(at, Tag.ADP) && !words.is(at, Category.OF)) {
                end = words.tagged(at + 1, Tag.DET) ? at + 2 : at + 1;
                int noun = end;
                while (words.tagged(end, Tag.NOUN) || words.tagged(end, Tag.PROPN) || words.tagged(end, Tag.NUM)) {
                    end++;
                }
                if (end == noun) {
                    return at;
                }
            } else {
                return at;
            }
        }
        return from;
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
        return words.sign(end, ",") ? dated(end) : end;
    }

    /** ", a dit le maire, lundi 4 mai.": a time of saying that ends the sentence; else where the comma is. */
    private int dated(int comma) {
        int at = comma + 1;
        while (at < words.size && (words.timeNoun(at) || words.tagged(at, Tag.NUM)
                || at == comma + 1 && words.tagged(at, Tag.DET))) {
            at++;
        }
        boolean time = at > comma + 1 && words.timeNoun(at - 1)
                || words.tagged(at - 1, Tag.NUM) && words.timeNoun(at - 2);
        return time && (at == words.size || words.sign(at, ".")) ? at : comma;
    }
}
