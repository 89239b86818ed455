package org.recoupe.extraction;

/**
 * A noun with the words that belong to it, or a pronoun.
 *
 * @param from its first word, without the preposition
 * @param to the word after its last
 * @param head its noun
 * @param preposition lemma of the preposition before it, or {@code ""}
 * @param start its first word, the preposition included
 * @param reach the word after the last group that hangs on it ("la fin | de la mission | en Irak")
 * @param above index in the sentence's list of the group that it hangs on, or -1
 */
record NounGroup(int from, int to, int head, String preposition, int start, int reach, int above) {

    boolean prepositional() {
        return !preposition.isEmpty();
    }

    NounGroup reaching(int end) {
        return new NounGroup(from, to, head, preposition, start, end, above);
    }
}
