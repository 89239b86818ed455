package org.recoupe.api.schema;

import java.util.Locale;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

/** The scalar of addresses on the web: a text, which is read where its field is known, to be refused by code. */
final class WebAddress implements Coercing<String, String> {

    static final GraphQLScalarType URL = GraphQLScalarType.newScalar().name("URL")
            .description("An address on the web (https://…).").specifiedByUrl("https://url.spec.whatwg.org/")
            .coercing(new WebAddress()).build();

    private WebAddress() {}

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return value.toString();
    }

    @Override
    public String parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof String text) {
            return text;
        }
        throw new CoercingParseValueException("An URL is a text.");
    }

    @Override
    public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue text) {
            return text.getValue();
        }
        throw new CoercingParseLiteralException("An URL is a text.");
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return Scalars.GraphQLString.getCoercing().valueToLiteral(input, context, locale);
    }
}
