package org.recoupe.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every line that stands beside entries of the lexicon to test them holds, and every group of entries has one. */
class TestLinesTest {

    static Stream<String> files() {
        return LexiconFiles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTestLineHolds(String file) {
        List<String> problems = LexiconFiles.tests(file).stream()
                .flatMap(test -> test.cases().stream().map(test::problem)).flatMap(Optional::stream).toList();
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void everyGroupOfEntriesIsTested() {
        Set<String> untested = new TreeSet<>();
        files().forEach(file -> LexiconFiles.groups(file).entrySet().stream().filter(group -> !group.getValue())
                .map(Map.Entry::getKey).forEach(untested::add));
        assertEquals(Set.of(), untested, "the groups without a test line");
    }
}
