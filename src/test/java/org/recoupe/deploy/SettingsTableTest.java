package org.recoupe.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The README's table of settings has every setting that the code reads, and no other. */
class SettingsTableTest {

    private static final Pattern NAME = Pattern.compile("\"(recoupe(?:\\.[a-z-]+)+)\"");
    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = " + NAME + "\\)");
    private static final Pattern MAPPED = Pattern.compile("(?m)^ {4}[\\w<>]+ ([a-zA-Z]+)\\(\\);$");
    private static final Pattern CODE = Pattern.compile("`([A-Z_]+)`");

    @Test
    void theTableIsWhole() throws IOException {
        Set<String> read = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> read.addAll(settings(text(file))));
        }
        assertEquals(read, documented(Files.readString(Path.of("README.md"))));
    }

    /** The settings that a source file names, as environment variables. */
    private static Set<String> settings(String source) {
        Matcher mapping = MAPPING.matcher(source);
        Stream<String> names = mapping.find()
                ? MAPPED.matcher(source).results().map(method -> mapping.group(1) + "." + kebab(method.group(1)))
                : NAME.matcher(source).results().map(name -> name.group(1));
        return names.map(name -> name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static String kebab(String method) {
        return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The variables of the table; {@code _SUCH} stands for the one before it with another last word. */
    private static Set<String> documented(String readme) {
        Set<String> names = new TreeSet<>();
        for (String row : readme.lines().filter(line -> line.startsWith("| `")).toList()) {
            String name = "";
            for (String code : CODE.matcher(row.split("\\|")[1]).results().map(MatchResult::group).toList()) {
                String written = code.replace("`", "");
                name = written.startsWith("_") ? name.replaceFirst("_[A-Z]+$", written) : written;
                if (name.startsWith("RECOUPE_")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
