package org.recoupe.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a page says of its article in JSON-LD, in the terms of schema.org. */
final class LinkedData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LinkedData() {}

    /** When the articles that the page describes were published, as written there. */
    static Stream<String> published(Document page) {
        List<String> dates = new ArrayList<>();
        for (Element script : page.select("script[type=\"application/ld+json\"]")) {
            try {
                collect(JSON.readTree(script.data()), dates);
            } catch (JsonProcessingException broken) {
                // Pages hold all sorts; one that can't be read says nothing.
            }
        }
        return dates.stream();
    }

    /** Walks what is described, but not into what an article mentions or links to: other articles have other dates. */
    private static void collect(JsonNode node, List<String> dates) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, dates));
        } else if (node.isObject() && article(node.path("@type"))) {
            dates.add(node.path("datePublished").asText());
        } else if (node.isObject()) {
            collect(node.path("@graph"), dates);
            collect(node.path("mainEntity"), dates);
        }
    }

    private static boolean article(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (article(one)) {
                    return true;
                }
            }
        }
        return type.asText().endsWith("Article") || type.asText().endsWith("Posting");
    }
}
