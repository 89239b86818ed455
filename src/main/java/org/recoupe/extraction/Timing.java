package org.recoupe.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.Moment.Type;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Inflection.VerbForm;
import org.recoupe.text.Span;

/** Places the events of a sentence in time: by the moments of their own clause, else by those around it. */
final class Timing {

    /** A moment tells the time of a value that it stands behind with no more words between than these. */
    private static final int CLOSE = 3;

    private final ParsedSentence sentence;
    private final Words words;
    private final List<Moment> moments;
    private final MentionIndex mentions;
    private final LocalDate publishedOn;
    private final PublicationDay publication;
    private final OfficeTimes offices;

    Timing(ParsedSentence sentence, MentionIndex mentions, TermsOfOffice terms, LocalDate publishedOn) {
        this.sentence = sentence;
        words = sentence.words;
        moments = new ArrayList<>();
        for (Moment moment : mentions.moments(words.sentence.span())) {
            // "dix ans de prison": a length of time places nothing, unless it is counted from somewhere
            if (moment.type() != Type.DURATION || moment.operator() != Operator.ON || moment.earliest() != null) {
                moments.add(moment);
            }
        }
        this.mentions = mentions;
        this.publishedOn = publishedOn;
        publication = new PublicationDay(words, publishedOn);
        offices = new OfficeTimes(sentence, terms, publishedOn);
    }

    /** Gives a claim its moments. */
    void place(Draft draft) {
        Moment before = publication.before(draft);
        if (before != null) {
            draft.times.add(before(before));
            return;
        }
        if (draft.group != null) {
            inside(draft);
        } else {
            own(draft);
        }
        if (draft.times.isEmpty()) {
            told(draft);
        }
        if (draft.times.isEmpty()) {
            inherited(draft);
        }
        draft.times.replaceAll(SpeechDay.of(draft.speaker, publishedOn)::seen);
        Moment tied = draft.times.isEmpty() ? publication.of(draft) : null;
        if (tied != null) {
            draft.times.add(tied);
            draft.reasons.add(tied.rule());
        }
        boolean past = draft.group == null && draft.clause.verb.past();
        if (!past && !draft.times.isEmpty() && draft.times.stream().allMatch(publication::toCome)) {
            draft.facts = draft.facts.weakened(Modality.PLANNED, "its time is to come");
        }
        if (draft.facts.modality() == Modality.ASSERTED) {
            draft.times.replaceAll(publication::past);
        }
    }

    /** The value before what somebody did in office is older than the end of their term. */
    private Moment before(Moment moment) {
        for (NounGroup group : sentence.groups) {
            Moment office = offices.of(group);
            if (office != null && words.span(group.from(), group.to()).start() > moment.span().start()) {
                return new Moment(moment.span(), moment.type(), moment.value(), null, moment.operator(),
                        moment.extent(), moment.earliest(), office.latest(), moment.rule() + "+" + office.rule());
            }
        }
        return moment;
    }

    /** The time that the clause tells by other words than a date: who held office, "depuis lors". */
    private void told(Draft draft) {
        Clause clause = draft.clause;
        if (clause == null || clause.verb == null || draft.group != null) {
            return;
        }
        Moment office = offices.of(clause);
        Moment since = office == null ? sinceThen(clause) : null;
        if (office != null || since != null) {
            draft.times.add(office == null ? since : office);
            draft.doubt(0.05, draft.times.getFirst().rule());
        }
    }

    /** "a depuis cessé": since the day that the text named last before. */
    private Moment sinceThen(Clause clause) {
        for (int i = clause.start; i < clause.end; i++) {
            int length = words.grammar.match(Category.SINCE_THEN, words.folded, i);
            NounGroup group = length == 1 ? sentence.groupAt(i) : null;
            boolean adverb = length > 1
                    || length == 1 && group == null && i >= clause.verb.from() && i < clause.verb.to();
            if (adverb && sentence.owner[i] == clause) {
                Span span = words.span(i, i + length);
                Moment last = mentions.dateBefore(span.start());
                return last == null || last.earliest().isAfter(publishedOn)
                        ? null
                        : new Moment(span, Type.DATE, last.value(), last.modifier(), Operator.SINCE, span,
                                last.earliest(), null, "since what was told before");
            }
        }
        return null;
    }

    /** The day on which something is said: the first moment of the reporting clause, or of what is done meanwhile. */
    Moment saidOn(Clause clause) {
        for (Moment moment : moments) {
            Clause owner = owner(moment);
            boolean meanwhile = owner != null && owner.parent == clause && owner.kind == Kind.GERUND
                    && clause.verb != null && owner.start < clause.verb.from();
            if ((owner == clause || meanwhile) && moment.type() == Type.DATE && !aimed(moment)) {
                return publication.past(moment);
            }
        }
        return null;
    }

    /** "a annoncé une grève pour lundi": the day of what is announced. */
    private boolean aimed(Moment moment) {
        return words.is(words.at(moment.extent().start()) - 1, Category.AIMING);
    }

    private Clause owner(Moment moment) {
        int word = words.at(moment.span().start());
        return word < words.size ? sentence.owner[word] : null;
    }

    private void inside(Draft draft) {
        Span quote = words.span(draft.from, draft.to);
        for (Moment moment : moments) {
            Clause owner = owner(moment);
            Span other = owner == null || owner.verb == null ? null : other(moment, owner);
            boolean its = other != null && other.overlaps(words.token(draft.trigger).span());
            if (its || other == null && quote.contains(moment.span())) {
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
                    && (owner.kind == Kind.INFINITIVE || owner.kind == Kind.PARTICIPLE) && afterVerb(owner, draft);
            if ((owner == draft.clause || governor || attached) && other(moment, draft.clause) == null) {
                draft.times.add(moment);
            }
        }
    }

    /**
     * What a moment tells the time of where it is not its clause: the value before a change ("contre 4 % en mai"), or an
     * event that the clause's own is after, where that has its own time ("en juin, après une hausse en mai").
     */
    private Span other(Moment moment, Clause clause) {
        int start = moment.extent().start();
        for (Quantity quantity : mentions.quantities(words.sentence.span())) {
            if (quantity.role() == Quantity.Role.BEFORE && quantity.span().end() <= start
                    && words.at(start) - words.at(quantity.span().end() - 1) <= CLOSE) {
                return quantity.span();
            }
        }
        for (NounGroup oblique : clause.obliques) {
            boolean after = words.grammar.is(Category.AFTERWARDS, oblique.preposition())
                    && words.tags[oblique.head()] == Tag.NOUN && oblique.from() > clause.verb.head()
                    && words.span(oblique.from(), oblique.to()).end() <= start;
            if (after && moments.stream().anyMatch(own -> owner(own) == clause
                    && own.span().end() < words.token(oblique.start()).span().start())) {
                return words.span(oblique.from(), oblique.to());
            }
        }
        return null;
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
        if (from != null && otherTense(clause, from)) {
            return;
        }
        int steps = 0;
        while (from != null && draft.times.isEmpty() && steps++ < 3) {
            for (Moment moment : moments) {
                if (owner(moment) == from && moment.type() != Type.SET && !describing(moment, from)
                        && (from.verb == null || other(moment, from) == null)) {
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

    /** Whether the moment only tells which subject is meant ("l'Irak de 2014"), not when. */
    private boolean describing(Moment moment, Clause clause) {
        NounGroup group = sentence.groupAt(words.at(moment.span().start()));
        return group != null && group.preposition().startsWith("de") && group.above() >= 0
                && clause.verb != null && group.head() < clause.verb.from();
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

    List<Moment> all() {
        return new ArrayList<>(moments);
    }
}
