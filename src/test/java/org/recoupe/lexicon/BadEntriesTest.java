package org.recoupe.lexicon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoupe.comparison.TextComparer;
import org.recoupe.extraction.ArticleReader;
import org.recoupe.ingest.PublicationDate;
import org.recoupe.mention.MomentReader;
import org.recoupe.mention.NameReader;
import org.recoupe.mention.QuantityReader;
import org.recoupe.text.LanguageDetector;
import org.recoupe.text.TextReader;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A bad entry in any file of the lexicon ends the start with the file and the line of it. */
class BadEntriesTest {

    static Stream<String> files() {
        return LexiconFiles.all().stream().filter(file -> !Lexicon.entries(file).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBadEntryIsNamed(String file) throws IOException {
        Line last = Lexicon.entries(file).getLast();
        boolean words = reader(file) == TextReader.class && !file.matches(".*/(words|tagging)\\.txt")
                || reader(file) == LanguageDetector.class;
        // any word can stand in a list of words, but not twice
        String bad = words ? last.text() : "?";
        List<String> lines = new ArrayList<>(
                new String(Lexicon.class.getResourceAsStream("/lexicon/" + file).readAllBytes(),
                        StandardCharsets.UTF_8).lines().toList());
        lines.add(bad);
        try (Edited edited = new Edited(file, String.join("\n", lines))) {
            Throwable error = assertThrows(Throwable.class,
                    () -> edited.loadClass(reader(file).getName()).getConstructor().newInstance());
            while (error.getCause() != null) {
                error = error.getCause();
            }
            String message = String.valueOf(error.getMessage());
            assertTrue(message.startsWith("lexicon/" + file + ":" + lines.size() + ": "), message);
        }
    }

    /** What reads a file. */
    private static Class<?> reader(String file) {
        return switch (file.substring(file.indexOf('/') + 1)) {
            case "function-words.txt" -> LanguageDetector.class;
            case "abbreviations.txt", "elisions.txt", "clitics.txt", "ordinals.txt", "boilerplate.txt", "captions.txt",
                    "words.txt", "tagging.txt" ->
                TextReader.class;
            case "countries.txt", "names.txt", "name-cues.txt" -> NameReader.class;
            case "numbers.txt", "units.txt", "approximators.txt", "quantity-cues.txt" -> QuantityReader.class;
            case "publication.txt" -> PublicationDate.class;
            case "grammar.txt", "embedding.txt", "events.txt", "scope.txt", "terms-of-office.txt" ->
                ArticleReader.class;
            default -> file.contains("/moments/") ? MomentReader.class : TextComparer.class;
        };
    }

    /** The classes of the project once more, on a lexicon in which one file says something else. */
    private static final class Edited extends URLClassLoader {

        private final String file;
        private final String text;

        Edited(String file, String text) {
            super(new URL[]{Lexicon.class.getProtectionDomain().getCodeSource().getLocation()},
                    Lexicon.class.getClassLoader());
            this.file = file;
            this.text = text;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.recoupe.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? findClass(name) : known;
            }
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return name.equals("lexicon/" + file)
                    ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))
                    : super.getResourceAsStream(name);
        }
    }
}
