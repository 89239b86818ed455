package org.recoupe.ingest;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FrontMatterTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void isReadWhateverEndsItsLines(String end) {
        FrontMatter matter = FrontMatter
                .of("\ufeff---" + end + "Source: L'Écho: édition du soir" + end + "title: \"Un titre\"" + end + "---"
                        + end
                        + "Le texte." + end + "---");
        assertEquals(Optional.of("L'Écho: édition du soir"), matter.value("source"));
        assertEquals(Optional.of("Un titre"), matter.value("title"));
        assertEquals("Le texte." + end + "---", matter.text());
    }

    @Test
    void withoutASecondFenceAllIsText() {
        assertEquals(new FrontMatter(Map.of(), "---\nsource: X\nLe texte."),
                FrontMatter.of("---\nsource: X\nLe texte."));
    }

    @Test
    void plainTextIsText() {
        assertEquals(new FrontMatter(Map.of(), "Le texte : le voici."), FrontMatter.of("Le texte : le voici."));
    }
}
