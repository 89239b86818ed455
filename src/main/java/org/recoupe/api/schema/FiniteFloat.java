package org.recoupe.api.schema;

import java.util.Locale;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

/** The scalar Float, but for numbers that are too large for it: others take these for infinite. */
final class FiniteFloat implements Coercing<Object, Object> {

    static final GraphQLScalarType FLOAT = Scalars.GraphQLFloat.transform(type -> type.coercing(new FiniteFloat()));

    private static final Coercing<?, ?> USUAL = Scalars.GraphQLFloat.getCoercing();

    private FiniteFloat() {}

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return USUAL.serialize(value, context, locale);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        Object number = USUAL.parseValue(input, context, locale);
        if (infinite(number)) {
            throw new CoercingParseValueException("The number is too large for a Float.");
        }
        return number;
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object number = USUAL.parseLiteral(input, variables, context, locale);
        if (infinite(number)) {
            throw new CoercingParseLiteralException("The number is too large for a Float.");
        }
        return number;
    }

    private static boolean infinite(Object number) {
        return number instanceof Double value && !Double.isFinite(value);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return USUAL.valueToLiteral(input, context, locale);
    }
}
