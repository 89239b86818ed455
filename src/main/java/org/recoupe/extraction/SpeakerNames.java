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

    /** Whoever the subject (or the agent of a passive) of a reporting clause is; for a pronoun, whom it speaks of. */
    Speaker of(Clause clause, KnownSpeakers known) {
        NounGroup group = clause.subject;
        if (clause.verb.passive()) {
            group = agent(clause);
        } else if (words.lemmaIs(clause.verb.head(), Category.CITE_VERB) && clause.object != null) {
            return speaks(clause.object) ? cited(clause) : null;
        }
        String verb = words.lemmas[clause.verb.head()];
        Moment saidOn = timing.saidOn(clause);
        NounGroup topic = group != null && pronoun(group) && words.is(0, Category.TOPIC) ? sentence.groupAt(2) : null;
        if (topic != null && topic.to() <= group.start()) {
            // "quant au chef du parti, il …"
            return named(topic, topic.reach(), verb, saidOn);
        }
        if (group != null && words.is(group.from(), Category.NEGATIVE_QUANTIFIER)) {
            return null;
        }
        if (group == null || pronoun(group)) {
            int pronoun = group != null ? group.head() : clause.verb.inverted();
            Speaker last = known == null || pronoun < 0 || words.is(pronoun, Category.FIRST_PERSON)
                    ? null
                    : referent(clause, pronoun, known);
            return last != null
                    ? new Speaker(last.name(), last.id(), last.span(), verb, null,
                            saidOn == null ? last.saidOn() : saidOn)
                    : null;
        }
        int to = group.reach();
        if (clause.kind == Kind.ATTRIBUTION && group.from() >= clause.verb.to()) {
            to = Math.max(clause.end, apposition(group));
        } else if (group.head() < clause.verb.from() && clause.verb.from() - group.from() < LONGEST) {
            to = clause.verb.from();
        } else if (group.from() >= clause.verb.to()) {
            to = apposition(group);
        }
        return named(group, to, verb, saidOn);
    }

    /** Whom a pronoun speaks of: the subject beside it, whoever was named before, the subject of the sentence. */
    private Speaker referent(Clause clause, int pronoun, KnownSpeakers known) {
        Speaker beside = clause.partner == null ? null : somebody(clause.partner, pronoun);
        Speaker last = beside == null ? known.referent(words, pronoun) : beside;
        return last == null ? somebody(sentence.clauses.getFirst(), pronoun) : last;
    }

    /** The subject of a clause, where a person whom the pronoun agrees with; else {@code null}. */
    private Speaker somebody(Clause clause, int pronoun) {
        NounGroup group = clause.verb == null ? null : clause.subject;
        if (group == null || pronoun(group) || group.head() > clause.verb.from() || group.to() > pronoun) {
            return null;
        }
        boolean person = words.lemmaIs(group.head(), Category.HUMAN_HEAD)
                || mentions.names(words.span(group.from(), group.to())).stream()
                        .anyMatch(name -> name.type() == Name.Type.PERSON);
        Agreement wanted = Agreement.ofPronoun(words, pronoun);
        boolean agrees = !wanted.equals(Agreement.UNKNOWN)
                && Agreement.of(words, group.from(), group.to()).fits(wanted);
        return person && agrees ? named(group, clause.verb.from(), "", null) : null;
    }

    /** "a cité le commandant": the words are the object's, and reach the reader through the subject. */
    private Speaker cited(Clause clause) {
        Speaker said = named(clause.object, clause.end, words.lemmas[clause.verb.head()], timing.saidOn(clause));
        if (clause.subject == null || pronoun(clause.subject)) {
            return said;
        }
        Speaker through = named(clause.subject, clause.verb.from(), said.verb(), said.saidOn());
        return new Speaker(said.name(), said.id(), said.span(), said.verb(), through, said.saidOn());
    }

    /** Whether a group is a name, or names somebody or something that can speak. */
    boolean speaks(NounGroup group) {
        return words.lemmaIs(group.head(), Category.SPEECH_NOUN) || words.lemmaIs(group.head(), Category.HUMAN_HEAD)
                || !mentions.names(words.span(group.from(), group.to())).isEmpty()
                || words.tags[group.head()] == Tag.PROPN;
    }

    /** Whether a group behind "selon" names whose word something is ("selon les riverains", not "selon les cas"). */
    boolean voice(NounGroup group) {
        return words.tags[group.head()] == Tag.NOUN && !words.lemmaIs(group.head(), Category.NO_VOICE)
                || speaks(group);
    }

    private NounGroup agent(Clause clause) {
        for (NounGroup oblique : clause.obliques) {
            if (words.grammar.is(Category.BY_AGENT, oblique.preposition())) {
                return oblique;
            }
        }
        for (NounGroup oblique : clause.obliques) {
            if (words.lemmaIs(oblique.head(), Category.SPEECH_NOUN) && !sentence.complement(oblique)) {
                return oblique;
            }
        }
        return null;
    }

    /** The word after the group and an apposition or abbreviation right behind it. */
    int apposition(NounGroup group) {
        int end = group.reach();
        if (words.sign(end, "(")) {
            int close = end + 1;
            while (close < words.size && close < end + 5 && !words.sign(close, ")")) {
                close++;
            }
            return words.sign(close, ")") ? close + 1 : end;
        }
        if (words.sign(end, ",")) {
            int close = end + 1;
            while (close < words.size && close < end + 8 && words.tags[close].nominal()) {
                close++;
            }
            return words.sign(close, ",.") && close > end + 1 ? close : end;
        }
        return end;
    }

    private boolean pronoun(NounGroup group) {
        return words.tags[group.head()] == Tag.PRON;
    }

    /** The speaker whom a group names, with what follows up to {@code limit}, but no further clause. */
    Speaker named(NounGroup group, int limit, String verb, Moment saidOn) {
        int to = group.to();
        while (to < limit && !words.sign(to, ".;:–—")
                && !(words.tags[to] == Tag.FINITE || words.tags[to].verbal() && to > group.to())
                && !(words.sign(to, ",") && (to + 1 >= limit || !apposed(to + 1)))
                && !words.is(to, Category.RELATIVE) && !opensClause(to) && !aside(to)) {
            to++;
        }
        while (to > group.head() + 1 && words.timeNoun(to - 1)) {
            // "le club mardi"
            to--;
        }
        while (to > group.to()
                && (words.tags[to - 1] == Tag.PUNCT && !words.sign(to - 1, ")") || words.tags[to - 1] == Tag.ADP
                        || words.tags[to - 1] == Tag.ADV || words.tags[to - 1] == Tag.DET
                        || words.tags[to - 1] == Tag.PRON || words.is(to - 1, Category.CORRELATIVE))) {
            to--;
        }
        int from = group.from();
        if (from < group.head() && words.is(from, Category.OF) && words.is(from, Category.INFINITIVE_MARKER)) {
            // "de source policière"
            from++;
        }
        Span span = words.span(from, to);
        Moment day = saidOn == null ? issued(group) : saidOn;
        return new Speaker(span.of(sentence.text), id(group, span), span, verb, null, day);
    }

    /** "un rapport publié lundi": the day of what describes the speaker. */
    private Moment issued(NounGroup group) {
        for (Clause clause : sentence.clauses) {
            if (clause.kind == Kind.PARTICIPLE && clause.verb != null && clause.start >= group.to()
                    && clause.start <= group.reach() + 1) {
                return timing.saidOn(clause);
            }
        }
        return null;
    }

    /** "la préfecture samedi matin", "le patron dans un communiqué", "des témoins à l'AFP": what no longer names the speaker. */
    private boolean aside(int i) {
        boolean audience = words.tagged(i, Tag.ADP) && words.is(words.tagged(i + 1, Tag.DET) ? i + 2 : i + 1,
                Category.AUDIENCE);
        return words.is(i, Category.ASIDE) || words.timeNoun(i) || audience;
    }

    private boolean apposed(int i) {
        return words.tags[i] == Tag.PROPN || words.tags[i] == Tag.DET || words.tags[i] == Tag.NOUN
                || words.tags[i] == Tag.ADJ && words.tagged(i + 1, Tag.NOUN);
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
