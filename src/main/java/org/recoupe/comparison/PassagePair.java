package org.recoupe.comparison;

/**
 * Two passages, and which of their words say the same.
 *
 * @param left one
 * @param right the other
 * @param alignment their words' pairs
 * @param antonyms the words that exclude each other
 */
record PassagePair(Passage left, Passage right, Alignment alignment, Antonyms antonyms) {

    PassagePair(Passage left, Passage right, Antonyms antonyms, Synonyms synonyms) {
        this(left, right, new Alignment(left, right, synonyms), antonyms);
    }
}
