package org.recoupe.text;

/** A universal part of speech (UPOS, Universal Dependencies v2), the ones that the reader tells apart. */
public enum PartOfSpeech {
    /** Noun. */
    NOUN,
    /** Proper noun. */
    PROPN,
    /** Verb, auxiliaries included. */
    VERB,
    /** Adjective. */
    ADJ,
    /** Adverb. */
    ADV,
    /** Preposition, contracted with an article or not. */
    ADP,
    /** Determiner. */
    DET,
    /** Pronoun. */
    PRON,
    /** Coordinating conjunction. */
    CCONJ,
    /** Subordinating conjunction. */
    SCONJ,
    /** Number. */
    NUM,
    /** Interjection. */
    INTJ,
    /** Punctuation and symbols. */
    PUNCT,
    /** Anything else. */
    X
}
