package org.recoupe.extraction;

import org.recoupe.extraction.Clause.Kind;
import org.recoupe.extraction.Grammar.Category;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Name;
import org.recoupe.text.Folding;
import org.recoupe.text.Span;

/** Makes a speaker of the words of a sentence that name one. */
final class SpeakerNames {

    private static final int LONGEST = 30;

    private final ParsedSentence sentence;
    private final Words words;
    private final MentionIndex mentions;
    private final Timing timing;

    SpeakerNames(ParsedSentence sentence, MentionIndex mentions, Timing timing) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.timing = timing;
        words = sentence.words;
    }

    /** Whoever the subject (or the agent of a passive) of a reporting clause is; {@code last} for a pronoun. */
    Speaker of(Clause clause, Speaker last) {
        NounGroup group = clause.subject;
        if (clause.verb.passive()) {
            group = agent(clause);
        }
        String verb = words.lemmas[clause.verb.head()];
        Moment saidOn = timing.saidOn(clause);
        if (group == null || pronoun(group)) {
            boolean known = last != null && (group != null || clause.verb.inverted() >= 0);
            return known ? new Speaker(last.name(), last.id(), last.span(), verb, null, saidOn) : null;
        }
        int to = group.reach();
        if (clause.kind == Kind.ATTRIBUTION && group.from() >= clause.verb.to()) {
            to = clause.end;
        } else if (group.head() < clause.verb.from() && clause.verb.from() - group.from() < LONGEST) {
            to = clause.verb.from();
        }
        return named(group, to, verb, saidOn);
    }

    private NounGroup agent(Clause clause) {
        for (NounGroup oblique : clause.obliques) {
            if (words.grammar.is(Category.BY_AGENT, oblique.preposition())) {
                return oblique;
            }
        }
        return null;
    }

    private boolean pronoun(NounGroup group) {
        return words.tags[group.head()] == Tag.PRON;
    }

    /** The speaker whom a group names, with what follows up to {@code limit}, but no further clause. */
    Speaker named(NounGroup group, int limit, String verb, Moment saidOn) {
        int to = group.to();
        while (to < limit && !words.sign(to, ".;:(–—")
                && !(words.tags[to] == Tag.FINITE || words.tags[to].verbal() && to > group.to())
                && !(words.sign(to, ",") && (to + 1 >= limit || !apposed(to + 1)))
                && !words.is(to, Category.RELATIVE) && !opensClause(to)) {
            to++;
        }
        while (to > group.to() && (words.tags[to - 1] == Tag.PUNCT || words.tags[to - 1] == Tag.ADP
                || words.tags[to - 1] == Tag.ADV || words.tags[to - 1] == Tag.DET
                || words.tags[to - 1] == Tag.PRON)) {
            to--;
        }
        Span span = words.span(group.from(), to);
        return new Speaker(span.of(sentence.text), id(group, span), span, verb, null, saidOn);
    }

    private boolean apposed(int i) {
        return words.tags[i] == Tag.PROPN || words.tags[i] == Tag.DET || words.tags[i] == Tag.NOUN
                || words.tags[i] == Tag.ADJ;
    }

    private boolean opensClause(int i) {
        return sentence.owner[i] != null && sentence.owner[i].start == i && i > 0 && words.tags[i].verbal();
    }

    private String id(NounGroup group, Span span) {
        String id = null;
        for (Name name : mentions.names(span)) {
            if (name.type() == Name.Type.PERSON) {
                return name.id();
            }
            id = id == null ? name.id() : id;
        }
        return id != null ? id : Folding.fold(words.span(group.from(), group.to()).of(sentence.text));
    }
}
