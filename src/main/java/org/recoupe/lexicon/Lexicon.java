package org.recoupe.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the data files below {@code lexicon/}: UTF-8, one entry a line, {@code #} opens a comment. */
public final class Lexicon {

    private Lexicon() {}

    /** All lines of a file that say something, tests included. */
    public static List<Line> lines(String file) {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader reader = open(file)) {
            int number = 0;
            for (String raw = reader.readLine(); raw != null; raw = reader.readLine()) {
                number++;
                String text = withoutComment(raw).strip();
                if (!text.isEmpty()) {
                    lines.add(new Line(file, number, text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** The entries of a file, without its tests. */
    public static List<Line> entries(String file) {
        return lines(file).stream().filter(line -> !line.test()).toList();
    }

    /** The entries of a plain word list: one word or phrase a line. */
    public static Set<String> words(String file) {
        Set<String> words = new LinkedHashSet<>();
        for (Line line : entries(file)) {
            if (!words.add(line.text())) {
                throw line.error("said twice: " + line.text());
            }
        }
        return words;
    }

    private static String withoutComment(String raw) {
        if (raw.startsWith("#")) {
            return "";
        }
        int comment = raw.indexOf(" #");
        return comment < 0 ? raw : raw.substring(0, comment);
    }

    private static BufferedReader open(String file) {
        InputStream stream = Lexicon.class.getResourceAsStream("/lexicon/" + file);
        if (stream == null) {
            throw new LexiconException(file, 0, "there is no such file");
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
