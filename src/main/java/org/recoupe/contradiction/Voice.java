package org.recoupe.contradiction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Who makes one claim.
 *
 * @param source who published it
 * @param origin the first article on record of those that copy one text
 * @param sentence a sentence too long to be alike by chance, or {@code null}
 * @param published the day of its publication
 * @param stands whether its article is the current revision
 */
record Voice(long source, long origin, String sentence, LocalDate published, boolean stands) {

    /** How many are left where a source, the copies of a text and a copied sentence are one voice each. */
    static int independent(Collection<Voice> voices) {
        Map<String, String> parents = new HashMap<>();
        for (Voice voice : voices) {
            String source = "source " + voice.source;
            join("origin " + voice.origin, source, parents);
            if (voice.sentence != null) {
                join("sentence " + voice.sentence, source, parents);
            }
        }
        return (int) parents.entrySet().stream().filter(entry -> entry.getKey().equals(entry.getValue())).count();
    }

    private static void join(String one, String other, Map<String, String> parents) {
        parents.put(root(one, parents), root(other, parents));
    }

    private static String root(String one, Map<String, String> parents) {
        String root = one;
        String parent = parents.computeIfAbsent(root, any -> any);
        while (!parent.equals(root)) {
            root = parent;
            parent = parents.get(root);
        }
        return root;
    }
}
