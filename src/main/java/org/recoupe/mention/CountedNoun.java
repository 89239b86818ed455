package org.recoupe.mention;

import java.util.List;

/**
 * What a number counts.
 *
 * @param lemma lemma of the noun
 * @param modifiers folded lemmas of the words that narrow it
 * @param head index of the noun's token
 * @param end index after the last token of its phrase
 */
record CountedNoun(String lemma, List<String> modifiers, int head, int end) {}
