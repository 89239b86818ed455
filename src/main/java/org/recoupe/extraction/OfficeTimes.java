package org.recoupe.extraction;

import java.time.LocalDate;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.Moment.Type;
import org.recoupe.text.Span;

/** Tells the time of events by who held an office: "sous le président X", "ordonné par l'ex-président X". */
final class OfficeTimes {

    private final ParsedSentence sentence;
    private final Words words;
    private final TermsOfOffice terms;
    private final LocalDate day;

    OfficeTimes(ParsedSentence sentence, TermsOfOffice terms, LocalDate day) {
        this.sentence = sentence;
        words = sentence.words;
        this.terms = terms;
        this.day = day;
    }

    /** The time that the complements of a clause tell so, or {@code null}. */
    Moment of(Clause clause) {
        for (NounGroup group : clause.obliques) {
            Moment moment = of(group);
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }

    /** The time that a group tells so, or {@code null}. */
    Moment of(NounGroup group) {
        boolean office = words.lemmaIs(group.head(), Category.OFFICE_NOUN);
        boolean under = words.grammar.is(Category.UNDER, group.preposition())
                && (office || words.lemmaIs(group.head(), Category.HUMAN_HEAD)
                        || words.tags[group.head()] == Tag.PROPN);
        boolean during = office && words.grammar.is(Category.DURING, group.preposition());
        boolean former = words.grammar.is(Category.BY_AGENT, group.preposition()) && former(group);
        if (!under && !during && !former) {
            return null;
        }
        Span span = words.span(group.from(), group.reach());
        for (int from = group.from(); from < group.reach(); from++) {
            int to = words.is(from, Category.HUMAN_HEAD) ? from + 1 : from;
            int first = to;
            while (to < group.reach() && words.tags[to] == Tag.PROPN) {
                to++;
            }
            Span name = to > first ? words.span(first, to) : null;
            TermsOfOffice.Term term = name == null ? null : terms.last(name.of(sentence.text), day);
            if (term != null) {
                return new Moment(name, Type.DATE, term.from() + "/" + term.to(), null, Operator.WITHIN, span,
                        term.from(), term.to(), "term of office");
            }
            from = to;
        }
        return null;
    }

    private boolean former(NounGroup group) {
        for (int i = group.from(); i < group.to(); i++) {
            if (words.is(i, Category.FORMER)) {
                return true;
            }
        }
        return false;
    }
}
