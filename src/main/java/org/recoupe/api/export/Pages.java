package org.recoupe.api.export;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;

import org.recoupe.api.http.CodedError;
import org.recoupe.refusal.ErrorCode;

import io.vertx.core.MultiMap;

/** The contradictions that a request asks for, page after page: each begins where the one before ended. */
final class Pages {

    private static final int FIRST = 15;
    private static final String OF_CLAIMS = """
            fragment Claims on ClaimConnection { pageInfo { hasNextPage endCursor }
              nodes { id quote prefix suffix part start end event speaker time { value earliest latest }
                quantity { value unit } article { id title url publishedOn language source { name } } } }""";
    private static final String FIELDS = """
            fragment Exported on Contradiction { id verdict kind status confidence foundAt explanation(language: $language)
              sides { id role claims { ...Claims } } }
            """ + OF_CLAIMS;
    private static final String LIST = """
            query($first: Int!, $after: String, $filter: ContradictionFilter, $asOf: DateTime, $language: Language!) {
              contradictions(first: $first, after: $after, filter: $filter, asOf: $asOf,
                  orderBy: {field: FOUND_AT}) {
                pageInfo { hasNextPage endCursor } nodes { ...Exported } } }
            """ + FIELDS;
    private static final String ONE = """
            query($id: ID!, $asOf: DateTime, $language: Language!) { node: nodeAsOf(id: $id, asOf: $asOf) { ...Exported } }
            """ + FIELDS;
    private static final String CLAIMS = """
            query($id: ID!, $after: String, $asOf: DateTime) {
              node: nodeAsOf(id: $id, asOf: $asOf) { ... on ContradictionSide { claims(first: 100, after: $after) { ...Claims } } } }
            """ + OF_CLAIMS;

    /** All that is asked of GraphQL. */
    static final List<String> DOCUMENTS = List.of(LIST, ONE, CLAIMS);

    private final Function<JsonObject, Item> engine;
    private final JsonObject variables;
    private final boolean single;
    private String after;
    private boolean more = true;

    private Pages(Function<JsonObject, Item> engine, JsonObject variables, boolean single) {
        this.engine = engine;
        this.variables = variables;
        this.single = single;
    }

    /** One contradiction by its id. */
    static Pages of(Function<JsonObject, Item> engine, MultiMap parameters, String id) {
        return new Pages(engine, settings(parameters).add("id", id).build(), true);
    }

    /** All that meet the filter, the variable of GraphQL as JSON. */
    static Pages of(Function<JsonObject, Item> engine, MultiMap parameters) {
        JsonObjectBuilder variables = settings(parameters).add("first", FIRST);
        if (parameters.contains("filter")) {
            variables.add("filter", filter(parameters.get("filter")));
        }
        return new Pages(engine, variables.build(), false);
    }

    private static JsonObjectBuilder settings(MultiMap parameters) {
        JsonObjectBuilder settings = Json.createObjectBuilder().add("language",
                parameters.contains("language") ? parameters.get("language") : "FR");
        return parameters.contains("asOf") ? settings.add("asOf", parameters.get("asOf")) : settings;
    }

    private static JsonValue filter(String text) {
        try (JsonReader json = Json.createReader(new StringReader(text))) {
            return json.readObject();
        } catch (JsonException notJson) {
            throw new Engine.Refused(List.of(CodedError.of(ErrorCode.INVALID_REQUEST,
                    "The filter is no JSON object: write it as the variable of GraphQL's ContradictionFilter.")));
        }
    }

    boolean hasNext() {
        return more;
    }

    List<Item> next() {
        JsonObjectBuilder asked = Json.createObjectBuilder(variables);
        if (after != null) {
            asked.add("after", after);
        }
        Item data = engine.apply(Json.createObjectBuilder().add("query", single ? ONE : LIST)
                .add("variables", asked).build());
        if (single) {
            more = false;
            return List.of(whole(found(data)));
        }
        more = (Boolean) data.value("contradictions.pageInfo.hasNextPage");
        after = data.text("contradictions.pageInfo.endCursor");
        return data.items("contradictions.nodes").stream().map(this::whole).toList();
    }

    private static Item found(Item data) {
        if (data.value("node.id") == null) {
            throw new Engine.Refused(
                    List.of(CodedError.of(ErrorCode.NOT_FOUND, "No contradiction on record has this id.")));
        }
        return new Item((Map<?, ?>) data.value("node"));
    }

    /** A contradiction with all claims of its sides in place of the first of them. */
    private Item whole(Item contradiction) {
        return contradiction.with("sides", contradiction.items("sides").stream()
                .map(side -> side.with("claims", claims(side)).fields()).toList());
    }

    private List<Object> claims(Item side) {
        List<Object> claims = new ArrayList<>();
        Item page = side;
        while (true) {
            claims.addAll((List<?>) page.value("claims.nodes"));
            if (!(Boolean) page.value("claims.pageInfo.hasNextPage")) {
                return claims;
            }
            JsonObjectBuilder asked = Json.createObjectBuilder(variables).add("id", side.text("id")).add("after",
                    page.text("claims.pageInfo.endCursor"));
            page = new Item((Map<?, ?>) engine.apply(
                    Json.createObjectBuilder().add("query", CLAIMS).add("variables", asked).build()).value("node"));
        }
    }
}
