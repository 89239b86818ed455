package org.recoupe.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.recoupe.mention.Moment;
import org.recoupe.mention.MomentReader;
import org.recoupe.text.CodePoints;
import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.TextReader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads the articles of {@code timex-dev.jsonl} in a folder given as the argument, and writes the moments found to
 * {@code target/measure/moments.tsv} for {@code score_timex.py}: {@code set~id, start, end, type, value}, offsets in
 * code points. Then prints how fast it read.
 */
public final class MeasureMoments {

    private static final int ROUNDS = 200;

    private MeasureMoments() {}

    /** Measures; the one argument is the folder of the data. */
    public static void main(String[] args) throws IOException {
        List<Document> documents = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        TextReader text = new TextReader();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(args[0], "timex-dev.jsonl"))) {
            JsonNode article = json.readTree(line);
            ids.add(article.get("set").asText() + "~" + article.get("id").asText());
            LocalDate published = LocalDate.parse(article.get("dct").asText().substring(0, 10));
            documents.add(text.read(article.get("text").asText(), Language.FR, published));
        }
        MomentReader reader = new MomentReader();
        Path answers = Path.of("target", "measure", "moments.tsv");
        Files.createDirectories(answers.getParent());
        Files.write(answers, answers(reader, ids, documents));
        System.out.println("Answers for " + documents.size() + " articles: " + answers);
        time(reader, documents);
    }

    private static List<String> answers(MomentReader reader, List<String> ids, List<Document> documents) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            CodePoints points = new CodePoints(documents.get(i).text());
            for (Moment moment : reader.read(documents.get(i))) {
                lines.add(String.join("\t", ids.get(i), String.valueOf(points.offset(moment.span().start())),
                        String.valueOf(points.offset(moment.span().end())), moment.type().name(), moment.value()));
            }
        }
        return lines;
    }

    private static void time(MomentReader reader, List<Document> documents) {
        long characters = documents.stream().mapToLong(document -> document.text().length()).sum();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            documents.forEach(reader::read);
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("%.3f ms for 5000 characters, sentences and tags not counted%n",
                best / 1e6 / characters * 5000);
    }
}
