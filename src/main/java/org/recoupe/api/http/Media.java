package org.recoupe.api.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.vertx.ext.web.RoutingContext;

/** Which media types are spoken, as the GraphQL-over-HTTP specification has it. */
enum Media {
    /** The older one, in which whatever could be read is answered with 200. */
    JSON("application/json"),
    /** The newer one, in which refusals are told by status. */
    GRAPHQL("application/graphql-response+json");

    private final String type;

    Media(String type) {
        this.type = type;
    }

    String header() {
        return type + ";charset=utf-8";
    }

    /** What the client likes best of what is spoken, or {@code null}; the newer one where it has no preference. */
    static Media of(RoutingContext context) {
        String accept = context.request().getHeader("accept");
        if (accept == null || accept.isBlank()) {
            return GRAPHQL;
        }
        List<Range> ranges = new ArrayList<>();
        for (String range : accept.split(",", 100)) {
            ranges.add(Range.of(range));
        }
        ranges.sort(Comparator.comparingDouble(Range::weight).reversed());
        return ranges.stream().filter(range -> range.weight() > 0).map(Range::media).filter(media -> media != null)
                .findFirst().orElse(null);
    }

    /** Whether the body of the request is JSON in UTF-8; browsers join what a page says twice, as the console does. */
    static boolean json(RoutingContext context) {
        String sent = context.request().getHeader("content-type");
        return Stream.of((sent == null ? "" : sent).split(",", 10)).map(Range::of)
                .allMatch(range -> range.type.equals(JSON.type)
                        && range.parameters.getOrDefault("charset", "utf-8").replace("\"", "").equals("utf-8"));
    }

    /** A media type or several at once, with its parameters, all in lower case. */
    private record Range(String type, Map<String, String> parameters) {

        static Range of(String text) {
            String[] parts = text.toLowerCase(Locale.ROOT).split(";", 10);
            Map<String, String> parameters = new HashMap<>();
            for (int i = 1; i < parts.length; i++) {
                String[] parameter = parts[i].split("=", 2);
                parameters.put(parameter[0].strip(), parameter.length == 2 ? parameter[1].strip() : "");
            }
            return new Range(parts[0].strip(), parameters);
        }

        double weight() {
            try {
                return Double.parseDouble(parameters.getOrDefault("q", "1"));
            } catch (NumberFormatException noWeight) {
                return 0;
            }
        }

        Media media() {
            return switch (type) {
                case "application/json" -> JSON;
                case "application/graphql-response+json", "application/*", "*/*" -> GRAPHQL;
                default -> null;
            };
        }
    }
}
