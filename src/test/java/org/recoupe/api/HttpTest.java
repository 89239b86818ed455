package org.recoupe.api;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** GraphQL over HTTP, sentence by sentence of its specification. */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class HttpTest {

    private static final String JSON = "application/json";
    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String ASK = "{\"query\": \"{ __typename }\"}";

    private static ValidatableResponse post(String contentType, String accept, String body) {
        return given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false).encodeContentTypeAs(contentType,
                        io.restassured.http.ContentType.TEXT)))
                .header("content-type", contentType).header("accept", accept).body(body).post("/graphql").then();
    }

    private static ValidatableResponse get(Map<String, String> parameters) {
        return given().queryParams(parameters).get("/graphql").then();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                                                  | application/json
            application/graphql-response+json                                 | application/graphql-response+json
            */*                                                               | application/graphql-response+json
            application/*                                                     | application/graphql-response+json
            application/graphql-response+json, application/json;q=0.9         | application/graphql-response+json
            application/json, application/graphql-response+json;q=0.9         | application/json
            text/html;q=0.9, application/json;q=0.1                           | application/json
            application/graphql-response+json; charset=utf-8                  | application/graphql-response+json
            application/graphql-response+json;q=0, */*;q=0.5                  | application/json
            application/json, */*                                             | application/json
            application/json;q=0.2, application/*;q=0.4                       | application/graphql-response+json
            """)
    void theClientChoosesTheMediaType(String accept, String type) {
        post(JSON, accept, ASK).statusCode(200).contentType(type).header("content-type",
                equalTo(type + ";charset=utf-8")).body("data.__typename", equalTo("Query"));
    }

    @Test
    void severalHeadersAreOneList() {
        given().header("content-type", JSON).header("accept", "text/html", JSON).body(ASK).post("/graphql").then()
                .statusCode(200).contentType(JSON);
    }

    /** A protocol that is not known is not changed to (RFC 9110, 7.8). */
    @Test
    void anUpgradeToSomethingElseIsNoMatter() {
        given().header("connection", "upgrade").header("upgrade", "foo").queryParam("query", "{ __typename }")
                .get("/graphql").then().statusCode(200).body("data.__typename", equalTo("Query"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "application/json;q=0"})
    void whatIsNotSpokenIsNotAcceptable(String accept) {
        post(JSON, accept, ASK).statusCode(406).body("errors[0].extensions.code", equalTo("INVALID_REQUEST"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/graphql", "application/x-www-form-urlencoded",
            "application/json; charset=iso-8859-1", "multipart/form-data"})
    void anotherContentTypeIsUnsupported(String contentType) {
        post(contentType, JSON, ASK).statusCode(415).body("errors[0].extensions.code", equalTo("INVALID_REQUEST"));
    }

    @Test
    void aBodyWithoutContentTypeIsUnsupported() {
        given().noContentType().post("/graphql").then().statusCode(415).body("errors[0].extensions.code",
                equalTo("INVALID_REQUEST"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { "query": "{ __typename }"                                                    | 400 | 400 | INVALID_REQUEST
            { "qeury": "{ __typename }" }                                                  | 400 | 400 | INVALID_REQUEST
            { "query": "{ __typename }", "variables": [7] }                                | 400 | 400 | INVALID_REQUEST
            { "query": "{ __typename }", "operationName": 7 }                              | 400 | 400 | INVALID_REQUEST
            { "query": "{" }                                                               | 200 | 400 | SYNTAX
            { "query": "{ nothing }" }                                                     | 200 | 400 | VALIDATION
            { "query": "query A { __typename }", "operationName": "B" }                    | 200 | 400 | VALIDATION
            { "query": "query A { __typename } query B { __typename }" }                   | 200 | 400 | VALIDATION
            { "query": "query($f: Int!) { articles(first: $f) { totalCount } }" }          | 200 | 400 | VALIDATION
            { "query": "{ articles(first: 0) { totalCount } }" }                           | 200 | 400 | INVALID_PAGE_SIZE
            { "query": "{ articles(after: \\"x\\") { totalCount } }" }                       | 200 | 400 | INVALID_CURSOR
            { "query": "{ articles(filter: {search: \\"\\\\u0000\\"}) { totalCount } }" }      | 200 | 294 | NOT_TEXT
            { "query": "query A { __typename } mutation B { __typename }", "operationName": "" } | 200 | 400 | VALIDATION
            { "query": "{ __typename }" } { }                                              | 400 | 400 | INVALID_REQUEST
            { "query": "{ __typename }" } trailing                                         | 400 | 400 | INVALID_REQUEST
            [{ "query": "{ __typename }" }]                                                | 400 | 400 | INVALID_REQUEST
            "{ __typename }"                                                               | 400 | 400 | INVALID_REQUEST
            """)
    void refusalsHaveTheirStatus(String body, int older, int newer, String code) {
        post(JSON, JSON, body).statusCode(older).body("errors[0].extensions.code", equalTo(code));
        post(JSON, GRAPHQL, body).statusCode(newer).contentType(GRAPHQL).body("errors[0].extensions.code",
                equalTo(code));
    }

    @Test
    void queriesCanBeAskedByGet() {
        get(Map.of("query", "query A($f: Int) { articles(first: $f) { totalCount } } query B { __typename }",
                "operationName", "A", "variables", "{\"f\": 1}")).statusCode(200).body("errors", nullValue())
                .body("data.articles.totalCount", org.hamcrest.Matchers.greaterThanOrEqualTo(0));
        get(Map.of("query", "{ nothing }")).statusCode(400).body("errors[0].extensions.code", equalTo("VALIDATION"));
        given().accept(GRAPHQL).queryParam("query", "{ nothing }").get("/graphql").then().statusCode(400)
                .contentType(GRAPHQL).body("errors[0].extensions.code", equalTo("VALIDATION"));
    }

    @Test
    void aGetThatIsNoRequestIsRefused() {
        get(Map.of()).statusCode(400).body("errors[0].extensions.code", equalTo("INVALID_REQUEST"));
        get(Map.of("query", "")).statusCode(400).body("errors[0].extensions.code", equalTo("INVALID_REQUEST"));
        get(Map.of("query", "{ __typename }", "variables", "{")).statusCode(400)
                .body("errors[0].extensions.code", equalTo("INVALID_REQUEST"));
        get(Map.of("query", "{")).statusCode(400).body("errors[0].extensions.code", equalTo("SYNTAX"));
    }

    @Test
    void nothingIsChangedByGet() {
        String mutation = "mutation A { ingestArticle(input: {source: \"GET\", text: \"Il pleut.\", publishedOn:"
                + " \"2024-01-01\"}) { result } }";
        get(Map.of("query", mutation)).statusCode(405).header("allow", "POST").body("errors[0].extensions.code",
                equalTo("INVALID_REQUEST"));
        get(Map.of("query", mutation + " query B { __typename }", "operationName", "A")).statusCode(405);
        get(Map.of("query", mutation + " query B { __typename }", "operationName", "B")).statusCode(200)
                .body("data.__typename", equalTo("Query"));
        get(Map.of("query", "{ sources(filter: {name: \"GET\"}) { totalCount } }")).body("data.sources.totalCount",
                equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "QUERY"})
    void otherMethodsAreNotAllowed(String method) {
        given().contentType(JSON).body(ASK).request(method, "/graphql").then().statusCode(405)
                .header("allow", "GET, POST, OPTIONS").body("errors[0].extensions.code", equalTo("INVALID_REQUEST"));
    }

    /** Everybody on this machine may write here: a site that has its name lead here may not. */
    @ParameterizedTest
    @ValueSource(strings = {"rebound.example", "localhost.rebound.example", "127.0.0.1.rebound.example"})
    void anotherNameIsNotAnsweredTo(String host) {
        given().header("host", host).contentType("application/json").body("{\"query\": \"{ __typename }\"}")
                .post("/graphql").then().statusCode(421).body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        given().header("host", host).get("/export/contradictions.csv").then().statusCode(421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LocalHost:8080", "desk.localhost", "127.0.0.1:8080", "[::1]:8080", "[::1]"})
    void namesOfThisMachineAreAnsweredTo(String host) {
        given().header("host", host).contentType("application/json").body("{\"query\": \"{ __typename }\"}")
                .post("/graphql").then().statusCode(200).body("data.__typename", equalTo("Query"));
    }

    @Test
    void howToAskIsTold() {
        given().options("/graphql").then().statusCode(204).header("allow", "GET, POST, OPTIONS");
        given().queryParam("query", "{ __typename }").head("/graphql").then().statusCode(405).header("allow",
                "GET, POST, OPTIONS");
    }

    /** The console says what it sends twice, and browsers join that. */
    @Test
    void aContentTypeThatIsSaidTwiceIsOne() {
        post("application/json, application/json", JSON, ASK).statusCode(200).body("data.__typename",
                equalTo("Query"));
        post("application/json, text/plain", JSON, ASK).statusCode(415);
    }
}
