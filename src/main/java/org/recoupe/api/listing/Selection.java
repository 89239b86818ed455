package org.recoupe.api.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import graphql.GraphQLContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/**
 * Which fields a query asks for at a place, under whatever aliases and fragments: what is not asked for isn't loaded.
 *
 * @param fields the fields that lead to the place, below which it is
 */
public record Selection(List<ExecutableNormalizedField> fields) {

    /** Notes what an operation asks for, so that {@link #of} finds it. */
    public static void note(GraphQLContext context, Supplier<ExecutableNormalizedOperation> operation) {
        context.put(Selection.class, operation);
    }

    /** What is asked for below the field that is being resolved. */
    public static Selection of(Context context) {
        DataFetchingEnvironment field = context.unwrap(DataFetchingEnvironment.class);
        Supplier<ExecutableNormalizedOperation> operation = field.getGraphQlContext().get(Selection.class);
        return new Selection(List.of(operation.get().getNormalizedField(field.getMergedField(),
                field.getExecutionStepInfo().getObjectType(), field.getExecutionStepInfo().getPath())));
    }

    /** Whether a field is asked for here. */
    public boolean has(String field) {
        return named(field).findAny().isPresent();
    }

    /** What is asked for below a field. */
    public Selection below(String field) {
        return new Selection(named(field).toList());
    }

    /** Whether nothing is asked for here but some of these fields. */
    public boolean within(Set<String> names) {
        return asked().allMatch(field -> names.contains(field.getFieldName()));
    }

    /** Whether nothing leads here. */
    public boolean none() {
        return fields.isEmpty();
    }

    /** What is asked for here or there. */
    public Selection and(Selection other) {
        return new Selection(Stream.concat(fields.stream(), other.fields.stream()).toList());
    }

    /** Each stretch of a list that a field asks for here, under whatever alias, with what is asked for below it. */
    public Map<Slice, Selection> slices(String field) {
        Map<Slice, Selection> slices = new LinkedHashMap<>();
        named(field).forEach(asked -> slices.merge(
                Slice.of(asked.getResolvedArguments()).within(Slice.LARGEST), new Selection(List.of(asked)),
                Selection::and));
        return slices;
    }

    /** What is asked for of the items of a connection. */
    public Selection items() {
        return below("nodes").and(below("edges").below("node"));
    }

    private Stream<ExecutableNormalizedField> named(String field) {
        return asked().filter(asked -> asked.getFieldName().equals(field));
    }

    private Stream<ExecutableNormalizedField> asked() {
        return fields.stream().flatMap(field -> field.getChildren().stream());
    }
}
