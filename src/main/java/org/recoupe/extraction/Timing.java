package org.recoupe.extraction;

import java.time.LocalDate;
import java.util.List;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.Moment.Type;
import org.recoupe.text.Inflection.VerbForm;
import org.recoupe.text.Span;

/** Places the events of a sentence in time: by the moments of their own clause, else by those around it. */
final class Timing {

    private final Words words;
    private final ClauseMoments moments;
    private final LocalDate publishedOn;
    private final PublicationDay publication;
    private final ToldTimes told;

    Timing(ParsedSentence sentence, MentionIndex mentions, TermsOfOffice terms, LocalDate publishedOn) {
        words = sentence.words;
        moments = new ClauseMoments(sentence, mentions);
        this.publishedOn = publishedOn;
        publication = new PublicationDay(words, publishedOn);
        told = new ToldTimes(sentence, mentions, new OfficeTimes(sentence, terms, publishedOn), publishedOn);
    }

    /** Gives a claim its moments. */
    void place(Draft draft) {
        Moment before = publication.before(draft);
        if (before != null) {
            inside(draft);
            draft.times.removeIf(moment -> moment.operator() != Operator.ON);
            if (draft.times.isEmpty()) {
                draft.times.add(told.before(before));
            }
            return;
        }
        if (draft.group != null) {
            inside(draft);
        } else {
            own(draft);
        }
        if (draft.times.isEmpty() && draft.clause != null) {
            cleft(draft);
        }
        if (draft.times.isEmpty()) {
            told.place(draft);
        }
        if (draft.times.isEmpty()) {
            inherited(draft);
        }
        draft.times.replaceAll(SpeechDay.of(draft.speaker, publishedOn)::seen);
        draft.facts = draft.facts.settled(draft.speaker != null || !draft.times.isEmpty());
        Moment tied = draft.times.isEmpty() ? publication.of(draft) : null;
        if (tied != null) {
            draft.times.add(tied);
            draft.reasons.add(tied.rule());
        }
        boolean past = draft.group == null && draft.clause != null && draft.clause.verb != null
                && draft.clause.verb.past();
        if (!past && !draft.times.isEmpty() && draft.times.stream().allMatch(publication::toCome)) {
            draft.facts = draft.facts.weakened(Modality.PLANNED, "its time is to come");
        }
        if (due(draft)) {
            draft.facts = new Factuality(Modality.PLANNED, "due", draft.facts.polarity());
        }
        if (draft.facts.modality() == Modality.ASSERTED) {
            draft.times.replaceAll(publication::past);
        }
    }

    /** "doit s'ouvrir jeudi", "devait rouvrir hier": with its time, what had to be was planned. */
    private boolean due(Draft draft) {
        Clause governor = draft.group == null && draft.clause != null && draft.clause.kind == Kind.INFINITIVE
                ? draft.clause.parent
                : null;
        if (governor == null || governor.verb == null || draft.times.isEmpty()
                || !words.lemmaIs(governor.verb.head(), Grammar.Category.DUE_VERB) || governor.verb.perfect()) {
            return false;
        }
        return switch (governor.verb.form()) {
            case IMPERFECT -> draft.times.stream().allMatch(moment -> moment.earliest() != null);
            case PRESENT, CONDITIONAL -> draft.times.stream()
                    .allMatch(moment -> publication.toCome(moment) || publication.today(moment));
            default -> false;
        };
    }

    /** The day on which something is said: the first moment of the reporting clause, or of what is done meanwhile. */
    Moment saidOn(Clause clause) {
        for (Moment moment : moments.list()) {
            Clause owner = moments.owner(moment);
            boolean meanwhile = owner != null && owner.parent == clause && owner.kind == Kind.GERUND
                    && clause.verb != null && owner.start < clause.verb.from();
            if ((owner == clause || meanwhile) && moment.type() == Type.DATE && !moments.aimed(moment)) {
                return publication.past(moment);
            }
        }
        return null;
    }

    private void inside(Draft draft) {
        Span quote = words.span(draft.from, draft.to);
        for (Moment moment : moments.list()) {
            Clause owner = moments.owner(moment);
            Span other = owner == null || owner.verb == null ? null : moments.other(moment, owner);
            boolean its = other != null && other.overlaps(words.token(draft.trigger).span());
            if (its || other == null && quote.contains(moment.span())) {
                draft.times.add(moment);
            }
        }
    }

    private void own(Draft draft) {
        if (draft.clause == null) {
            return;
        }
        for (Moment moment : moments.list()) {
            Clause owner = moments.owner(moment);
            int word = words.at(moment.span().start());
            boolean governor = owner != null && draft.clause.under(owner) && draft.holds(word)
                    && draft.clause.kind == Kind.INFINITIVE;
            boolean attached = owner != null && owner.parent == draft.clause && draft.holds(word)
                    && (owner.kind == Kind.INFINITIVE && !presupposed(owner) || owner.kind == Kind.PARTICIPLE)
                    && afterVerb(owner, draft);
            if ((owner == draft.clause || governor || attached) && moments.other(moment, draft.clause) == null) {
                draft.times.add(moment);
            }
        }
        if (draft.times.size() > 1 && !draft.times.stream().allMatch(moments::ofNoun)) {
            draft.times.removeIf(moments::ofNoun);
        }
    }

    /** "avant d'être libéré en mars": what is done before or after has a time of its own. */
    private boolean presupposed(Clause clause) {
        for (int i = Math.max(0, clause.start - 1); i < Math.min(words.size, clause.start + 2); i++) {
            if (words.is(i, Category.PRESUPPOSING)) {
                return true;
            }
        }
        return false;
    }

    /** "c'est en 2018 | que …", "voilà dix ans | que …": the moment right before the clause that it is set off from. */
    private void cleft(Draft draft) {
        Clause clause = draft.clause;
        boolean that = (clause.kind == Kind.COMPLETIVE || clause.kind == Kind.RELATIVE) && clause.parent != null
                && (clause.parent.verb == null || presents(clause.parent));
        for (Moment moment : moments.list()) {
            if (that && words.at(moment.span().end() - 1) == clause.start - 1) {
                draft.times.add(moment);
            }
        }
    }

    /** Whether a clause says no more than "c'est", "it was". */
    private boolean presents(Clause clause) {
        return clause.subject != null && words.tagged(clause.subject.head(), Tag.PRON)
                && words.is(clause.subject.head(), Category.PRESENTING);
    }

    private boolean afterVerb(Clause participle, Draft draft) {
        return draft.clause.verb != null && participle.start > draft.clause.verb.to();
    }

    private void inherited(Draft draft) {
        Clause clause = draft.clause;
        if (clause == null) {
            return;
        }
        Clause from = draft.group != null ? clause : above(clause);
        if (from != null && otherTense(clause, from)) {
            return;
        }
        int steps = 0;
        while (from != null && draft.times.isEmpty() && steps++ < 3) {
            for (Moment moment : moments.list()) {
                if (moments.owner(moment) == from && moment.type() != Type.SET && !moments.describing(moment, from)
                        && (from.verb == null || moments.other(moment, from) == null)) {
                    draft.times.add(moment);
                }
            }
            Clause next = above(from);
            from = next == null || otherTense(from, next) ? null : next;
        }
        if (!draft.times.isEmpty()) {
            draft.doubt(0.05, "time of the clause around it");
        }
    }

    /** "l'usine, qui emploie 340 salariés, fermera en juin": what is so now is not so in June only. */
    private static boolean otherTense(Clause clause, Clause from) {
        return clause != from && clause.kind == Kind.RELATIVE && clause.verb != null && from.verb != null
                && clause.verb.form() == VerbForm.PRESENT && !clause.verb.past()
                && (from.verb.past() || from.facts != null && from.facts.modality() == Modality.PLANNED);
    }

    private static Clause above(Clause clause) {
        if (clause.partner != null) {
            return clause.reported ? null : clause.partner;
        }
        return switch (clause.kind) {
            case GERUND, INFINITIVE, PARTICIPLE, RELATIVE -> clause.parent;
            default -> null;
        };
    }

    /** The moments of the sentence that can place an event. */
    List<Moment> moments() {
        return moments.list();
    }
}
