package org.recoupe.api.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * CSV as RFC 4180 has it, a row for each claim of a contradiction. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it.
 */
final class Csv implements Format {

    private static final List<String> OF_CONTRADICTION = List.of("id", "verdict", "kind", "status", "confidence",
            "foundAt", "explanation");
    private static final List<String> OF_CLAIM = List.of("id", "quote", "part", "event", "speaker", "time.value",
            "time.earliest", "time.latest", "quantity.value", "quantity.unit", "article.id", "article.title",
            "article.publishedOn", "article.source.name", "article.url");
    private static final String FORMULA = "=+-@\t\r\n";

    @Override
    public String head() {
        return row(Stream.of(OF_CONTRADICTION.stream().map(name -> "contradiction." + name), Stream.of("side"),
                OF_CLAIM.stream().map(name -> name.startsWith("article.") ? name : "claim." + name))
                .flatMap(names -> names));
    }

    @Override
    public String write(Item contradiction) {
        StringBuilder rows = new StringBuilder();
        for (Item side : contradiction.items("sides")) {
            for (Item claim : side.items("claims")) {
                rows.append(row(Stream.of(OF_CONTRADICTION.stream().map(contradiction::value),
                        Stream.of(side.value("role")), OF_CLAIM.stream().map(claim::value))
                        .flatMap(values -> values)));
            }
        }
        return rows.toString();
    }

    @Override
    public String tail() {
        return "";
    }

    private static String row(Stream<?> values) {
        StringBuilder row = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(row, CSVFormat.RFC4180)) {
            printer.printRecord(values.map(Csv::guarded));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return row.toString();
    }

    private static Object guarded(Object value) {
        if (value instanceof Double number && number == Math.rint(number)) {
            return BigDecimal.valueOf(number).toBigInteger();
        }
        return value instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }
}
