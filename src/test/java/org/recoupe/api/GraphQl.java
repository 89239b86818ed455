package org.recoupe.api;

import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;

/** Sends GraphQL operations to the service under test. */
final class GraphQl {

    private GraphQl() {}

    static ValidatableResponse send(String operation, Map<String, ?> variables) {
        return given().contentType(ContentType.JSON).accept("application/json")
                .body(Map.of("query", operation, "variables", variables))
                .post("/graphql").then().statusCode(200);
    }

    static ValidatableResponse post(String operation) {
        return given().contentType(ContentType.JSON).accept("application/json").body(Map.of("query", operation))
                .post("/graphql").then();
    }

    static ValidatableResponse send(String operation) {
        return send(operation, Map.of());
    }
}
