package org.recoupe.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.recoupe.postgres.ThrowAwayPostgres;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * What is read in the texts of a folder: on the classes it is kept, on the packaged service ({@link ReadingsIT}) it must
 * be the same to the byte. The folder is {@code seeds}, or another: {@code -Drecoupe.texts=FOLDER}.
 */
@QuarkusTest
@WithTestResource(ThrowAwayPostgres.class)
class ReadingsTest {

    /** Where the readings of the classes are kept for those of the packaged service. */
    static final Path KEPT = Path.of("target", "readings");

    private static final Path TEXTS = Path.of(System.getProperty("recoupe.texts", "seeds"));

    @Test
    void readingsOfTexts() throws IOException {
        for (Path text : texts()) {
            String answer = GraphQl.send("""
                    query($text: String!) { analyzeText(input: { text: $text, publishedOn: "2024-09-27" }) { language
                      sentences { start end } timeExpressions { start end text type value earliest latest }
                      quantities { start end text value lower upper unit counted approximator }
                      claims { start end quote event actors place speaker polarity modality confidence
                        time { text value earliest latest } quantity { text value lower upper unit counted } } } }""",
                    Map.of("text", Files.readString(text))).body("errors", nullValue()).extract().asString();
            check(text.getFileName() + ".json", answer);
        }
    }

    @Test
    void comparisonsOfTexts() throws IOException {
        List<Path> texts = texts();
        for (Path left : texts) {
            for (Path right : texts) {
                String answer = GraphQl.send("""
                        query($left: String!, $right: String!) { compareTexts(input: {
                          left: { text: $left, publishedOn: "2021-07-27" },
                          right: { text: $right, publishedOn: "2024-09-27" } }) {
                            verdict kind confidence explanation findings { verdict kind confidence } } }""",
                        Map.of("left", Files.readString(left), "right", Files.readString(right)))
                        .body("errors", nullValue()).extract().asString();
                check(left.getFileName() + " " + right.getFileName() + ".json", answer);
            }
        }
    }

    /** Keeps an answer; one that says nothing would be kept and found the same for ever. */
    void check(String name, String answer) throws IOException {
        assertTrue(answer.contains("\"sentences\":[{") || answer.contains("\"verdict\":\""), answer);
        Files.createDirectories(KEPT);
        Files.writeString(KEPT.resolve(name), answer);
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            List<Path> texts = files.filter(file -> file.toString().matches(".*\\.(md|txt)")).sorted().toList();
            assertTrue(!texts.isEmpty(), "no texts in " + TEXTS);
            return texts;
        }
    }
}
