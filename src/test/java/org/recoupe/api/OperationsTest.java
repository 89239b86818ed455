package org.recoupe.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoupe.postgres.ThrowAwayPostgres;

import com.fasterxml.jackson.core.type.TypeReference;
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

/** The example operations, as the console shows them. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class OperationsTest {

    @TestHTTPResource("/graphql")
    URI graphql;

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
            assertNull(subscriber.within(Duration.ofSeconds(2)));
        }
    }

    @Test
    void theConsoleOpensWithAllOfThem() throws IOException {
        String location = given().redirects().follow(false).get("/q/graphql-ui/").then().statusCode(302).extract()
                .header("location");
        assertEquals(new TreeSet<>(operations().map(OperationsTest::name).collect(Collectors.toSet())),
                new TreeSet<>(Pattern.compile("(?:query|mutation|subscription) (\\w+)")
                        .matcher(URLDecoder.decode(location, StandardCharsets.UTF_8)).results()
                        .map(match -> match.group(1)).collect(Collectors.toSet())));
        given().urlEncodingEnabled(false).get(location).then().statusCode(200).body(containsString("graphiql"));
    }

    private static String name(Path file) {
        try {
            return Files.readString(file).replaceFirst("(?s).*?(?:query|mutation|subscription) (\\w+).*", "$1");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
