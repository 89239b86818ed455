package org.recoupe.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;

/** How events stand to each other, from {@code lexicon/event-relations.txt}. */
final class EventRelations {

    /** A way to stand to each other, and how many events it relates. */
    enum Relation {
        ALIKE(2), OPPOSED(2), LOOKALIKE(2), STATE(1), ONCE(1), AHEAD(1), TELLS(1),
        PERIOD(1), INHERITS(1), ONEWAY(1), BY(1);

        private final int events;

        Relation(int events) {
            this.events = events;
        }
    }

    private final Map<Relation, List<String[]>> related = new EnumMap<>(Relation.class);

    private EventRelations() {}

    static EventRelations load() {
        EventRelations relations = new EventRelations();
        Lexicon.entries("event-relations.txt").forEach(relations::add);
        return relations;
    }

    private void add(Line line) {
        String[] fields = line.text().split("\\s+");
        Relation relation;
        try {
            relation = Relation.valueOf(fields[0].toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw line.error("no such relation: " + fields[0]);
        }
        if (fields.length != relation.events + 1) {
            throw line.error(fields[0] + " relates " + relation.events + " events");
        }
        related.computeIfAbsent(relation, any -> new ArrayList<>()).add(fields);
    }

    /** Whether the relation holds between the two, either way. */
    boolean between(Relation relation, String one, String other) {
        return related.getOrDefault(relation, List.of()).stream()
                .anyMatch(fields -> fits(fields[1], one) && fits(fields[2], other)
                        || fits(fields[1], other) && fits(fields[2], one));
    }

    /** Whether the event is of the kind. */
    boolean is(Relation kind, String event) {
        return related.getOrDefault(kind, List.of()).stream().anyMatch(fields -> fits(fields[1], event));
    }

    /** The fields ("mission" of "mission.end") of the events that stand in some relation to those of a field. */
    Set<String> related(String field) {
        Set<String> fields = new TreeSet<>();
        for (List<String[]> relation : related.values()) {
            for (String[] events : relation) {
                if (events.length > 2 && field(events[1]).equals(field)) {
                    fields.add(field(events[2]));
                }
                if (events.length > 2 && field(events[2]).equals(field)) {
                    fields.add(field(events[1]));
                }
            }
        }
        return fields;
    }

    private static String field(String event) {
        return event.replaceFirst("\\..*", "");
    }

    private static boolean fits(String pattern, String event) {
        if (pattern.startsWith("*")) {
            return event.endsWith(pattern.substring(1));
        }
        return pattern.endsWith("*")
                ? event.startsWith(pattern.substring(0, pattern.length() - 1))
                : event.equals(pattern);
    }
}
