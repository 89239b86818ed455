package org.recoupe.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;

/** Opens the console with the example operations of docs/operations in it, where a visitor brings none of their own. */
@ApplicationScoped
class Console {

    private static final String PATH = "/q/graphql-ui/";
    private static final List<String> OPERATIONS = List.of("contradictions", "contradictionFacets", "timeline",
            "articles", "article", "claims", "analyzeText", "analyzePage", "compareTexts", "ingestArticle",
            "ingestArticles", "reviewContradiction", "addClaim", "correctClaim", "withdrawClaim", "mergeSources",
            "unmergeSource",
            "retractArticle", "reinstateArticle", "auditLog", "contradictionFound", "ingestProgress");

    void route(@Observes Router router) throws IOException {
        String start = PATH + "?query=" + encoded(operations()) + "&variables=" + encoded(resource("variables.json"))
                + "&operationName=Contradictions";
        router.get(PATH).order(-1).handler(context -> {
            if (context.request().query() == null) {
                context.response().setStatusCode(302).putHeader("location", start).end();
            } else {
                context.next();
            }
        });
    }

    private static String operations() throws IOException {
        StringBuilder operations = new StringBuilder();
        for (String operation : OPERATIONS) {
            operations.append(resource(operation + ".graphql")).append('\n');
        }
        return operations.toString().strip();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Thread.currentThread().getContextClassLoader()
                .getResourceAsStream("operations/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    // The console decodes by decodeURIComponent, to which a plus is a plus.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
