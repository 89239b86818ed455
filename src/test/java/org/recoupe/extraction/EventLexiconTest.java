package org.recoupe.extraction;

import org.junit.jupiter.api.Test;
import org.recoupe.text.Language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the events of the lexicon are to each other. */
class EventLexiconTest {

    @Test
    void oppositesExcludeEachOtherOnOneTopicOnly() {
        EventLexicon events = EventLexicon.of(Language.FR);
        assertTrue(events.opposite("mission.end", "mission.continue"));
        assertTrue(events.opposite("continue", "mission.end"));
        assertFalse(events.opposite("mission.end", "talks.continue"));
        assertFalse(events.opposite("kill", "wound"));
    }
}
