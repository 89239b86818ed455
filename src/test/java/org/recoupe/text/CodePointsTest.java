package org.recoupe.text;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CodePointsTest {

    @Test
    void agreesWithTheStringItself() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                built.appendCodePoint(random.nextInt(3) == 0 ? 0x1F600 + random.nextInt(50) : 'a' + random.nextInt(26));
            }
            String text = built.toString();
            CodePoints points = new CodePoints(text);
            for (int offset = 0; offset <= text.codePointCount(0, text.length()); offset++) {
                int index = text.offsetByCodePoints(0, offset);
                assertEquals(index, points.index(offset));
                assertEquals(offset, points.offset(index));
            }
        }
    }
}
