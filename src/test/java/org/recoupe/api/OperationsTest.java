package org.recoupe.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoupe.postgres.ThrowAwayPostgres;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The example operations, as the console shows them. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class OperationsTest {

    @TestHTTPResource("/graphql")
    URI graphql;

    private static final Pattern NAME = Pattern.compile("(?m)^(?:query|mutation|subscription) (\\w+)");
    private static final Path FOLDER = Path.of("docs", "operations");

    static Stream<Path> operations() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anExampleIsAnswered(Path file) throws IOException, InterruptedException {
        Map<String, Object> variables = new ObjectMapper().readValue(FOLDER.resolve("variables.json").toFile(),
                new TypeReference<Map<String, Object>>() {
                });
        if (Files.readString(file).contains("\nsubscription ")) {
            isBegun(Files.readString(file), variables);
            return;
        }
        GraphQl.send(Files.readString(file), variables).body("errors", nullValue()).body("data",
                aMapWithSize(greaterThan(0)));
    }

    /** A subscription that can't be is told so before what is sent next is answered. */
    private void isBegun(String subscription, Map<String, Object> variables) throws InterruptedException {
        try (Subscriber subscriber = Subscriber.greeted(graphql)) {
            subscriber.subscribe("example", subscription, variables);
            assertNull(subscriber.within(Duration.ofSeconds(1)));
        }
    }

    /** A tab an operation, with its own variables and no others. */
    @Test
    void theConsoleOpensWithAllOfThem() throws IOException {
        given().get("/q/graphql-ui/").then().statusCode(200).body(containsString("graphiql.min.js"))
                .body(containsString("render.js"));
        String script = given().get("/q/graphql-ui/render.js").then().statusCode(200)
                .contentType("text/javascript").extract().asString();
        JsonNode tabs = new ObjectMapper().readTree(script.substring(script.indexOf('['), script.indexOf(";\n")));
        Set<String> names = new TreeSet<>();
        for (JsonNode tab : tabs) {
            String query = tab.path("query").asText();
            names.add(NAME.matcher(query).results().findFirst().orElseThrow().group(1));
            new ObjectMapper().readTree(tab.path("variables").asText()).fieldNames().forEachRemaining(
                    variable -> assertTrue(query.contains("$" + variable + ":"), variable + " in " + query));
        }
        assertEquals(operations().map(OperationsTest::name).collect(Collectors.toSet()), names);
    }

    private static String name(Path file) {
        try {
            return NAME.matcher(Files.readString(file)).results().findFirst().orElseThrow().group(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
