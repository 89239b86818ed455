package org.recoupe.extraction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.Moment.Type;

/**
 * Remembers when the events of a text were, so that what it says of them further on ("ces attaques n'ont pas été
 * revendiquées", "rien n'a filtré après la réunion") is known to be no earlier.
 */
final class ToldEvents {

    private static final String NOUN = "noun:";

    private final EventLexicon events;
    private final LocalDate published;
    private final Map<String, Moment> dated = new HashMap<>();

    ToldEvents(EventLexicon events, LocalDate published) {
        this.events = events;
        this.published = published;
    }

    /** Gives the claims without a time the one of the event that they speak of. */
    void date(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.times.isEmpty()) {
                after(draft);
            } else if (draft.facts.modality() == Modality.ASSERTED) {
                remember(draft);
            }
        }
    }

    private void remember(Draft draft) {
        Moment moment = draft.times.getFirst();
        boolean placed = moment.earliest() != null && moment.latest() != null && !moment.earliest().isAfter(published)
                && !moment.value().equals("PRESENT_REF");
        if (placed && !draft.event.endsWith("count")) {
            dated.put(draft.event.substring(draft.event.lastIndexOf('.') + 1), moment);
            NounGroup noun = draft.group == null && draft.clause != null ? lightNoun(draft) : null;
            if (noun != null) {
                dated.put(NOUN + draft.sentence.head(noun), moment);
            }
        }
    }

    /** "des vols ont été commis": what a verb that says little acts on is an event. */
    private static NounGroup lightNoun(Draft draft) {
        Clause clause = draft.clause;
        boolean light = draft.sentence.words.lemmaIs(clause.verb.head(), Category.LIGHT_VERB);
        return !light ? null : clause.object != null ? clause.object : clause.verb.passive() ? clause.subject : null;
    }

    private void after(Draft draft) {
        Clause clause = draft.clause;
        if (clause == null || draft.group != null || draft.facts.modality() != Modality.ASSERTED) {
            return;
        }
        Moment event = named(draft, clause.subject, false);
        event = event == null ? named(draft, clause.object, false) : event;
        for (NounGroup oblique : clause.obliques) {
            event = event == null ? named(draft, oblique, true) : event;
        }
        if (event != null) {
            draft.times.add(new Moment(event.span(), Type.DATE, event.value(), event.modifier(), Operator.WITHIN,
                    event.extent(), event.earliest(), published, "not before the event that it speaks of"));
            draft.doubt(0.1, "not before the event that it speaks of");
        }
    }

    /** When the event was that a group points back to, or {@code null}. */
    private Moment named(Draft draft, NounGroup group, boolean complement) {
        if (group == null) {
            return null;
        }
        Words words = draft.sentence.words;
        boolean back = words.is(group.from(), Category.DEMONSTRATIVE)
                || complement && words.is(group.from(), Category.DEFINITE);
        boolean after = !complement || words.grammar.is(Category.AFTERWARDS, group.preposition());
        if (!back || !after) {
            return null;
        }
        String event = events.noun(draft.sentence.head(group));
        return dated.get(event == null ? NOUN + draft.sentence.head(group) : event);
    }
}
