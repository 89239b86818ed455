package org.recoupe.text;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SpanTest {

    @Test
    void refusesWhatIsNoStretch() {
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    }

    @Test
    void tellsOverlapFromTouch() {
        assertTrue(new Span(0, 5).overlaps(new Span(4, 6)));
        assertFalse(new Span(0, 5).overlaps(new Span(5, 6)));
        assertTrue(new Span(0, 5).contains(new Span(2, 5)));
        assertEquals(new Span(1, 6), new Span(1, 3).union(new Span(4, 6)));
        assertEquals("bc", new Span(1, 3).of("abcd"));
        assertTrue(new Span(0, 5).compareTo(new Span(0, 3)) < 0);
    }
}
