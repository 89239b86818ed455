package org.recoupe.api.schema;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import graphql.Directives;
import graphql.DirectivesUtil;
import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * Completes the schema before it is served: describes the enums of the rooms below, which know nothing of GraphQL and
 * can't carry its annotations, says of lists of ids and of
 * addresses that they are, and drops SmallRye's directive for constraints, which
 * nothing uses.
 */
@ApplicationScoped
class SchemaCompletion {

    private static final String DESCRIPTIONS = "schema/descriptions.properties";

    void complete(@Observes GraphQLSchema.Builder builder) throws IOException {
        // The engine's own experiment, which no contract names.
        Directives.setExperimentalDisableErrorPropagationEnabled(false);
        GraphQLSchema described = SchemaTransformer.transformSchema(builder.build(), new Describer(descriptions()));
        builder.query(described.getQueryType()).mutation(described.getMutationType())
                .subscription(described.getSubscriptionType()).codeRegistry(resolving(described))
                .clearAdditionalTypes().additionalTypes(described.getAdditionalTypes())
                .clearDirectives().additionalDirectives(used(described));
    }

    /**
     * SmallRye tells the type of a thing behind an interface as it was before this completed it, and holds the name of each
     * field that is asked for against a pattern for those to be hidden, which is no field's: a fifth of what a page allocated.
     */
    private static GraphQLCodeRegistry resolving(GraphQLSchema schema) {
        return schema.getCodeRegistry().transform(registry -> schema.getAllTypesAsList().stream()
                .filter(GraphQLInterfaceType.class::isInstance).map(GraphQLInterfaceType.class::cast)
                .forEach(type -> {
                    TypeResolver original = schema.getCodeRegistry().getTypeResolver(type);
                    registry.typeResolver(type, environment -> environment.getSchema()
                            .getObjectType(original.getType(environment).getName()));
                })).transform(registry -> registry
                        .fieldVisibility(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY));
    }

    private static Set<GraphQLDirective> used(GraphQLSchema schema) {
        return schema.getDirectives().stream().filter(directive -> !directive.getName().equals("constraint"))
                .map(directive -> directive.getName().equals("rolesAllowed") ? explained(directive) : directive)
                .collect(Collectors.toSet());
    }

    /** SmallRye describes the directive, and not what it takes. */
    private static GraphQLDirective explained(GraphQLDirective roles) {
        return roles.transform(directive -> directive
                .description("Who may ask for a field: whoever carries the role in their token.")
                .replaceArguments(roles.getArguments().stream()
                        .map(argument -> argument.transform(changed -> changed.description("The role that is needed.")))
                        .toList()));
    }

    private static Properties descriptions() throws IOException {
        Properties lines = new Properties();
        try (Reader in = new InputStreamReader(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(DESCRIPTIONS),
                StandardCharsets.UTF_8)) {
            lines.load(in);
        }
        return lines;
    }

    /** What SmallRye adds to what is said of a day or a moment: their scalars say it. */
    private static final String FORMAT = " (ISO-8601)";
    /** The rooms below name their enums by the classes that these stand in; clients meet them on their own. */
    private static final Map<String, String> NAMES = Map.of("AssertionPart", "TextPart", "DecisionAction",
            "ReviewAction",
            "FindingRole", "SideRole", "MomentOperator", "TimeOperator", "MomentType", "TimeType", "OutcomeResult",
            "IngestResult", "Status", "ReviewStatus");
    private static final Map<String, GraphQLInputType> ARGUMENTS = Map.of("ids",
            GraphQLNonNull.nonNull(GraphQLList.list(GraphQLNonNull.nonNull(Scalars.GraphQLID))), "actors",
            GraphQLList.list(GraphQLNonNull.nonNull(Scalars.GraphQLString)));

    private static final class Describer extends GraphQLTypeVisitorStub {

        private final Properties lines;

        Describer(Properties lines) {
            this.lines = lines;
        }

        /** SmallRye's annotation for ids takes no list of them, and that for items makes the list mandatory too. */
        @Override
        public TraversalControl visitGraphQLArgument(GraphQLArgument argument,
                TraverserContext<GraphQLSchemaElement> context) {
            return ARGUMENTS.containsKey(argument.getName())
                    ? changeNode(context,
                            argument.transform(changed -> changed.type(ARGUMENTS.get(argument.getName()))))
                    : TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitGraphQLObjectType(GraphQLObjectType type,
                TraverserContext<GraphQLSchemaElement> context) {
            return described(context, type.getName(),
                    line -> type.transform(changed -> changed.description(line)));
        }

        @Override
        public TraversalControl visitGraphQLScalarType(GraphQLScalarType type,
                TraverserContext<GraphQLSchemaElement> context) {
            return switch (type.getName()) {
                // SmallRye's own take numbers that are too large for them, on which resolvers fail.
                case "Int" -> changeNode(context, Scalars.GraphQLInt);
                case "Float" -> changeNode(context, FiniteFloat.FLOAT);
                default -> described(context, type.getName(),
                        line -> type.transform(changed -> changed.description(line)));
            };
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
                TraverserContext<GraphQLSchemaElement> context) {
            boolean address = field.getName().equals("url") && field.getType() == Scalars.GraphQLString;
            String description = field.getDescription() == null ? "" : field.getDescription();
            String deprecated = deprecated(field);
            return address || description.endsWith(FORMAT) || deprecated != null
                    ? changeNode(context, field.transform(changed -> changed
                            .type(address ? WebAddress.URL : field.getType())
                            .description(description.replace(FORMAT, "")).deprecate(deprecated)))
                    : TraversalControl.CONTINUE;
        }

        /** Why a field is deprecated, which SmallRye writes into the schema's text and keeps from introspection. */
        private static String deprecated(GraphQLFieldDefinition field) {
            return DirectivesUtil.toAppliedDirectives(field).stream()
                    .filter(directive -> directive.getName().equals("deprecated"))
                    .map(directive -> directive.getArgument("reason").<String>getValue()).findFirst().orElse(null);
        }

        @Override
        public TraversalControl visitGraphQLInputObjectField(GraphQLInputObjectField field,
                TraverserContext<GraphQLSchemaElement> context) {
            return field.getName().equals("url") && field.getType() == Scalars.GraphQLString
                    ? changeNode(context, field.transform(changed -> changed.type(WebAddress.URL)))
                    : TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitGraphQLEnumType(GraphQLEnumType type,
                TraverserContext<GraphQLSchemaElement> context) {
            String name = NAMES.getOrDefault(type.getName(), type.getName());
            String line = lines.getProperty(name, type.getDescription());
            return changeNode(context, type.transform(changed -> changed.name(name).description(line)));
        }

        private TraversalControl described(TraverserContext<GraphQLSchemaElement> context, String name,
                Function<String, GraphQLSchemaElement> change) {
            String line = lines.getProperty(name);
            return line == null ? TraversalControl.CONTINUE : changeNode(context, change.apply(line));
        }

        @Override
        public TraversalControl visitGraphQLEnumValueDefinition(GraphQLEnumValueDefinition value,
                TraverserContext<GraphQLSchemaElement> context) {
            GraphQLEnumType type = (GraphQLEnumType) context.getParentNode();
            String line = lines
                    .getProperty(NAMES.getOrDefault(type.getName(), type.getName()) + "." + value.getName());
            return line == null
                    ? TraversalControl.CONTINUE
                    : changeNode(context, value.transform(changed -> changed.description(line)));
        }
    }
}
