package org.recoupe.api.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * JSON-LD: each contradiction as a schema.org ClaimReview of its Claims, and for each claim the evidence as a W3C Web
 * Annotation, whose selectors lead to the quote.
 */
final class JsonLd implements Format {

    private static final String SCHEMA_ORG = "https://schema.org";
    private static final String ANNOTATION = "http://www.w3.org/ns/anno.jsonld";

    private final String address;
    private final ObjectMapper writer = new ObjectMapper();
    private boolean begun;

    /** Writes ids below the address of the service. */
    JsonLd(String address) {
        this.address = address;
    }

    @Override
    public String head() {
        return "{\"@graph\": [\n";
    }

    @Override
    public String write(Item contradiction) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        List<Item> claims = contradiction.items("sides").stream().flatMap(side -> side.items("claims").stream())
                .toList();
        nodes.add(review(contradiction, claims));
        claims.forEach(claim -> nodes.add(evidence(claim)));
        String before = begun ? ",\n" : "";
        begun = true;
        return before + nodes.stream().map(this::json).collect(Collectors.joining(",\n"));
    }

    @Override
    public String tail() {
        return "\n]}\n";
    }

    private Map<String, Object> review(Item contradiction, List<Item> claims) {
        String id = address + "/export/contradictions/" + contradiction.text("id") + ".jsonld";
        return object("@context", SCHEMA_ORG, "@type", "ClaimReview", "@id", id, "url", id, "datePublished",
                contradiction.text("foundAt"), "author", object("@type", "Organization", "name", "Recoupe"),
                "claimReviewed", claims.stream().map(claim -> claim.text("quote")).distinct().toList(),
                "reviewBody", contradiction.text("explanation"), "reviewAspect", contradiction.text("kind"),
                "reviewRating",
                object("@type", "Rating", "alternateName", contradiction.text("verdict"), "ratingExplanation",
                        contradiction.text("explanation")),
                "creativeWorkStatus", contradiction.text("status"), "itemReviewed",
                claims.stream().map(this::claim).toList());
    }

    private Map<String, Object> claim(Item claim) {
        String speaker = claim.text("speaker");
        return object("@type", "Claim", "@id", urn(claim.text("id")), "text", claim.text("quote"), "author",
                speaker == null ? null : object("@type", "Thing", "name", speaker), "appearance",
                object("@type", "NewsArticle", "@id", urn(claim.text("article.id")), "url", claim.text("article.url"),
                        "headline", claim.text("article.title"), "datePublished", claim.text("article.publishedOn"),
                        "inLanguage", claim.text("article.language").toLowerCase(Locale.ROOT), "publisher",
                        object("@type", "Organization", "name", claim.text("article.source.name"))));
    }

    private Map<String, Object> evidence(Item claim) {
        String url = claim.text("article.url");
        return object("@context", ANNOTATION, "id", urn(claim.text("id")) + "#evidence", "type", "Annotation",
                "motivation", "identifying", "body", urn(claim.text("id")), "target",
                object("source", url == null ? urn(claim.text("article.id")) : url, "selector", selectors(claim)));
    }

    /** Its words wherever they stand, and its place where that is told by the text: a headline is no part of it. */
    private static List<Map<String, Object>> selectors(Item claim) {
        Map<String, Object> quote = object("type", "TextQuoteSelector", "exact", claim.text("quote"), "prefix",
                claim.text("prefix"), "suffix", claim.text("suffix"));
        return "TITLE".equals(claim.text("part"))
                ? List.of(quote)
                : List.of(quote, object("type", "TextPositionSelector", "start", claim.value("start"), "end",
                        claim.value("end")));
    }

    private static String urn(String id) {
        return "urn:recoupe:" + id;
    }

    /** An object of names and values in turn, without those that are {@code null}. */
    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                object.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return object;
    }

    private String json(Map<String, Object> node) {
        try {
            return writer.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a node holds nothing but JSON", impossible);
        }
    }
}
