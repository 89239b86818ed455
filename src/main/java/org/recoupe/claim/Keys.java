package org.recoupe.claim;

import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Assertion;
import org.recoupe.mention.Quantity;

/**
 * What claims that may contradict one another share some of: the field of the event ("mission" of "mission.end", for
 * what opposes it is of the same field) with somebody who takes part or a place; what is counted, with the same; who
 * acts and what is acted on, with each other, with what happens, and alone. What is made of one frequent thing alone
 * brings mostly strangers: it counts little where there is much else.
 */
public final class Keys {

    private Keys() {}

    /** The keys of a claim, under which others find it. */
    public static Set<String> of(Assertion assertion) {
        Set<String> parties = new TreeSet<>(assertion.scope().place());
        parties.addAll(assertion.scope().whose());
        parties.addAll(assertion.actors());
        Set<String> keys = new TreeSet<>();
        for (String party : parties) {
            fields(assertion).forEach(field -> keys.add(key(field, party)));
            assertion.quantities().stream().map(Quantity::counted).filter(Objects::nonNull)
                    .forEach(counted -> keys.add("#" + counted + ' ' + party));
        }
        for (String one : involved(assertion)) {
            keys.add("@" + one);
            keys.add(happening(one, assertion.event()));
            involved(assertion).tailSet(one, false).forEach(other -> keys.add("@" + one + " @" + other));
        }
        return keys;
    }

    private static NavigableSet<String> involved(Assertion assertion) {
        return assertion.arguments().stream()
                .filter(one -> one.role() == Argument.Role.AGENT || one.role() == Argument.Role.PATIENT)
                .map(one -> one.id() == null ? one.head() : one.id()).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String happening(String involved, String event) {
        return "@" + involved + ' ' + field(event);
    }

    /** The keys under which claims of other fields are found that can contradict this one. */
    public static Set<String> of(Assertion assertion, Function<String, Set<String>> relatedFields) {
        Set<String> keys = of(assertion);
        Set<String> related = new TreeSet<>();
        fields(assertion).forEach(field -> related.addAll(relatedFields.apply(field)));
        for (Set<String> parties : List.of(assertion.scope().place(), assertion.scope().whose(),
                Set.copyOf(assertion.actors()))) {
            parties.forEach(party -> related.forEach(field -> keys.add(key(field, party))));
        }
        Set<String> happenings = relatedFields.apply(field(assertion.event()));
        involved(assertion).forEach(one -> happenings.forEach(event -> keys.add(happening(one, event))));
        return keys;
    }

    private static String key(String field, String party) {
        return field + ' ' + party;
    }

    private static Set<String> fields(Assertion assertion) {
        String event = assertion.event();
        Set<String> fields = new TreeSet<>();
        if (!event.startsWith("verb:")) {
            fields.add(field(event));
            if (event.indexOf('.') < 0) {
                assertion.scope().what().forEach(what -> fields.add(field(what)));
            }
        }
        return fields;
    }

    private static String field(String event) {
        int dot = event.indexOf('.');
        return dot < 0 ? event : event.substring(0, dot);
    }
}
