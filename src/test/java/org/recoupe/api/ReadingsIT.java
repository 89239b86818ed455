package org.recoupe.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.quarkus.test.junit.QuarkusIntegrationTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** {@link ReadingsTest} on the packaged service: it reads and compares as the classes do, to the byte. */
@QuarkusIntegrationTest
class ReadingsIT extends ReadingsTest {

    @Override
    void check(String name, String answer) throws IOException {
        Path kept = KEPT.resolve(name);
        assertTrue(Files.exists(kept), "the tests of the classes have not kept " + kept + ": run them first");
        assertEquals(Files.readString(kept), answer, name);
    }
}
