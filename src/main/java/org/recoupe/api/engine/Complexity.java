package org.recoupe.api.engine;

import java.util.List;
import java.util.Set;

import org.recoupe.api.listing.Cursor;
import org.recoupe.api.listing.Slice;
import org.recoupe.refusal.Refusal;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;

/**
 * How many fields an answer can have: what is below a list counts as often as the list may have items, and a text
 * that is to be read counts as a page of them. Pages that no list has are refused here, before anything is done.
 */
final class Complexity implements FieldComplexityCalculator {

    /** What a list has where nothing says how many it may have: the sides of a contradiction, the times of a claim. */
    private static final int USUAL = 5;
    /** The stretches of an article, which its claims cut, and how many a long one has. */
    private static final Set<String> SEGMENTS = Set.of("segments", "titleSegments");
    private static final int OF_A_TEXT = 100;
    /** What takes a text of any length to answer, and as many fields as reading a long one takes the time of. */
    private static final Set<String> READINGS = Set.of("analyzeText", "analyzePage", "compareTexts");
    private static final int READING = 5_000;
    /** Beyond all limits, and far from what an int holds. */
    private static final int MOST = 1_000_000;

    @Override
    public int calculate(FieldComplexityEnvironment field, int below) {
        int own = READINGS.contains(field.getField().getName()) ? READING : 1;
        return (int) Math.min(MOST, own + (long) items(field) * below);
    }

    private static int items(FieldComplexityEnvironment field) {
        GraphQLArgument page = field.getFieldDefinition().getArgument("first");
        if (page != null) {
            return page(field, page);
        }
        if (SEGMENTS.contains(field.getField().getName())) {
            return OF_A_TEXT;
        }
        if (field.getArguments().get("ids") instanceof List<?> ids) {
            return Math.max(1, ids.size());
        }
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()))
                && GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType()) instanceof GraphQLCompositeType;
        return list && !introspection(field) && !page(field) ? USUAL : 1;
    }

    private static int page(FieldComplexityEnvironment field, GraphQLArgument page) {
        int largest = field.getField().getName().equals("timeline") ? Slice.MOST_POINTS : Slice.LARGEST;
        // An explicit null asks for as many as nothing does.
        Number first = field.getArguments().get("first") instanceof Number asked
                ? asked
                : (Number) GraphQLArgument.getArgumentDefaultValue(page);
        Slice slice = new Slice(first.intValue(), (String) field.getArguments().get("after"));
        try {
            Cursor.check(slice.after());
            return slice.within(largest).first();
        } catch (Refusal refusal) {
            throw new Abort(refusal);
        }
    }

    /** What a connection holds was counted by its argument. */
    private static boolean page(FieldComplexityEnvironment field) {
        return field.getParentType() instanceof GraphQLNamedType parent && parent.getName().endsWith("Connection");
    }

    private static boolean introspection(FieldComplexityEnvironment field) {
        return field.getParentType() instanceof GraphQLNamedType parent && parent.getName().startsWith("__");
    }
}
