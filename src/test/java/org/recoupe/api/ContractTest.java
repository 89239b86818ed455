package org.recoupe.api;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The contract with clients: docs/schema.graphql is what the service serves, and takes nothing from those who rely on
 * docs/schema.published.graphql. With {@code -Dcontract=write} the first file is written, with
 * {@code -Dcontract=publish} both.
 */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class ContractTest {

    private static final Path SCHEMA = Path.of("docs", "schema.graphql");
    private static final Path PUBLISHED = Path.of("docs", "schema.published.graphql");

    @Test
    void theSchemaOnFileIsTheOneThatIsServed() throws IOException {
        String served = served();
        write(SCHEMA, served, "write", "publish");
        assertEquals(Files.readString(SCHEMA), served, "to write it anew: ./mvnw -q test -Dtest=ContractTest"
                + " -Dcontract=write");
    }

    @Test
    void nothingIsTakenFromClientsThatWasNotDeprecatedFirst() throws IOException {
        String served = served();
        // Before it is published anew: what breaks is no more published than it passes.
        assertEquals(List.of(), Breakages.between(Files.readString(PUBLISHED), served),
                "deprecate it and publish that first: ./mvnw -q test -Dtest=ContractTest -Dcontract=publish");
        write(PUBLISHED, served, "publish");
    }

    /** Those who ask the service itself learn the same as those who read the file. */
    @Test
    void introspectionTellsWhatTheFileTells() throws IOException {
        Document file = Parser.parse(Files.readString(SCHEMA));
        Map<String, Object> asked = GraphQl.send(IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options
                .defaultOptions().inputValueDeprecation(true).isOneOf(true).specifiedByUrl(true)
                .typeRefFragmentDepth(9))).body("errors", nullValue()).extract().path("data");
        Document told = new IntrospectionResultToSchema().createSchemaDefinition(asked);
        assertEquals(names(file), names(told));
        assertEquals(deprecated(file), deprecated(told));
        assertFalse(deprecated(told).isEmpty());
        List<String> directives = GraphQl.send("{ __schema { directives { name } } }").extract()
                .path("data.__schema.directives.name");
        // The last two are experiments of the engine, which it names whether or not they do anything; here they don't.
        assertEquals(Set.of("skip", "include", "deprecated", "specifiedBy", "oneOf", "rolesAllowed", "defer",
                "experimental_disableErrorPropagation"), Set.copyOf(directives));
        GraphQl.send("query @experimental_disableErrorPropagation { contradictions(asOf: \"never\") { totalCount } }")
                .body("data", nullValue());
    }

    private static Set<String> names(Document schema) {
        return schema.getDefinitionsOfType(ObjectTypeDefinition.class).stream()
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .map(field -> type.getName() + "." + field.getName()
                                + AstPrinter.printAstCompact(field.getType())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> deprecated(Document schema) {
        Map<String, String> deprecated = new TreeMap<>();
        schema.getDefinitionsOfType(ObjectTypeDefinition.class)
                .forEach(type -> type.getFieldDefinitions().forEach(field -> field.getDirectives("deprecated")
                        .forEach(directive -> deprecated.put(type.getName() + "." + field.getName(),
                                AstPrinter.printAstCompact(directive.getArgument("reason").getValue())))));
        return deprecated;
    }

    @Test
    void everythingIsDescribed() {
        List<String> silent = new ArrayList<>();
        for (Map<String, Object> type : types()) {
            silent(type, "", silent);
        }
        List<Map<String, Object>> directives = GraphQl
                .send("{ __schema { directives { name description args { name description } } } }").extract()
                .path("data.__schema.directives");
        assertFalse(directives.isEmpty());
        // The specification's own comes with the engine, which says nothing of its argument.
        directives.stream().filter(directive -> !directive.get("name").equals("deprecated"))
                .forEach(directive -> silent(directive, "@", silent));
        assertEquals(List.of(), silent);
    }

    @Test
    void noDescriptionIsIdle() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Map<String, Object> type : types()) {
            names.add(type.get("name").toString());
            if (type.get("enumValues") instanceof List<?> values) {
                values.forEach(value -> names.add(type.get("name") + "." + ((Map<?, ?>) value).get("name")));
            }
        }
        Properties lines = new Properties();
        try (Reader in = Files
                .newBufferedReader(Path.of("src", "main", "resources", "schema", "descriptions.properties"))) {
            lines.load(in);
        }
        assertFalse(lines.isEmpty());
        assertEquals(Set.of(),
                lines.stringPropertyNames().stream().filter(name -> !names.contains(name)).collect(Collectors.toSet()));
    }

    /** What pages hold stands nowhere else but where it is bounded: by the ids asked for, by the stretch of a text. */
    @Test
    void everyListThatCanGrowIsAConnection() {
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(served()));
        List<GraphQLObjectType> types = schema.getAllTypesAsList().stream().filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast).toList();
        Set<String> paged = types.stream().filter(type -> type.getName().endsWith("Edge"))
                .map(edge -> named(edge.getFieldDefinition("node"))).collect(Collectors.toSet());
        paged.add("Node");
        assertTrue(paged.contains("Contradiction"));
        Set<String> lists = new TreeSet<>();
        types.stream().filter(type -> !type.getName().endsWith("Connection")).forEach(type -> type.getFields().stream()
                .filter(field -> GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))
                        && paged.contains(named(field)) && !field.isDeprecated())
                .forEach(field -> lists.add(type.getName() + "." + field.getName())));
        assertEquals(Set.of("Query.nodes", "Query.nodesAsOf", "TextSegment.claims"), lists);
    }

    private static String named(GraphQLFieldDefinition field) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
    }

    private static String served() {
        return given().get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
    }

    private static void write(Path file, String schema, String... wishes) throws IOException {
        if (List.of(wishes).contains(System.getProperty("contract", ""))) {
            Files.writeString(file, schema);
        }
    }

    private static List<Map<String, Object>> types() {
        List<Map<String, Object>> types = GraphQl.send("""
                { __schema { types { name kind description enumValues(includeDeprecated: true) { name description }
                  fields(includeDeprecated: true) { name description
                    args(includeDeprecated: true) { name description } }
                  inputFields(includeDeprecated: true) { name description } } } }""").body("errors", nullValue())
                .extract().path("data.__schema.types");
        return types.stream().filter(type -> !type.get("name").toString().startsWith("__")).toList();
    }

    private static void silent(Map<?, ?> element, String path, List<String> silent) {
        String name = path + element.get("name");
        if (element.get("description") == null || element.get("description").toString().isBlank()) {
            silent.add(name);
        }
        for (String below : List.of("fields", "inputFields", "enumValues", "args")) {
            if (element.get(below) instanceof List<?> elements) {
                elements.forEach(one -> silent((Map<?, ?>) one, name + ".", silent));
            }
        }
    }
}
