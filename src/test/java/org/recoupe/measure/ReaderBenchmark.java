package org.recoupe.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.recoupe.extraction.ArticleReader;
import org.recoupe.extraction.Extract;
import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.TextReader;

/** How long the reader takes for an article, by its length: the seeds, repeated or cut to as many characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReaderBenchmark {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 27);

    /** Characters of the article. */
    @Param({"5000", "50000", "1000000"})
    int length;

    private ArticleReader reader;
    private TextReader texts;
    private String text;

    /** Loads the reader and makes the article. */
    @Setup
    public void prepare() throws IOException {
        StringBuilder seeds = new StringBuilder();
        try (var files = Files.newDirectoryStream(Path.of("seeds"), "*.md")) {
            for (Path file : files) {
                String dossier = Files.readString(file);
                seeds.append(dossier.substring(dossier.indexOf("---", 3) + 3));
            }
        }
        text = seeds.toString().repeat(length / seeds.length() + 1).substring(0, length);
        reader = new ArticleReader();
        texts = new TextReader();
    }

    /** Sentences and tokens alone. */
    @Benchmark
    public Document sentences() {
        return texts.read(text, Language.FR, DAY);
    }

    /** All: sentences, moments, quantities, names and claims. */
    @Benchmark
    public Extract claims() {
        return reader.read(null, text, DAY, Language.FR);
    }
}
