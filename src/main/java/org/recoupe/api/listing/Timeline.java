package org.recoupe.api.listing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

/** Which claims a timeline shows, and what of them. */
public final class Timeline {

    /** What is told of a point, by column. */
    public static final Map<String, Class<?>> COLUMNS = columns();

    private static final int MOST_ACTORS = 20;

    private Timeline() {}

    /** That a claim is on a question, and speaks of a time. */
    public static Condition condition(String event, List<String> actors, String place) {
        if (actors != null && actors.size() > MOST_ACTORS) {
            throw new Refusal(ErrorCode.TOO_COMPLEX, "actors", "Up to " + MOST_ACTORS + " actors are asked for.");
        }
        if (actors != null && actors.stream().anyMatch(java.util.Objects::isNull)) {
            throw new Refusal(ErrorCode.MISSING, "actors", "The list of actors holds a null.");
        }
        Condition[] parts = actors == null
                ? new Condition[0]
                : actors.stream().map(actor -> Condition.on("claim.actors @> ARRAY[CAST(? AS text)]",
                        Words.of("actors", actor))).toArray(Condition[]::new);
        return Condition.all(Condition.of("claim.speaks_of IS NOT NULL AND claim.time_value IS NOT NULL"),
                Condition.on("claim.event = ?", Words.of("event", event)),
                Condition.on("claim.places @> ARRAY[CAST(? AS text)]", Words.of("place", place)),
                Condition.all(parts));
    }

    private static Map<String, Class<?>> columns() {
        Map<String, Class<?>> columns = new LinkedHashMap<>();
        List.of("claim", "source").forEach(name -> columns.put(name, Long.class));
        List.of("published", "earliest", "latest").forEach(name -> columns.put(name, LocalDate.class));
        List.of("value", "granularity", "operator", "polarity", "modality")
                .forEach(name -> columns.put(name, String.class));
        columns.put("scope", String[].class);
        columns.put("confidence", Double.class);
        return columns;
    }
}
