package org.recoupe.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.Moment.Type;
import org.recoupe.text.Inflection.VerbForm;
import org.recoupe.text.Span;

/** Places the events of a sentence in time: by the moments of their own clause, else by those around it. */
final class Timing {

    private final ParsedSentence sentence;
    private final Words words;
    private final List<Moment> moments;
    private final LocalDate publishedOn;

    Timing(ParsedSentence sentence, MentionIndex mentions, LocalDate publishedOn) {
        this.sentence = sentence;
        words = sentence.words;
        moments = mentions.moments(words.sentence.span());
        this.publishedOn = publishedOn;
    }

    /** Gives a claim its moments. */
    void place(Draft draft) {
        if (draft.group != null) {
            inside(draft);
        } else {
            own(draft);
        }
        if (draft.times.isEmpty()) {
            inherited(draft);
        }
        if (draft.times.isEmpty() && holdsNow(draft)) {
            draft.times.add(publication(draft));
            draft.reasons.add("holds at publication");
        }
    }

    /** The day on which something is said: the first moment of the reporting clause itself. */
    Moment saidOn(Clause clause) {
        for (Moment moment : moments) {
            if (owner(moment) == clause && moment.type() == Type.DATE) {
                return moment;
            }
        }
        return null;
    }

    private Clause owner(Moment moment) {
        int word = words.at(moment.span().start());
        return word < words.size ? sentence.owner[word] : null;
    }

    private void inside(Draft draft) {
        Span quote = words.span(draft.from, draft.to);
        for (Moment moment : moments) {
            if (quote.contains(moment.span())) {
                draft.times.add(moment);
            }
        }
    }

    private void own(Draft draft) {
        for (Moment moment : moments) {
            Clause owner = owner(moment);
            int word = words.at(moment.span().start());
            boolean governor = owner != null && draft.clause.under(owner) && draft.holds(word)
                    && draft.clause.kind == Kind.INFINITIVE;
            boolean attached = owner != null && owner.parent == draft.clause && draft.holds(word)
                    && (owner.kind == Kind.INFINITIVE || owner.kind == Kind.PARTICIPLE && afterVerb(owner, draft));
            if (owner == draft.clause || governor || attached) {
                draft.times.add(moment);
            }
        }
    }

    private boolean afterVerb(Clause participle, Draft draft) {
        return participle.start > draft.clause.verb.to();
    }

    private void inherited(Draft draft) {
        Clause clause = draft.clause;
        if (clause == null) {
            return;
        }
        Clause from = draft.group != null ? clause : above(clause);
        int steps = 0;
        while (from != null && draft.times.isEmpty() && steps++ < 3) {
            for (Moment moment : moments) {
                if (owner(moment) == from && moment.type() != Type.SET && !reporting(from, clause)) {
                    draft.times.add(moment);
                }
            }
            from = above(from);
        }
        if (!draft.times.isEmpty()) {
            draft.doubt(0.05, "time of the clause around it");
        }
    }

    private static Clause above(Clause clause) {
        if (clause.partner != null) {
            return clause.partner;
        }
        return switch (clause.kind) {
            case GERUND, INFINITIVE, PARTICIPLE, RELATIVE -> clause.parent;
            default -> null;
        };
    }

    private static boolean reporting(Clause from, Clause clause) {
        return from.embedding == Embedding.SAY && from != clause;
    }

    /** A count in the present, or one that no verb places, holds on the day of publication. */
    private boolean holdsNow(Draft draft) {
        Clause clause = draft.clause;
        boolean count = draft.event.endsWith("count");
        if (!count || !draft.facts.modality().equals(Modality.ASSERTED)) {
            return false;
        }
        return clause == null || clause.verb == null || !clause.verb.past();
    }

    private Moment publication(Draft draft) {
        Span trigger = words.token(draft.trigger).span();
        return new Moment(trigger, Type.DATE, publishedOn.toString(), null, Operator.ON, trigger, publishedOn,
                publishedOn, "holds at publication");
    }

    static boolean present(Clause clause) {
        return clause.verb.form() == VerbForm.PRESENT && !clause.verb.perfect();
    }

    List<Moment> all() {
        return new ArrayList<>(moments);
    }
}
