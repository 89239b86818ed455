package org.recoupe.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.recoupe.comparison.Comparer;
import org.recoupe.comparison.Comparison;
import org.recoupe.comparison.Finding;
import org.recoupe.comparison.Finding.Role;
import org.recoupe.comparison.Statement;
import org.recoupe.comparison.Sums;
import org.recoupe.comparison.TextComparer;
import org.recoupe.comparison.Verdict;
import org.recoupe.extraction.ArticleReader;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Extract;
import org.recoupe.text.CodePoints;
import org.recoupe.text.Language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Measures the verdicts: {@code MeasureComparison FOLDER} writes {@code target/measure/seeds.json}, the claims, verdicts
 * and sums of the articles read by hand, and {@code target/measure/pairs.tsv}, the contradictions among pairs of
 * sentences. The folder holds {@code eval} (seeds-gold.json, daccord-dev.tsv, timex-dev.jsonl) and {@code seeds}. Says
 * how many conflicts are found between the unrelated articles of timex-dev.jsonl.
 */
public final class MeasureComparison {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate PAIRS_PUBLISHED = LocalDate.of(2022, 12, 15);

    private final Path folder;
    private final Path target;
    private final ArticleReader reader = new ArticleReader();
    private final Comparer comparer = new Comparer();
    private final Sums sums = new Sums(comparer);
    private final TextComparer texts = new TextComparer(comparer, sums);

    private MeasureComparison(Path folder) throws IOException {
        this.folder = folder;
        target = Files.createDirectories(Path.of("target/measure"));
    }

    /** Measures the data in the folder that the first argument names; a second one shows each finding. */
    public static void main(String[] args) throws IOException {
        MeasureComparison measure = new MeasureComparison(Path.of(args[0]));
        boolean show = args.length > 1;
        measure.seeds(show);
        measure.pairs(show);
        measure.unrelated(show);
    }

    private void seeds(boolean show) throws IOException {
        JsonNode gold = JSON.readTree(folder.resolve("eval/seeds-gold.json").toFile());
        List<Object> articles = new ArrayList<>();
        List<Statement> all = new ArrayList<>();
        Map<Object, CodePoints> points = new HashMap<>();
        for (JsonNode article : gold.get("articles")) {
            String id = article.get("id").asText();
            LocalDate day = LocalDate.parse(article.get("published").get("best").asText());
            String text = Files.readString(folder.resolve("seeds").resolve(article.get("file").asText()));
            points.put(id, new CodePoints(text));
            List<Object> claims = new ArrayList<>();
            for (Assertion claim : reader.read(null, text, day, Language.FR).assertions()) {
                all.add(new Statement(claim, day, id));
                claims.add(MeasureClaims.json(claim, points.get(id)));
            }
            articles.add(Map.of("id", id, "published", day.toString(), "claims", claims));
        }
        List<Object> relations = new ArrayList<>();
        for (Finding finding : between(all, show)) {
            relations.add(Map.of("a", side(finding.sides().get(0), points), "b", side(finding.sides().get(1), points),
                    "verdict", finding.verdict().name()));
        }
        List<Object> reckoned = new ArrayList<>();
        for (Finding finding : sums.check(all)) {
            show(finding, show);
            reckoned.add(sum(finding, points));
        }
        JSON.writerWithDefaultPrettyPrinter().writeValue(target.resolve("seeds.json").toFile(),
                Map.of("articles", articles, "relations", relations, "sums", reckoned));
        System.out.println("seeds: " + relations.size() + " verdicts, " + reckoned.size() + " sums");
    }

    private List<Finding> between(List<Statement> all, boolean show) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Optional<Finding> found = comparer.compare(all.get(i), all.get(j))
                        .filter(finding -> finding.verdict() != Verdict.COMPATIBLE);
                found.ifPresent(findings::add);
                found.ifPresent(finding -> show(finding, show));
            }
        }
        return findings;
    }

    private static void show(Finding finding, boolean show) {
        if (show) {
            StringBuilder line = new StringBuilder(finding.verdict() + " " + finding.rule());
            for (Finding.Side side : finding.sides()) {
                Assertion claim = side.statement().assertion();
                line.append("\n    ").append(side.statement().article()).append(' ').append(claim.event()).append(' ')
                        .append(claim.modality()).append(' ').append(claim.polarity()).append(' ')
                        .append(claim.scope().place())
                        .append(claim.scope().what()).append(claim.scope().whose()).append(" « ")
                        .append(claim.quote().replace('\n', ' ')).append(" »");
            }
            System.out.println(line.append("\n    ").append(finding.explanation().fr()));
        }
    }

    private static Map<String, Object> side(Finding.Side side, Map<Object, CodePoints> points) {
        Statement statement = side.statement();
        CodePoints offsets = points.get(statement.article());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("article", statement.article());
        json.put("start", offsets.offset(statement.assertion().span().start()));
        json.put("end", offsets.offset(statement.assertion().span().end()));
        return json;
    }

    private static Map<String, Object> sum(Finding finding, Map<Object, CodePoints> points) {
        List<Object> parts = finding.sides().stream().filter(side -> side.role() == Role.PART)
                .<Object>map(part -> side(part, points)).toList();
        return Map.of("whole", side(finding.sides().getFirst(), points), "parts", parts, "verdict",
                finding.verdict().name());
    }

    private void pairs(boolean show) throws IOException {
        List<String> answers = new ArrayList<>();
        List<String> lines = Files.readAllLines(folder.resolve("eval/daccord-dev.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t");
            Comparison comparison = texts.compare(read(fields[1], PAIRS_PUBLISHED), read(fields[2], PAIRS_PUBLISHED));
            answers.add(fields[0] + "\t" + (comparison.verdict() == Verdict.CONFLICT ? 1 : 0));
            if (comparison.verdict() == Verdict.CONFLICT && fields[3].equals("0")) {
                show(comparison.findings().getFirst(), show);
            }
        }
        Files.write(target.resolve("pairs.tsv"), answers);
        System.out.println("pairs: " + answers.size());
    }

    /** A field of a table may stand in double quotes, its own ones doubled. */
    private Extract read(String field, LocalDate day) {
        boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
        String text = quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
        return reader.read(null, text, day, Language.FR);
    }

    private void unrelated(boolean show) throws IOException {
        List<Statement> all = new ArrayList<>();
        int articles = 0;
        for (String line : Files.readAllLines(folder.resolve("eval/timex-dev.jsonl"))) {
            JsonNode document = JSON.readTree(line);
            if (!document.get("set").asText().equals("seeds")) {
                LocalDate day = LocalDate.parse(document.get("dct").asText());
                Object id = document.get("id").asText();
                reader.read(null, document.get("text").asText(), day, Language.FR).assertions()
                        .forEach(claim -> all.add(new Statement(claim, day, id)));
                articles++;
            }
        }
        List<Finding> conflicts = new ArrayList<>(sums.check(all));
        Map<Verdict, Integer> verdicts = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                comparer.compare(all.get(i), all.get(j)).ifPresent(finding -> {
                    verdicts.merge(finding.verdict(), 1, Integer::sum);
                    if (finding.verdict() == Verdict.CONFLICT) {
                        conflicts.add(finding);
                    }
                });
            }
        }
        conflicts.forEach(finding -> show(finding, show));
        System.out.println("unrelated: " + articles + " articles, " + all.size() + " claims, " + conflicts.size()
                + " conflicts; pairs by verdict " + new java.util.TreeMap<>(verdicts));
    }
}
