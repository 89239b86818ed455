package org.recoupe.api.http;

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
        List<Range> ranges = context.request().headers().getAll("accept").stream()
                .flatMap(accept -> Stream.of(accept.split(",", 100))).filter(range -> !range.isBlank()).map(Range::of)
                .toList();
        if (ranges.isEmpty()) {
            return GRAPHQL;
        }
        double older = JSON.weight(ranges);
        double newer = GRAPHQL.weight(ranges);
        if (Math.max(older, newer) <= 0) {
            return null;
        }
        // Of two that are liked alike, the one that is named before the other, and the newer one where neither is.
        return older > newer || older == newer && JSON.named(ranges) < GRAPHQL.named(ranges) ? JSON : GRAPHQL;
    }

    /** How well it is liked: what the range that names it most closely says (RFC 9110, 12.5.1). */
    private double weight(List<Range> ranges) {
        return Stream.of(type, "application/*", "*/*")
                .flatMap(name -> ranges.stream().filter(range -> range.type.equals(name))).findFirst()
                .map(Range::weight).orElse(0.0);
    }

    private int named(List<Range> ranges) {
        int place = ranges.stream().map(Range::type).toList().indexOf(type);
        return place < 0 ? Integer.MAX_VALUE : place;
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
    }
}
