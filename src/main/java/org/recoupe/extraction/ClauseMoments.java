package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.List;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.Moment.Type;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Language;
import org.recoupe.text.Span;

/** The moments of one sentence, each with the clause that it stands in, or what else it tells the time of. */
final class ClauseMoments {

    /** A moment tells the time of a value that it stands behind with no more words between than these. */
    private static final int CLOSE = 5;

    /** The value that is compared, or the words that compare, stand no further before a moment than this. */
    private static final int LONGEST_BASE = 5;

    /** The digits of a year. */
    private static final int YEAR = 4;

    /** A word that compares stands no further before its "que" than this. */
    private static final int LONGEST_COMPARED = 5;

    private final ParsedSentence sentence;
    private final Words words;
    private final MentionIndex mentions;
    private final List<Moment> moments = new ArrayList<>();

    ClauseMoments(ParsedSentence sentence, MentionIndex mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
        words = sentence.words;
        for (Moment moment : mentions.moments(words.sentence.span())) {
            // "dix ans de prison": a length of time places nothing, unless it is counted from somewhere
            boolean counted = moment.operator() == Operator.ON || moment.operator() == Operator.AFTER
                    && words.is(words.at(moment.span().end() - 1) + 1, Category.OF);
            boolean places = moment.type() != Type.DURATION || !counted || moment.earliest() != null;
            if (places && !base(moment)) {
                moments.add(moment);
            }
        }
    }

    /** The moments that can place an event, in order. */
    List<Moment> list() {
        return moments;
    }

    /** The innermost clause around the moment, or {@code null}. */
    Clause owner(Moment moment) {
        int word = words.at(moment.span().start());
        return word < words.size ? sentence.owner[word] : null;
    }

    /** "compared with 2019", "rose 5% from a year earlier": what a value is compared with was not when it was reached. */
    private boolean base(Moment moment) {
        int start = words.at(moment.span().start());
        for (int i = Math.max(0, start - LONGEST_BASE); i < start; i++) {
            if (words.match(i, Category.BASE) == start - i) {
                return true;
            }
        }
        if (compared(start)) {
            return true;
        }
        boolean coarse = moment.earliest() == null || moment.latest() == null
                || moment.latest().isAfter(moment.earliest());
        Clause owner = owner(moment);
        boolean change = words.is(start - 1, Category.BASE_OF_CHANGE) && coarse && owner != null && owner.verb != null
                && owner.verb.past()
                && !words.is(words.at(moment.span().end() - 1) + 1, Category.INFINITIVE_MARKER);
        return change && mentions.quantities(words.sentence.span()).stream()
                .anyMatch(quantity -> (quantity.role() == Quantity.Role.DIFFERENCE
                        || words.is(words.at(quantity.span().start()) - 1, Category.MOVED))
                        && quantity.span().end() <= moment.span().start()
                        && start - words.at(quantity.span().end() - 1) <= LONGEST_BASE);
    }

    /** Whether few words, and neither a sign nor a number, part two places. */
    private boolean together(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.tagged(i, Tag.PUNCT) || words.tagged(i, Tag.NUM)) {
                return false;
            }
        }
        return to - from <= CLOSE;
    }

    /** Whether a moment is no more than a year behind the noun that it is of ("les comptes 2003"). */
    boolean ofNoun(Moment moment) {
        int at = words.at(moment.span().start());
        return moment.span().length() == YEAR && moment.value().length() == YEAR && words.tagged(at - 1, Tag.NOUN)
                && !words.timeNoun(at - 1);
    }

    /** "plus de visiteurs qu'en 2019", "trois de moins que l'an dernier"; but not "ne … plus que le lundi". */
    private boolean compared(int start) {
        int that = words.tagged(start - 1, Tag.ADP) ? start - 2 : start - 1;
        if (words.grammar.language() != Language.FR || !words.is(that, Category.RESTRICTOR)) {
            return false;
        }
        for (int i = that - 1; i >= Math.max(0, that - LONGEST_COMPARED); i--) {
            if (words.is(i, Category.COMPARATIVE)) {
                return words.is(i - 1, Category.NEGATOR) || !words.is(i - 2, Category.NEGATION_PARTICLE)
                        && !words.is(i - 3, Category.NEGATION_PARTICLE);
            }
        }
        return false;
    }

    /** "a annoncé une grève pour lundi": the day of what is announced. */
    boolean aimed(Moment moment) {
        return words.is(words.at(moment.extent().start()) - 1, Category.AIMING);
    }

    /** Whether the moment only tells which subject is meant ("l'Irak de 2014"), not when. */
    boolean describing(Moment moment, Clause clause) {
        NounGroup group = sentence.groupAt(words.at(moment.span().start()));
        return group != null && sentence.complement(group) && group.above() >= 0
                && clause.verb != null && group.head() < clause.verb.from();
    }

    /**
     * What a moment tells the time of where it is not its clause: the value before a change ("contre 4 % en mai"), or an
     * event that the clause's own is after, where that has its own time ("en juin, après une hausse en mai").
     */
    Span other(Moment moment, Clause clause) {
        int start = moment.extent().start();
        for (Quantity quantity : mentions.quantities(words.sentence.span())) {
            if (quantity.role() == Quantity.Role.BEFORE && quantity.span().end() <= start
                    && together(words.at(quantity.span().end() - 1) + 1, words.at(start))) {
                return quantity.span();
            }
        }
        for (NounGroup oblique : clause.obliques) {
            boolean after = words.grammar.is(Category.AFTERWARDS, oblique.preposition())
                    && (words.tags[oblique.head()] == Tag.NOUN || words.tags[oblique.from()] == Tag.NUM)
                    && oblique.from() > clause.verb.head()
                    && words.span(oblique.from(), oblique.to()).end() <= start;
            if (after && moments.stream().anyMatch(own -> owner(own) == clause
                    && own.span().end() < words.token(oblique.start()).span().start())) {
                return words.span(oblique.from(), oblique.to());
            }
        }
        return null;
    }
}
