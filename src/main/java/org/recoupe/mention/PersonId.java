package org.recoupe.mention;

import java.util.List;

/** Ids of persons, made of how the first and the last word of their names sound. */
final class PersonId {

    private PersonId() {}

    /** The id of a name in its words: "person:" and the keys of the given and the family name. */
    static String of(List<String> words) {
        String last = SoundKey.of(words.getLast());
        return "person:" + (words.size() == 1 ? last : SoundKey.of(words.getFirst()) + " " + last);
    }

    /** The key of the family name in an id. */
    static String family(String id) {
        return id.substring(Math.max(id.lastIndexOf(' '), id.indexOf(':')) + 1);
    }
}
