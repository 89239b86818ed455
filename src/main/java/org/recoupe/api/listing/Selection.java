package org.recoupe.api.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import io.smallrye.graphql.api.Context;

/** Which fields a query asks for at a place, under whatever aliases and fragments: what is not asked for isn't loaded. */
public record Selection(List<DataFetchingFieldSelectionSet> sets) {

    /** What is asked for below the field that is being resolved. */
    public static Selection of(Context context) {
        return new Selection(List.of(context.unwrap(DataFetchingEnvironment.class).getSelectionSet()));
    }

    /** Whether a field (or a path of fields: "pageInfo/endCursor") is asked for here. */
    public boolean has(String path) {
        return sets.stream().anyMatch(set -> set.contains(path));
    }

    /** What is asked for below a field (or a path of fields). */
    public Selection below(String path) {
        return new Selection(sets.stream().flatMap(set -> set.getFields(path).stream())
                .map(SelectedField::getSelectionSet).toList());
    }

    /** Whether nothing is asked for here. */
    public boolean none() {
        return sets.isEmpty();
    }

    /** What is asked for here or there. */
    public Selection and(Selection other) {
        return new Selection(Stream.concat(sets.stream(), other.sets.stream()).toList());
    }

    /** Each stretch of a list that a field asks for here, under whatever alias, with what is asked for below it. */
    public Map<Slice, Selection> slices(String field) {
        Map<Slice, List<DataFetchingFieldSelectionSet>> slices = new LinkedHashMap<>();
        sets.stream().flatMap(set -> set.getFields(field).stream()).forEach(selected -> slices
                .computeIfAbsent(Slice.of(selected.getArguments()).within(Slice.LARGEST), slice -> new ArrayList<>())
                .add(selected.getSelectionSet()));
        Map<Slice, Selection> selections = new LinkedHashMap<>();
        slices.forEach((slice, below) -> selections.put(slice, new Selection(below)));
        return selections;
    }

    /** What is asked for of the items of a connection. */
    public Selection items() {
        return new Selection(sets.stream()
                .flatMap(set -> set.getFields("nodes", "edges/node").stream()).map(SelectedField::getSelectionSet)
                .toList());
    }
}
