package org.recoupe.api.http;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;

import org.recoupe.api.engine.TrustedDocuments;
import org.recoupe.refusal.ErrorCode;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Reads what is asked, by POST, by GET or over a WebSocket. */
final class Request {

    /** More characters than any document that a person or a compiler writes. */
    private static final int LONGEST_QUERY = 100_000;
    private static final int DEEPEST = 100;
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private Request() {}

    /** The request as the engine takes it, or a {@link BadRequest}. */
    static JsonObject of(RoutingContext context, TrustedDocuments documents) {
        boolean get = context.request().method() == HttpMethod.GET;
        if (!get && !Media.json(context)) {
            throw new BadRequest(415, ErrorCode.INVALID_REQUEST, "The request is no application/json in UTF-8.");
        }
        JsonObject request = of(get ? ofQuery(context) : object(context.body().asString()), documents);
        if (get && !asks(request, document(request), Operation.QUERY)) {
            throw new BadRequest(405, ErrorCode.INVALID_REQUEST,
                    "By GET, only queries are asked; mutations come by POST.");
        }
        return request;
    }

    /** What was sent, as the engine takes it, or a {@link BadRequest}. */
    static JsonObject of(JsonObject sent, TrustedDocuments documents) {
        JsonObject request = well(complete(documents, sent));
        if (request.getString("query").length() > LONGEST_QUERY) {
            throw new BadRequest(400, ErrorCode.TOO_LONG,
                    "The query is longer than the " + LONGEST_QUERY + " characters that are taken.");
        }
        return request;
    }

    private static JsonObject ofQuery(RoutingContext context) {
        JsonObjectBuilder request = Json.createObjectBuilder();
        for (String name : new String[]{"query", "operationName", "documentId"}) {
            String value = context.request().getParam(name);
            if (value != null && !value.isEmpty()) {
                request.add(name, value);
            }
        }
        String variables = context.request().getParam("variables");
        if (variables != null && !variables.isEmpty()) {
            request.add("variables", object(variables));
        }
        return request.build();
    }

    /** The request with the document that it names in it. */
    private static JsonObject complete(TrustedDocuments documents, JsonObject request) {
        if (!(request.get("documentId") instanceof JsonString id) || request.containsKey("query")) {
            return request;
        }
        return Json.createObjectBuilder(request).add("query", documents.of(id.getString()).orElseThrow(
                () -> new BadRequest(400, ErrorCode.UNKNOWN_DOCUMENT, "No trusted document has this id."))).build();
    }

    /** The JSON object of a text, or a {@link BadRequest}. */
    static JsonObject object(String text) {
        if (text != null && deep(text)) {
            throw new BadRequest(400, ErrorCode.INVALID_REQUEST,
                    "The request is nested deeper than " + DEEPEST + " levels.");
        }
        try (JsonParser json = PARSERS.createParser(new StringReader(text == null ? "" : text))) {
            json.next();
            JsonObject object = json.getObject();
            if (!json.hasNext()) {
                return object;
            }
        } catch (JsonException | IllegalStateException | NoSuchElementException notOne) {
            // Told below.
        } catch (ArithmeticException | NumberFormatException | UnsupportedOperationException outsized) {
            throw new BadRequest(400, ErrorCode.INVALID_REQUEST, "The request holds a number beyond all measure.");
        }
        throw new BadRequest(400, ErrorCode.INVALID_REQUEST, "The request is no JSON object.");
    }

    /** Whether JSON is nested deeper than anything that reads it can go. */
    private static boolean deep(String json) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            switch (json.charAt(i)) {
                case '\\' -> i++;
                case '"' -> quoted = !quoted;
                case '{', '[' -> depth += quoted ? 0 : 1;
                case '}', ']' -> depth -= quoted ? 0 : 1;
                default -> {
                }
            }
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static JsonObject well(JsonObject request) {
        JsonValue variables = request.getOrDefault("variables", JsonValue.NULL);
        JsonValue operation = request.getOrDefault("operationName", JsonValue.NULL);
        if (request.get("query") instanceof JsonString query && !query.getString().isBlank()
                && (variables instanceof JsonObject || variables == JsonValue.NULL)
                && (operation instanceof JsonString || operation == JsonValue.NULL)) {
            // An empty name says no more than none.
            return operation instanceof JsonString name && name.getString().isEmpty()
                    ? Json.createObjectBuilder(request).remove("operationName").build()
                    : request;
        }
        throw new BadRequest(400, ErrorCode.INVALID_REQUEST,
                "The request holds no query, or variables that are no object.");
    }

    /** The document that is asked, or {@code null} where it can't be read, which is left to the engine to tell. */
    static Document document(JsonObject request) {
        try {
            return Parser.parse(request.getString("query"));
        } catch (InvalidSyntaxException unreadable) {
            return null;
        }
    }

    /** Whether the operation that is asked for is of a kind, as far as the document can be read. */
    static boolean asks(JsonObject request, Document document, Operation kind) {
        String name = request.getOrDefault("operationName", JsonValue.NULL) instanceof JsonString text
                ? text.getString()
                : null;
        return document == null || document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name == null || name.equals(operation.getName()))
                .allMatch(operation -> operation.getOperation() == kind);
    }

    /**
     * Whether there is a root field, and none has a condition, which a subscription's may not (GraphQL, 5.2.4.1), as far as
     * the document can be read.
     */
    static boolean subscribes(Document document) {
        if (document == null) {
            return true;
        }
        Map<String, FragmentDefinition> fragments = new HashMap<>();
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        List<DirectivesContainer<?>> roots = new ArrayList<>();
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> collect(operation.getSelectionSet(), fragments, roots));
        return roots.stream().anyMatch(Field.class::isInstance)
                && roots.stream().noneMatch(root -> root.hasDirective("skip") || root.hasDirective("include"));
    }

    /** Root fields and the fragments that they stand in; each is looked into once, for some hold themselves. */
    private static void collect(SelectionSet set, Map<String, FragmentDefinition> unseen,
            List<DirectivesContainer<?>> roots) {
        for (Selection<?> selection : set.getSelections()) {
            roots.add((DirectivesContainer<?>) selection);
            if (selection instanceof InlineFragment fragment) {
                collect(fragment.getSelectionSet(), unseen, roots);
            } else if (selection instanceof FragmentSpread spread && unseen.containsKey(spread.getName())) {
                FragmentDefinition fragment = unseen.remove(spread.getName());
                roots.add(fragment);
                collect(fragment.getSelectionSet(), unseen, roots);
            }
        }
    }
}
