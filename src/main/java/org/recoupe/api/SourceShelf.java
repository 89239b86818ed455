package org.recoupe.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.recoupe.api.listing.Condition;
import org.recoupe.api.listing.Row;
import org.recoupe.api.listing.Selection;
import org.recoupe.api.listing.Statement;

import static java.util.stream.Collectors.toMap;

/** Loads what is asked for of the names of sources: a statement each. */
final class SourceShelf {

    private final Shelf shelf;
    private final List<SourceNode> nodes;

    SourceShelf(Shelf shelf, List<SourceNode> nodes) {
        this.shelf = shelf;
        this.nodes = nodes;
    }

    /** Fills in what the selection asks for. */
    void fill(Selection selection) {
        if (selection.has("names")) {
            names();
        }
        if (selection.has("mergedInto")) {
            mergedInto(selection.below("mergedInto"));
        }
    }

    private void names() {
        Map<Long, List<String>> others = new HashMap<>();
        merges("merged.into_id", "merged.source_id").forEach(row -> others
                .computeIfAbsent(row.get("one", Long.class), key -> new ArrayList<>())
                .add(row.get("name", String.class)));
        nodes.forEach(node -> {
            node.names = new ArrayList<>(List.of(node.name));
            node.names.addAll(others.getOrDefault(node.key, List.of()));
        });
    }

    private void mergedInto(Selection selection) {
        Map<Long, Long> into = merges("merged.source_id", "merged.into_id").stream()
                .collect(toMap(row -> row.get("one", Long.class), row -> row.get("other", Long.class)));
        if (into.isEmpty()) {
            return;
        }
        Map<Long, SourceNode> sources = shelf.sources(into.values().stream().distinct().toList(), selection).stream()
                .collect(toMap(source -> source.key, Function.identity()));
        nodes.forEach(node -> node.mergedInto = sources.get(into.get(node.key)));
    }

    /** The merges that stood: those of the sources at hand, by one end, with the name at the other. */
    private List<Row> merges(String one, String other) {
        return Statement
                .of("SELECT " + one + " AS one, " + other + " AS other, source.name AS name FROM source_merge merged"
                        + " JOIN source ON source.id = " + other + " WHERE " + one + " = ANY (",
                        Condition.keys(nodes.stream().map(node -> node.key).toList()), ") AND ",
                        shelf.asOf().merges(), " ORDER BY source.name")
                .column("one", Long.class).column("other", Long.class)
                .column("name", String.class).rows(shelf.session());
    }
}
