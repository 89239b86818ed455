package org.recoupe.ingest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class TextCheckTest {

    private final TextCheck check = new TextCheck(10);

    @ParameterizedTest
    @ValueSource(strings = {"dix signes.",
            "\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00"})
    void elevenCodePointsAreTooMany(String text) {
        assertEquals(ErrorCode.TOO_LONG, refusal(text).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb\r\nc",
            "\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00"})
    void upToTenPass(String text) {
        assertEquals(text, check.required("text", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud800b", "a\udc00", "\ud800", "\u0001\u0002ab", "\ufffd\ufffd"})
    void noiseIsNoText(String text) {
        assertEquals(ErrorCode.NOT_TEXT, refusal(text).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void nothingIsMissing(String text) {
        assertEquals(ErrorCode.MISSING, refusal(text).code());
    }

    @Test
    void theFieldIsNamed() {
        assertEquals("left.text", refusal("").inside("left").field());
    }

    @Test
    void oneStrayControlCharacterInAHundredIsTaken() {
        String text = "a".repeat(99) + "\u0001";
        assertEquals(text, new TextCheck(1000).required("text", text));
    }

    private Refusal refusal(String text) {
        return assertThrows(Refusal.class, () -> check.required("text", text));
    }
}
