package org.recoupe.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.recoupe.mention.MentionReader;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.Span;
import org.recoupe.text.TextReader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Measures the quantity reader on a folder of data: the share of the gold claims' numbers that it finds with value and
 * approximator, then all that it reads, for the eye. Arguments: the folder with the articles, and the gold file.
 */
public final class MeasureQuantities {

    private final TextReader texts = new TextReader();
    private final MentionReader reader = new MentionReader();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private int wanted;
    private int found;

    private MeasureQuantities() {}

    /** Prints the figures; see the class. */
    public static void main(String[] arguments) throws IOException {
        new MeasureQuantities().run(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private void run(Path articles, Path gold) throws IOException {
        for (JsonNode article : new ObjectMapper().readTree(gold.toFile()).get("articles")) {
            String id = article.get("id").asText();
            try (var files = Files.list(articles)) {
                Path file = files.filter(path -> path.getFileName().toString().startsWith(id)).findFirst()
                        .orElseThrow();
                article(id, Files.readString(file), article);
            }
        }
        out.printf(Locale.ROOT, "gold quantities found: %d of %d = %.3f%n", found, wanted, (double) found / wanted);
    }

    private void article(String id, String text, JsonNode gold) {
        Document document = texts.read(text, Language.FR, LocalDate.of(2024, 1, 1));
        List<Quantity> read = reader.read(document).quantities();
        List<Quantity> matched = new ArrayList<>();
        for (JsonNode claim : gold.get("claims")) {
            Span span = new Span(claim.get("start").asInt(), claim.get("end").asInt());
            for (JsonNode quantity : claim.path("quantity")) {
                match(id, claim.get("id").asText(), span, quantity, read, matched);
            }
        }
        for (Quantity quantity : read) {
            out.printf("%s %s %s%n", id, matched.contains(quantity) ? "gold " : "extra", line(document, quantity));
        }
    }

    private void match(String id, String claim, Span span, JsonNode gold, List<Quantity> read,
            List<Quantity> matched) {
        wanted++;
        String approximator = gold.get("approximator").asText();
        for (Quantity quantity : read) {
            boolean same = gold.get("value").isNull()
                    ? quantity.value() == null || approximator.equals("vague")
                    : quantity.value() != null && quantity.value().doubleValue() == gold.get("value").asDouble();
            if (same && span.overlaps(quantity.number())
                    && quantity.approximator().name().equalsIgnoreCase(approximator)) {
                found++;
                matched.add(quantity);
                return;
            }
        }
        out.println(id + " MISSED " + claim + " " + gold);
    }

    private static String line(Document document, Quantity quantity) {
        return String.join(" ", quantity.role().name(), quantity.approximator().name(),
                String.valueOf(quantity.value()), "[" + quantity.lower() + ", " + quantity.upper() + "]",
                String.valueOf(quantity.unit()), String.valueOf(quantity.counted()), quantity.modifiers().toString(),
                "<" + document.quote(quantity.span()).replace('\n', ' ') + ">", quantity.rule());
    }
}
