package org.recoupe.api.listing;

import java.util.List;

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

    /** What is asked for of the items of a connection. */
    public Selection items() {
        return new Selection(sets.stream()
                .flatMap(set -> set.getFields("nodes", "edges/node").stream()).map(SelectedField::getSelectionSet)
                .toList());
    }
}
