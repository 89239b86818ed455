package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.extraction.Argument.Role;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Folding;

/** Writes claims for what is counted ("environ 2 500 soldats"). */
final class CountClaims {

    private static final double CONFIDENCE = 0.6;

    private final ParsedSentence sentence;
    private final Words words;
    private final EventLexicon events;
    private final Arguments arguments;
    private final MentionIndex mentions;
    private final Distribution distribution;
    private final List<Draft> drafts = new ArrayList<>();

    CountClaims(ParsedSentence sentence, EventLexicon events, Arguments arguments, MentionIndex mentions) {
        this.sentence = sentence;
        this.events = events;
        this.arguments = arguments;
        this.mentions = mentions;
        words = sentence.words;
        distribution = new Distribution(words, mentions);
    }

    /** The claims of all counts, in order. */
    List<Draft> run() {
        for (Quantity quantity : mentions.quantities(words.sentence.span())) {
            count(quantity);
        }
        return drafts;
    }

    private void count(Quantity quantity) {
        if (quantity.counted() == null || quantity.unit() != null || quantity.value() == null
                && events.topic(Folding.fold(quantity.counted())) == null) {
            return;
        }
        int from = words.at(quantity.span().start());
        int to = words.at(quantity.span().end() - 1) + 1;
        if (from >= words.size || to > words.size || from >= to) {
            return;
        }
        NounGroup group = sentence.groupAt(words.at(quantity.number().start()));
        if (group != null) {
            from = Math.min(from, group.from());
            to = Math.max(to, group.to());
        }
        to = Math.max(to, distribution.end(quantity));
        Clause clause = sentence.owner[from];
        String counted = Folding.fold(quantity.counted());
        String event = events.refined("count", counted);
        Draft draft = new Draft(sentence, from, to, words.at(quantity.number().start()), event, clause, group,
                facts(quantity, clause), CONFIDENCE);
        draft.quantities.add(quantity);
        if (group != null) {
            draft.arguments.add(arguments.argument(Role.PATIENT, group));
        }
        draft.reasons.add("event: a count");
        drafts.add(draft);
    }

    /** A number that a change leads to is as sure as the change; any other is there already. */
    private static Factuality facts(Quantity quantity, Clause clause) {
        boolean after = quantity.role() == Quantity.Role.AFTER && clause != null && clause.facts != null;
        return after ? Factuality.FACT.under(clause.facts) : Factuality.FACT;
    }
}
