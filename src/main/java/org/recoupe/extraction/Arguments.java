package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Grammar.Category;
import org.recoupe.mention.Name;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Folding;
import org.recoupe.text.Span;

/** Turns the noun groups of a clause into the arguments of its event. */
final class Arguments {

    /** A moment ("July 2026") can reach this many words beyond the group in it. */
    private static final int AROUND = 4;

    private final ParsedSentence sentence;
    private final Words words;
    private final MentionIndex mentions;

    Arguments(ParsedSentence sentence, MentionIndex mentions) {
        this.sentence = sentence;
        words = sentence.words;
        this.mentions = mentions;
    }

    /**
     * The arguments of an event that several words name: what stands behind them or in them is what it is done to
     * ("mettre fin à la mission", "bring the mission to an end"), else the subject undergoes it ("prendre fin").
     */
    List<Argument> ofPhrase(Clause clause, PhraseMap.Match<EventLexicon.Named> phrase) {
        List<Argument> arguments = new ArrayList<>(4);
        int end = phrase.end();
        NounGroup theme = phrase.value().undergone() ? null : theme(clause, end);
        if (clause.subject != null) {
            arguments.add(argument(theme == null ? Role.PATIENT : Role.AGENT, clause.subject));
        }
        if (theme != null) {
            arguments.add(argument(Role.PATIENT, theme));
        }
        for (NounGroup group : clause.obliques) {
            if (group != theme && group.head() >= end && !time(group)) {
                arguments.add(argument(Role.OTHER, group));
            }
        }
        return arguments;
    }

    private NounGroup theme(Clause clause, int end) {
        for (NounGroup group : clause.obliques) {
            if (group.head() >= end && group.start() <= end + 1 && !time(group)) {
                return group;
            }
        }
        NounGroup object = clause.object;
        boolean inside = object != null && object.from() > clause.verb.head() && object.head() < end - 1;
        return inside || object != null && object.head() >= end ? object : null;
    }

    /** The arguments of a clause's event, the agent first. */
    List<Argument> of(Clause clause) {
        List<Argument> arguments = new ArrayList<>(4);
        VerbGroup verb = clause.verb;
        boolean undergoes = verb.passive() || ergative(clause);
        if (clause.subject != null) {
            arguments.add(argument(undergoes ? Role.PATIENT : Role.AGENT, clause.subject));
        }
        if (clause.object != null) {
            arguments.add(argument(Role.PATIENT, clause.object));
        }
        if (clause.attribute != null) {
            arguments.add(argument(Role.ATTRIBUTE, clause.attribute));
        }
        for (NounGroup group : clause.obliques) {
            if (time(group)) {
                continue;
            }
            boolean agent = verb.passive() && words.grammar.is(Category.BY_AGENT, group.preposition());
            arguments.add(argument(agent ? Role.AGENT : Role.OTHER, group));
        }
        return arguments;
    }

    /** "la mission s'est terminée", "a pris fin", "a cessé": the subject undergoes what no object does. */
    private boolean ergative(Clause clause) {
        String verb = words.lemmas[clause.verb.head()];
        return clause.object == null
                && (clause.verb.reflexive() && !words.grammar.is(Category.PRONOMINAL, verb)
                        || words.grammar.is(Category.UNACCUSATIVE, verb));
    }

    /** The arguments that hang on a noun: "l'arrestation de 92 personnes par la police". */
    List<Argument> of(NounGroup group) {
        List<Argument> arguments = new ArrayList<>(3);
        boolean undergone = false;
        for (NounGroup other : sentence.groups) {
            if (other.start() >= group.to() && other.to() <= group.reach() && !time(other)) {
                boolean agent = words.grammar.is(Category.BY_AGENT, other.preposition());
                boolean of = sentence.complement(other);
                boolean patient = of && !agent && !undergone;
                undergone |= patient;
                arguments.add(argument(agent ? Role.AGENT : patient ? Role.PATIENT : Role.OTHER, other));
            } else if (other.start() >= group.reach()) {
                break;
            }
        }
        return arguments;
    }

    /** Whether a group only says when: no part is taken by a month. */
    private boolean time(NounGroup group) {
        Span head = words.token(group.head()).span();
        Span around = words.span(Math.max(0, group.from() - AROUND), Math.min(words.size, group.to() + AROUND));
        return mentions.moments(around).stream().anyMatch(moment -> moment.span().contains(head));
    }

    /** The arguments of an event that a noun of the clause names: those that hang on it, then the clause's others. */
    List<Argument> of(NounGroup noun, Clause clause) {
        List<Argument> arguments = of(noun);
        for (NounGroup group : clause.obliques) {
            if (group.start() >= noun.reach() && !time(group)) {
                arguments.add(argument(Role.OTHER, group));
            }
        }
        return arguments;
    }

    Argument argument(Role role, NounGroup group) {
        Set<String> content = new HashSet<>();
        for (int i = group.from(); i < group.to(); i++) {
            if (words.tags[i].content() || words.tags[i] == Tag.NUM) {
                content.add(words.lemmas[i]);
            }
        }
        Span span = words.span(group.from(), group.to());
        NounGroup counted = counted(group);
        if (counted != group) {
            content.addAll(argument(role, counted).words());
        }
        return new Argument(role, span, words.lemmas[counted.head()], id(counted), content);
    }

    /** What a group counts, or counts a share of: "15 % | des exploitations", "fewer | than 100 people"; else the group. */
    private NounGroup counted(NounGroup group) {
        Span head = words.token(group.head()).span();
        for (Quantity quantity : mentions.quantities(words.sentence.span())) {
            if (quantity.span().contains(head) && quantity.counted() != null) {
                return counted(group, quantity);
            }
        }
        int index = words.tags[group.head()] == Tag.NUM ? sentence.groups.indexOf(group) : -1;
        NounGroup next = index < 0 || index + 1 == sentence.groups.size() ? group : sentence.groups.get(index + 1);
        return next.above() == index && next != group && words.is(next.start(), Category.OF) ? next : group;
    }

    /** The group within the words of a quantity, behind the given one, of the noun that it counts; else the given one. */
    private NounGroup counted(NounGroup group, Quantity quantity) {
        String noun = Folding.fold(quantity.counted());
        int end = words.at(quantity.span().end() - 1) + 1;
        for (int i = group.to(); i < end; i++) {
            NounGroup next = sentence.groupAt(i);
            if (next != null && next.head() == i && sentence.head(next).equals(noun)) {
                return next;
            }
        }
        return group;
    }

    /** The id of the name that the group is: one that holds its head, else the last in it. */
    String id(NounGroup group) {
        Span head = words.token(group.head()).span();
        String id = null;
        for (Name name : mentions.names(words.span(group.from(), group.to()))) {
            if (name.span().overlaps(head)) {
                return name.id();
            }
            id = name.type() == Name.Type.PERSON || name.type() == Name.Type.ORGANISATION ? name.id() : id;
        }
        if (id == null && words.tags[group.head()] == Tag.PROPN) {
            int from = words.tags[group.from()] == Tag.DET && group.to() > group.from() + 1
                    ? group.from() + 1
                    : group.from();
            id = Folding.fold(words.span(from, group.to()).of(textOf()));
        }
        return id;
    }

    private CharSequence textOf() {
        return sentence.text;
    }
}
