package org.recoupe.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import io.vertx.ext.web.Router;

/**
 * Opens the console with the example operations of docs/operations, a tab and its variables for each: in place of the
 * framework's script, which sends a content type that is none and keeps all that is typed in an address that is too long
 * for most proxies.
 */
@ApplicationScoped
class Console {

    private static final String SCRIPT = "/q/graphql-ui/render.js";
    private static final List<String> OPERATIONS = List.of("contradictions", "contradictionFacets", "timeline",
            "articles", "article", "articleClaims", "claims", "analyzeText", "analyzePage", "compareTexts",
            "ingestArticle",
            "ingestArticles", "reviewContradiction", "addClaim", "correctClaim", "withdrawClaim", "mergeSources",
            "unmergeSource", "retractArticle", "reinstateArticle", "auditLog", "contradictionFound",
            "ingestProgress");
    private static final ObjectMapper JSON = new ObjectMapper();

    private String script;

    void route(@Observes Router router) {
        router.get(SCRIPT).order(-1).handler(context -> context.response()
                .putHeader("content-type", "text/javascript;charset=utf-8").putHeader("cache-control", "no-cache")
                .end(script()));
    }

    /** Made for the first visitor: a start has no time for it. */
    private synchronized String script() {
        if (script == null) {
            try {
                script = "const OPERATIONS = " + JSON.writeValueAsString(tabs()) + ";\n"
                        + resource("console/render.js");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return script;
    }

    /** Each operation with those of the examples' variables that it takes. */
    private static List<Map<String, String>> tabs() throws IOException {
        Map<String, Object> all = JSON.readValue(resource("operations/variables.json"), new TypeReference<>() {
        });
        List<Map<String, String>> tabs = new ArrayList<>();
        for (String name : OPERATIONS) {
            String query = resource("operations/" + name + ".graphql");
            Map<String, Object> variables = new LinkedHashMap<>();
            Parser.parse(query).getDefinitionsOfType(OperationDefinition.class).getFirst().getVariableDefinitions()
                    .stream().map(variable -> variable.getName()).filter(all::containsKey)
                    .forEach(variable -> variables.put(variable, all.get(variable)));
            tabs.add(Map.of("query", query.strip(), "variables",
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(variables)));
        }
        return tabs;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
