package org.recoupe.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.recoupe.extraction.ArticleReader;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Polarity;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;
import org.recoupe.text.CodePoints;
import org.recoupe.text.Language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Measures the claims on annotated articles: {@code MeasureClaims FOLDER} writes {@code target/measure/claims.json} for
 * the scorer of the articles read by hand, and prints precision and recall of negated events. The folder holds
 * {@code eval} (seeds-gold.json, events-dev.jsonl, timex-dev.jsonl) and {@code seeds}.
 */
public final class MeasureClaims {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final ArticleReader reader = new ArticleReader();

    private MeasureClaims(Path folder) {
        this.folder = folder;
    }

    /** Measures the data in the folder that the first argument names. */
    public static void main(String[] args) throws IOException {
        MeasureClaims measure = new MeasureClaims(Path.of(args[0]));
        measure.export();
        measure.negatedEvents(args.length > 1);
    }

    private void export() throws IOException {
        JsonNode gold = JSON.readTree(folder.resolve("eval/seeds-gold.json").toFile());
        List<Object> articles = new ArrayList<>();
        for (JsonNode article : gold.get("articles")) {
            LocalDate publishedOn = LocalDate.parse(article.get("published").get("best").asText());
            String text = Files.readString(folder.resolve("seeds").resolve(article.get("file").asText()));
            CodePoints points = new CodePoints(text);
            List<Object> claims = new ArrayList<>();
            for (Assertion claim : reader.read(null, text, publishedOn, Language.FR).assertions()) {
                claims.add(json(claim, points));
            }
            articles.add(
                    Map.of("id", article.get("id").asText(), "published", publishedOn.toString(), "claims", claims));
        }
        Path target = Files.createDirectories(Path.of("target/measure"));
        JSON.writerWithDefaultPrettyPrinter().writeValue(target.resolve("claims.json").toFile(),
                Map.of("articles", articles, "relations", List.of()));
        System.out.println("written: " + target.resolve("claims.json"));
    }

    /** A claim as the scorer reads it. */
    static Map<String, Object> json(Assertion claim, CodePoints points) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("start", points.offset(claim.span().start()));
        json.put("end", points.offset(claim.span().end()));
        json.put("quote", claim.quote());
        json.put("event", claim.event());
        json.put("times", times(claim));
        json.put("quantities", claim.quantities().stream().map(MeasureClaims::quantity).toList());
        json.put("polarity", claim.polarity() == Polarity.POSITIVE ? "+" : "-");
        json.put("modality", claim.modality().name().toLowerCase(Locale.ROOT));
        json.put("speaker", claim.speaker() == null
                ? null
                : claim.speaker().name()
                        + (claim.speaker().through() == null ? "" : ", " + claim.speaker().through().name()));
        return json;
    }

    /** The moments of the event as the reader gives them, and that of the speech: one stretch of days each. */
    private static List<Object> times(Assertion claim) {
        List<Object> times = new ArrayList<>();
        for (Moment moment : claim.times()) {
            times.add(time(moment.operator().name(), moment));
        }
        Moment said = claim.speaker() == null ? null : claim.speaker().occasion();
        if (said != null) {
            times.add(time("SAID_ON", said));
        }
        return times;
    }

    private static Map<String, Object> time(String operator, Moment moment) {
        Map<String, Object> time = new HashMap<>();
        time.put("op", operator.toLowerCase(Locale.ROOT));
        time.put("begin", moment.earliest() == null ? null : moment.earliest().toString());
        time.put("end", moment.latest() == null ? null : moment.latest().toString());
        return time;
    }

    private static Map<String, Object> quantity(Quantity quantity) {
        Map<String, Object> json = new HashMap<>();
        json.put("value", quantity.value());
        json.put("lo", quantity.lower());
        json.put("hi", quantity.upper());
        json.put("approximator", quantity.approximator().name().toLowerCase(Locale.ROOT));
        return json;
    }

    /** An event counts as negated when the smallest claim whose quote holds it is negative. */
    private void negatedEvents(boolean show) throws IOException {
        Map<String, JsonNode> texts = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("eval/timex-dev.jsonl"))) {
            JsonNode document = JSON.readTree(line);
            texts.put(document.get("id").asText(), document);
        }
        Map<String, List<Assertion>> read = new HashMap<>();
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (String line : Files.readAllLines(folder.resolve("eval/events-dev.jsonl"))) {
            JsonNode event = JSON.readTree(line);
            String id = event.get("doc").asText();
            JsonNode document = texts.get(id);
            String text = document.get("text").asText();
            List<Assertion> claims = read.computeIfAbsent(id, key -> reader
                    .read(null, text, LocalDate.parse(document.get("dct").asText()), Language.FR).assertions());
            CodePoints points = new CodePoints(text);
            int start = points.index(event.get("start").asInt());
            int end = points.index(event.get("end").asInt());
            boolean gold = "NEG".equals(event.path("polarity").asText());
            boolean found = end > start && negative(claims, start, end);
            right += gold && found ? 1 : 0;
            wrong += !gold && found ? 1 : 0;
            missed += gold && !found ? 1 : 0;
            if (show && gold != found) {
                System.out.println((gold ? "MISSED " : "WRONG  ") + id + " "
                        + text.substring(Math.max(0, start - 70), start)
                                .replace('\n', ' ')
                        + "[[" + text.substring(start, end) + "]]"
                        + text.substring(end, Math.min(text.length(), end + 50)).replace('\n', ' '));
            }
        }
        double precision = right / (double) Math.max(1, right + wrong);
        double recall = right / (double) Math.max(1, right + missed);
        System.out.printf(Locale.ROOT, "negated events: right %d, wrong %d, missed %d; P %.3f R %.3f F1 %.3f%n", right,
                wrong, missed, precision, recall, 2 * precision * recall / Math.max(1e-9, precision + recall));
    }

    private static boolean negative(List<Assertion> claims, int start, int end) {
        Assertion smallest = null;
        for (Assertion claim : claims) {
            boolean holds = claim.span().start() <= start && end <= claim.span().end();
            if (holds && (smallest == null || claim.span().length() < smallest.span().length())) {
                smallest = claim;
            }
        }
        return smallest != null && smallest.polarity() == Polarity.NEGATIVE;
    }
}
