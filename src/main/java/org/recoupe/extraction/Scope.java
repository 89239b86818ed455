package org.recoupe.extraction;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a claim's subject is narrowed to, so that things that look alike are told apart.
 *
 * @param place ids of the places it holds in ("country:iraq"), empty where nothing says
 * @param what values of the scope lexicon ("mission.combat", "mission.coalition", "troops", "extent.total")
 * @param whose ids of those whose mission, troops or bases they are ("country:united-states", "org:coalition")
 */
public record Scope(Set<String> place, Set<String> what, Set<String> whose) {

    /** Nothing is narrowed. */
    public static final Scope OPEN = new Scope(Set.of(), Set.of(), Set.of());

    public Scope {
        place = sorted(place);
        what = sorted(what);
        whose = sorted(whose);
    }

    /** In one order in every run: what is read must be the same to the byte wherever it is read. */
    private static Set<String> sorted(Set<String> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
