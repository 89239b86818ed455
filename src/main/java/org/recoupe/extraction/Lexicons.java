package org.recoupe.extraction;

import org.recoupe.text.Language;

/** All the word lists by which the claims of one language are read. */
record Lexicons(Grammar grammar, Embeddings embeddings, EventLexicon events, ScopeLexicon scopes,
        TermsOfOffice terms) {

    /** Reads the lists of a language. */
    static Lexicons of(Language language) {
        return new Lexicons(Grammar.of(language), Embeddings.of(language), EventLexicon.of(language),
                ScopeLexicon.of(language), TermsOfOffice.read());
    }
}
