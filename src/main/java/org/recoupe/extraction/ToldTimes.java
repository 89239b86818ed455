package org.recoupe.extraction;

import java.time.LocalDate;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.Moment.Type;
import org.recoupe.text.Span;

/** The times that a sentence tells by other words than a date: by who held office, or since what was told before. */
final class ToldTimes {

    private final ParsedSentence sentence;
    private final Words words;
    private final MentionIndex mentions;
    private final OfficeTimes offices;
    private final LocalDate publishedOn;

    ToldTimes(ParsedSentence sentence, MentionIndex mentions, OfficeTimes offices, LocalDate publishedOn) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.offices = offices;
        this.publishedOn = publishedOn;
        words = sentence.words;
    }

    /** Gives a claim the time that its clause tells by who held office, or by "depuis lors". */
    void place(Draft draft) {
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

    /** The value before what somebody did in office is older than the end of their term. */
    Moment before(Moment moment) {
        for (NounGroup group : sentence.groups) {
            Moment office = offices.of(group);
            if (office != null && words.span(group.from(), group.to()).start() > moment.span().start()) {
                return new Moment(moment.span(), moment.type(), moment.value(), null, moment.operator(),
                        moment.extent(), moment.earliest(), office.latest(), moment.rule() + "+" + office.rule());
            }
        }
        return moment;
    }

    /** "a depuis cessé": since the day that the text named last before. */
    private Moment sinceThen(Clause clause) {
        for (int i = clause.start; i < clause.end; i++) {
            int length = words.match(i, Category.SINCE_THEN);
            NounGroup group = length == 1 ? sentence.groupAt(i) : null;
            boolean adverb = length > 1 || length == 1 && words.sign(i + 1, ",")
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
}
