package org.recoupe.claim;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.recoupe.extraction.Speaker;
import org.recoupe.mention.Moment;
import org.recoupe.text.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OffsetsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 5);

    @Test
    void aSpeakerKeepsWhatItHas() {
        Speaker speaker = speaker(3, speaker(20, null));
        Offsets there = new Offsets(offset -> offset + 7);
        assertEquals(speaker(10, speaker(27, null)), there.of(speaker));
        assertEquals(speaker, new Offsets(offset -> offset - 7).of(there.of(speaker)));
    }

    private static Speaker speaker(int at, Speaker through) {
        Span span = new Span(at, at + 5);
        return new Speaker("le maire", "maire", span, "dire", through, new Moment(span, Moment.Type.DATE, "2025-11-05",
                null, Moment.Operator.ON, span, DAY, DAY, "test"));
    }
}
