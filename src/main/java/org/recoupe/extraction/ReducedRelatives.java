package org.recoupe.extraction;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.text.Language;

/**
 * Reads English forms that can be past or participle as participles where the verb of their subject still comes ("the man
 * arrested on Monday denied it"). French has other forms for the two.
 */
final class ReducedRelatives {

    /** What belongs to the participle has no more words than these. */
    private static final int COMPLEMENT = 12;

    private final Words words;
    private final Embeddings embeddings;

    ReducedRelatives(Words words, Embeddings embeddings) {
        this.words = words;
        this.embeddings = embeddings;
    }

    /** Puts right all such forms of the sentence. */
    void repair() {
        if (words.grammar.language() != Language.EN) {
            return;
        }
        for (int i = 1; i < words.size; i++) {
            gerund(i);
            if (words.tags[i] == Tag.FINITE && words.can(i, Tag.PAST_PARTICIPLE) && words.tagged(i - 1, Tag.NOUN)
                    && !embeddings.reports(words.lemmas, i) && verbBehind(i + 1)) {
                words.takeAs(i, Tag.PAST_PARTICIPLE);
            }
        }
    }

    /** "ruled out standing again": a noun that can be a gerund right behind a verb that governs one. */
    private void gerund(int i) {
        if (words.tags[i] != Tag.NOUN || !words.can(i, Tag.PRESENT_PARTICIPLE) || words.is(i + 1, Category.OF)) {
            return;
        }
        for (int verb = Math.max(0, i - 3); verb < i; verb++) {
            Embedding embedding = words.tags[verb].verbal() ? embeddings.verb(words.lemmas, verb) : null;
            boolean governs = embedding == Embedding.EXCLUDE || embedding == Embedding.DENY
                    || embedding == Embedding.REFUSE || embedding == Embedding.BELIEVE
                    || embedding == Embedding.POSSIBLE;
            if (governs && embeddings.end(words.lemmas, verb) == i) {
                words.takeAs(i, Tag.PRESENT_PARTICIPLE);
                return;
            }
        }
    }

    /** Whether no more than complements with prepositions, each of one noun, part the form from another verb. */
    private boolean verbBehind(int from) {
        boolean noun = true;
        for (int i = from; i < Math.min(words.size, from + COMPLEMENT); i++) {
            Tag tag = words.tags[i];
            if (tag == Tag.FINITE) {
                return i > from && noun;
            }
            boolean clause = words.match(i, Category.SUBORDINATOR) > 0
                    && !words.timeNoun(i + 1) && !words.tagged(i + 1, Tag.NUM);
            if (clause) {
                return false;
            }
            if (tag == Tag.ADP && !words.is(i, Category.INFINITIVE_MARKER)) {
                noun = false;
            } else if (tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.NUM) {
                boolean behind = words.tagged(i - 1, Tag.NOUN) || words.tagged(i - 1, Tag.PROPN)
                        || words.tagged(i - 1, Tag.NUM);
                if (noun && !behind) {
                    return false;
                }
                noun = true;
            } else if (tag == Tag.DET && noun || !tag.nominal()) {
                return false;
            }
        }
        return false;
    }
}
