package org.recoupe.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The data files of the lexicon, their groups of entries, and the lines that test them. */
final class LexiconFiles {

    static final Path FOLDER = Path.of("src", "main", "resources", "lexicon");

    private LexiconFiles() {}

    /** All files, by their path below {@code lexicon/}. */
    static List<String> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/')).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file between two that are blank or comments. */
    static List<List<Line>> sections(String file) {
        List<List<Line>> sections = new ArrayList<>();
        int last = -1;
        for (Line line : Lexicon.lines(file)) {
            if (line.number() != last + 1) {
                sections.add(new ArrayList<>());
            }
            sections.getLast().add(line);
            last = line.number();
        }
        return sections;
    }

    /**
     * The groups of a file, each with whether a line tests an entry of it: all entries of a list of plain words, or of
     * words that are opposed or mean the same; all of one event; else what is of one kind, which is mostly one entry.
     */
    static Map<String, Boolean> groups(String file) {
        List<Line> tested = tests(file).stream().flatMap(test -> test.cases().stream()).map(TestLine.Case::entry)
                .toList();
        Map<String, Boolean> groups = new LinkedHashMap<>();
        for (List<Line> section : sections(file)) {
            for (Line line : section) {
                if (!line.test() && !line.text().startsWith("$")) {
                    String group = (file + " " + kind(line, section)).strip();
                    groups.merge(group, tested.contains(line), Boolean::logicalOr);
                }
            }
        }
        return groups;
    }

    private static String kind(Line line, List<Line> section) {
        String name = line.file().substring(line.file().indexOf('/') + 1);
        return switch (name) {
            case "abbreviations.txt", "boilerplate.txt", "captions.txt", "clitics.txt", "elisions.txt", "ordinals.txt",
                    "function-words.txt", "antonyms.txt", "synonyms.txt", "scope-names.txt", "measure-names.txt" ->
                "";
            case "events.txt" -> section.getFirst().text().replaceFirst("^topic .*", "topic");
            case "words.txt" -> line.text().substring(line.text().lastIndexOf(' ') + 1);
            case "scope.txt", "grammar.txt", "embedding.txt" -> line.text().substring(0, line.text().lastIndexOf(": "));
            case "moments/classes.txt" -> line.text().substring(0, line.text().indexOf(' '));
            default -> line.text().split("[ |:]")[0];
        };
    }

    /** All lines of a file that test entries. */
    static List<TestLine> tests(String file) {
        List<TestLine> tests = new ArrayList<>();
        for (List<Line> section : sections(file)) {
            List<Line> entries = new ArrayList<>();
            boolean tested = false;
            for (Line line : section) {
                if (line.test()) {
                    if (entries.isEmpty()) {
                        throw line.error("no entry above this test");
                    }
                    tests.add(new TestLine(line, List.copyOf(entries)));
                    tested = true;
                } else {
                    if (tested) {
                        entries.clear();
                    }
                    tested = false;
                    entries.add(line);
                }
            }
        }
        return tests;
    }
}
