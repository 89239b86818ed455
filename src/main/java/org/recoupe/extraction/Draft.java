package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;

/** A claim while it is being written, in words of its sentence. */
final class Draft {

    final ParsedSentence sentence;
    /** First word of the quote, and the word after its last. */
    final int from;
    final int to;
    final int trigger;
    final String event;
    /** The clause that it stands in; for a claim made by a noun, the clause around the noun. */
    final Clause clause;
    /** The noun group that makes the claim, or {@code null} where a verb does. */
    final NounGroup group;
    Factuality facts;
    /** The clause that names the speaker where the claim's own does not, or {@code null}. */
    Clause voice;
    Speaker speaker;
    final List<Argument> arguments = new ArrayList<>(4);
    final List<Moment> times = new ArrayList<>(2);
    final List<Quantity> quantities = new ArrayList<>(2);
    final Set<String> reasons = new LinkedHashSet<>();
    double confidence;

    Draft(ParsedSentence sentence, int from, int to, int trigger, String event, Clause clause, NounGroup group,
            Factuality facts, double confidence) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        this.trigger = trigger;
        this.event = event;
        this.clause = clause;
        this.group = group;
        this.facts = facts;
        this.confidence = confidence;
    }

    /** Lowers the confidence, for a reason in words. */
    void doubt(double by, String why) {
        confidence = Math.max(0.05, confidence - by);
        reasons.add(why);
    }

    boolean holds(int word) {
        return from <= word && word < to;
    }
}
