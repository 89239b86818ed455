package org.recoupe.mention;

import org.recoupe.mention.MomentRules.Rule;
import org.recoupe.mention.pattern.Match;

/**
 * A stretch of a sentence that names a moment, not yet placed.
 *
 * @param start index of its first token
 * @param end index after its last token
 * @param extentStart index of the first token of what limits it, or {@code start}
 * @param extentEnd index after the last token of what limits it, or {@code end}
 * @param sketch what it says
 * @param rule name of the rule that found it
 */
record Finding(int start, int end, int extentStart, int extentEnd, Sketch sketch, String rule) {

    static Finding of(Match<Rule> match, int index) {
        Match.Stretch stretch = match.stretches().get(index);
        Sketch sketch = match.meaning().meanings().get(index).in(match.values());
        return new Finding(stretch.start(), stretch.end(), stretch.start(), stretch.end(), sketch,
                match.meaning().name());
    }

    /** The same with what a limit before or after it says; a limit that widens becomes part of the moment. */
    Finding within(Match<Rule> limit) {
        Sketch both = sketch.with(limit.meaning().meanings().getFirst().in(limit.values()));
        int from = Math.min(extentStart, limit.start());
        int to = Math.max(extentEnd, limit.end());
        boolean widened = limit.meaning().widens();
        return new Finding(widened ? from : start, widened ? to : end, from, to, both,
                rule + "+" + limit.meaning().name());
    }
}
