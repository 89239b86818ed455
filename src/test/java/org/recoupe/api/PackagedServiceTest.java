package org.recoupe.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** No test of the API is left out where the jar or the native executable is tested. */
class PackagedServiceTest {

    private static final Path FOLDER = Path.of("src", "test", "java", "org", "recoupe", "api");

    @Test
    void everyTestOfTheApiRunsOnThePackagedServiceToo() throws IOException {
        List<String> tests = names("Test");
        assertFalse(tests.isEmpty());
        assertEquals(tests, names("IT"), "a FooTest with @QuarkusTest needs: @QuarkusIntegrationTest FooIT extends it");
    }

    /** The names of the classes that ask the service from outside, without the ending; those that look inside can't. */
    private static List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending + ".java")).filter(PackagedServiceTest::asks)
                    .map(file -> file.getFileName().toString().replace(ending + ".java", "")).sorted().toList();
        }
    }

    private static boolean asks(Path file) {
        try {
            String text = Files.readString(file);
            return !text.contains("    @Inject\n")
                    && (text.contains("\n@QuarkusTest\n") || text.contains("\n@QuarkusIntegrationTest\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
