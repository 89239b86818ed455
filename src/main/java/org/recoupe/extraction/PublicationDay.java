package org.recoupe.extraction;

import java.time.LocalDate;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.Moment.Type;
import org.recoupe.mention.Quantity.Role;
import org.recoupe.text.Inflection.VerbForm;
import org.recoupe.text.Span;

/** Ties to the day of publication what the text says of the present, of what goes on, and of what was before. */
final class PublicationDay {

    private final Words words;
    private final LocalDate day;

    PublicationDay(Words words, LocalDate day) {
        this.words = words;
        this.day = day;
    }

    /** When a claim without a moment of its own holds, or {@code null}. */
    Moment of(Draft draft) {
        Clause clause = draft.clause;
        if (clause == null || clause.verb == null) {
            return null;
        }
        if (goesOn(draft)) {
            return moment(draft, "FUTURE_REF", Operator.AFTER, day, null, "goes on from publication");
        }
        if (draft.facts.modality() == Modality.UNCERTAIN && !"under discussion".equals(draft.facts.submodality())
                || draft.facts.modality() == Modality.PLANNED) {
            return null;
        }
        if (draft.event.endsWith("count")) {
            return changed(draft) || clause.verb.past() ? null : now(draft);
        }
        boolean still = draft.group == null && stillSo(clause) && (present(clause) || notYet(draft));
        return still ? now(draft) : null;
    }

    /** The value before a change ("contre plus de 5 200"), whatever else the sentence says of when. */
    Moment before(Draft draft) {
        boolean before = draft.event.endsWith("count") && !draft.quantities.isEmpty()
                && draft.quantities.getFirst().role() == Role.BEFORE && draft.facts.modality() == Modality.ASSERTED;
        return before ? moment(draft, "PAST_REF", Operator.BEFORE, null, day.minusDays(1), "before a change") : null;
    }

    /**
     * The moment of something told as a fact: of a stretch that holds the day of publication, only the part before that
     * day; of what goes on since then, no more than the text can know.
     */
    Moment past(Moment moment) {
        if (moment.operator() == Operator.SINCE && moment.latest() == null && moment.earliest() != null
                && !moment.earliest().isAfter(day)) {
            return new Moment(moment.span(), moment.type(), moment.value(), moment.modifier(), moment.operator(),
                    moment.extent(), moment.earliest(), day, moment.rule());
        }
        boolean holds = !moment.value().endsWith("_REF") && moment.earliest() != null && moment.latest() != null
                && moment.earliest().isBefore(day)
                && !moment.latest().isBefore(day) && moment.operator() == Operator.ON && moment.type() == Type.DATE;
        return !holds
                ? moment
                : new Moment(moment.span(), moment.type(), moment.value(), moment.modifier(), moment.operator(),
                        moment.extent(), moment.earliest(), day.minusDays(1), moment.rule());
    }

    /** Whether all of the moment, or the limit that it sets, lies after the day of publication. */
    boolean toCome(Moment moment) {
        boolean limit = moment.operator() == Operator.BY && moment.latest() != null && moment.latest().isAfter(day);
        return limit || moment.earliest() != null && moment.earliest().isAfter(day)
                && moment.operator() != Operator.BEFORE;
    }

    /** Whether the moment is the day of publication. */
    boolean today(Moment moment) {
        return day.equals(moment.earliest()) && day.equals(moment.latest());
    }

    private static boolean goesOn(Draft draft) {
        return draft.facts.modality() == Modality.PLANNED && !draft.facts.negative()
                && (draft.event.endsWith("stay") || draft.event.endsWith("continue"));
    }

    private static boolean changed(Draft draft) {
        return !draft.quantities.isEmpty() && draft.quantities.getFirst().role() == Role.AFTER;
    }

    /** "joue déjà", "est toujours": a state that an adverb ties to the day. */
    private boolean stillSo(Clause clause) {
        for (int i = clause.verb.from(); i < Math.min(clause.end, clause.verb.to() + 2); i++) {
            if (words.is(i, Category.PRESENT_ADVERB)) {
                return true;
            }
        }
        return false;
    }

    private static boolean present(Clause clause) {
        return clause.verb.form() == VerbForm.PRESENT && !clause.verb.perfect();
    }

    /** "n'ont pas encore donné". */
    private static boolean notYet(Draft draft) {
        return draft.facts.negative() && draft.clause.verb.form() == VerbForm.PRESENT;
    }

    /** What somebody told is so from that day on, which is the one before where the press does not say. */
    private Moment now(Draft draft) {
        SpeechDay speech = SpeechDay.of(draft.speaker, day);
        boolean untold = draft.speaker != null && draft.speaker.occasion() == null && !draft.event.endsWith("count");
        return moment(draft, "PRESENT_REF", Operator.ON, untold ? day.minusDays(1) : speech.from(), speech.to(),
                "holds at publication");
    }

    private Moment moment(Draft draft, String value, Operator operator, LocalDate from, LocalDate to, String rule) {
        Span trigger = words.token(draft.trigger).span();
        return new Moment(trigger, Type.DATE, value, null, operator, trigger, from, to, rule);
    }
}
