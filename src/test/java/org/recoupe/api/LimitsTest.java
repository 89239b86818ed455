package org.recoupe.api;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.recoupe.api.listing.GlobalId;
import org.recoupe.postgres.ThrowAwayPostgres;

import graphql.introspection.IntrospectionQueryBuilder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

/** How much may be asked at once: each limit is tripped, and what tools need is below all of them. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class LimitsTest {

    @Test
    void aFullIntrospectionIsAnswered() {
        String query = IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                .inputValueDeprecation(true).isOneOf(true).directiveIsRepeatable(true).typeRefFragmentDepth(9));
        GraphQl.send(query).body("errors", nullValue()).body("data.__schema.types", hasSize(greaterThan(50)));
    }

    @Test
    void depth() {
        tripped("{ articles { nodes { " + "source { articles { nodes { ".repeat(6) + "id" + " } } }".repeat(6)
                + " } } }").body("errors[0].message", containsString("depth"));
        String articles = "{ articles(first: 1) { nodes { ";
        GraphQl.send(articles + "source { articles(first: 1) { nodes { ".repeat(5) + "id" + " } } }".repeat(5)
                + " } } }").body("errors", nullValue());
        GraphQl.send("{ articles { nodes { " + "source { articles { nodes { ".repeat(40) + "id" + " } } }".repeat(40)
                + " } } }").body("errors[0].extensions.code", oneOf("TOO_COMPLEX", "SYNTAX"));
    }

    @Test
    void complexityCountsWhatPagesCanHold() {
        tripped("{ articles(first: 100) { nodes { claims(first: 100) { nodes { contradictions(first: 100) { nodes {"
                + " id } } } } } } }").body("errors[0].message", containsString("complexity"));
        tripped("query($n: Int) { articles(first: $n) { nodes { claims(first: $n) { edges { node { id quote event"
                + " polarity } } } } } }", Map.of("n", 100));
        GraphQl.send("query($n: Int) { articles(first: $n) { nodes { claims(first: $n) { edges { node { id quote event"
                + " polarity } } } } } }", Map.of("n", 50)).body("errors", nullValue());
        tripped("{ articles(first: null) { nodes { claims(first: null) { nodes { contradictions(first: null) { nodes {"
                + " id pairs(first: null) { nodes { explanation } } } } } } } } }");
        GraphQl.send("{ contradictions(first: 100) { nodes { id verdict explanation sides { role claim { quote time {"
                + " value } article { title source { name } } } } } } }").body("errors", nullValue());
    }

    /** An article's stretches lead to claims, and these to the article. */
    @Test
    void complexityCountsTheStretchesOfTexts() {
        String segments = "segments { claims { ";
        tripped("{ articles(first: 1) { nodes { " + segments + "article { " + segments + "article { id } } } } } } }"
                + " } }").body("errors[0].message", containsString("complexity"));
        GraphQl.send(
                "{ articles(first: 1) { nodes { " + segments + "id quote time { value } quantity { value } } } } } }")
                .body("errors", nullValue());
    }

    /** What little is asked can be answered by much: a long text has many sentences. */
    @Test
    void anAnswerHasItsBounds() {
        String text = "Il pleut. ".repeat(700);
        String many = IntStream.range(0, 90).mapToObj(i -> "s" + i + ": start").collect(Collectors.joining(" "));
        String asked = "query($t: String!) { analyzeText(input: {text: $t, publishedOn: \"2024-01-01\"}) { sentences { ";
        tripped(asked + many + " } } }", Map.of("t", text)).body("errors[0].message", containsString("values"));
        GraphQl.send(asked + "start } } }", Map.of("t", text)).body("errors", nullValue());
    }

    @Test
    void anAnswerHasABoundOfBytes() {
        String text = IntStream.range(0, 200).mapToObj(i -> "Le stade numéro " + i + " compte " + (i + 3) + " places. ")
                .collect(Collectors.joining()) + "Oui. ".repeat(2_000);
        RecordApiTest.ingest("Bytes", "https://limits.example/bytes", text);
        String article = "{ articles(filter: {source: \"Bytes\"}) { nodes { segments { claims { article { %s } } } } } }";
        tripped(article.formatted("a: text b: text")).body("errors[0].message", containsString("bytes"));
        GraphQl.send(article.formatted("id")).body("errors", nullValue());
    }

    @Test
    void complexityCountsTextsThatAreToBeRead() {
        String asked = "query($t: String!) { %s }";
        String reading = "a%d: analyzeText(input: {text: $t, publishedOn: \"2024-01-01\"}) { language }";
        tripped(asked.formatted(IntStream.range(0, 10).mapToObj(reading::formatted).collect(Collectors.joining(" "))),
                Map.of("t", "Il pleut."));
        GraphQl.send(
                asked.formatted(IntStream.range(0, 9).mapToObj(reading::formatted).collect(Collectors.joining(" "))),
                Map.of("t", "Il pleut.")).body("errors", nullValue());
    }

    @Test
    void aliases() {
        tripped("{ "
                + IntStream.range(0, 1_000).mapToObj(i -> "a" + i + ": __typename").collect(Collectors.joining(" "))
                + " }").body("errors[0].message", containsString("aliases"));
        GraphQl.send("{ " + IntStream.range(0, 100).mapToObj(i -> "a" + i + ": __typename")
                .collect(Collectors.joining(" ")) + " }").body("errors", nullValue());
    }

    @Test
    void fields() {
        tripped("{ articles { nodes { id " + "id ".repeat(10_000) + "} } }").body("errors[0].message",
                containsString("fields"));
        tripped("{ " + String.join(" ", Collections.nCopies(9_000, "__typename")) + " }");
    }

    /** Fragments that spread each other twice: 30 of them ask for a billion fields. */
    @Test
    void fragmentsThatSpreadEachOther() {
        String fragments = IntStream.range(0, 30)
                .mapToObj(i -> "fragment f" + i + " on Query { ...f" + (i + 1) + " ...f"
                        + (i + 1) + " }")
                .collect(Collectors.joining(" "));
        tripped("{ ...f0 } " + fragments + " fragment f30 on Query { __typename }");
        GraphQl.send("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }")
                .body("errors[0].extensions.code", equalTo("VALIDATION"));
    }

    @Test
    void directives() {
        tripped("{ __typename " + "@a ".repeat(5_000) + "}").body("errors[0].message", containsString("directives"));
        tripped("{ " + "__typename @include(if: true) ".repeat(200) + "}");
    }

    @Test
    void theLengthOfAQuery() {
        GraphQl.post("{ __typename } #" + " ".repeat(100_000)).statusCode(400)
                .body("errors[0].extensions.code", equalTo("TOO_LONG"));
    }

    @Test
    void pages() {
        for (String list : List.of("articles", "claims", "contradictions", "sources")) {
            for (int first : new int[]{-1, 0, 101, Integer.MAX_VALUE}) {
                GraphQl.send("{ " + list + "(first: " + first + ") { totalCount } }")
                        .body("errors[0].extensions.code", equalTo("INVALID_PAGE_SIZE"));
            }
        }
        List<String> ids = Collections.nCopies(101, new GlobalId(GlobalId.Kind.CLAIM, 1).toString());
        GraphQl.send("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids))
                .body("errors[0].extensions.code", equalTo("INVALID_PAGE_SIZE"));
    }

    @Test
    void introspectionWithinItself() {
        tripped("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }");
    }

    private static io.restassured.response.ValidatableResponse tripped(String query) {
        return tripped(query, Map.of());
    }

    private static io.restassured.response.ValidatableResponse tripped(String query, Map<String, ?> variables) {
        return GraphQl.send(query, variables).time(lessThan(10_000L)).body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("TOO_COMPLEX"))
                .body("errors[0].message", not(containsString("graphql.")));
    }
}
