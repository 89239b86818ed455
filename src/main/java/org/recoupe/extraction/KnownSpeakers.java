package org.recoupe.extraction;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.recoupe.extraction.Grammar.Category;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Name;
import org.recoupe.text.Span;

/** The speakers that a text has named so far: whom a pronoun or a bare function ("le président") speaks of. */
final class KnownSpeakers {

    /** Days that a story of the news reaches back. */
    private static final int NEWS = 7;

    /** How many of those named before a pronoun can speak of. */
    private static final int MOST = 6;

    private final MentionIndex mentions;
    /** Named speakers by the function that the text gives them ("president"). */
    private final Map<String, Speaker> functions = new HashMap<>();
    /** When each speaker, by id, was last said to have spoken. */
    private final Map<String, Moment> occasions = new HashMap<>();
    /** The days on which each speaker, by id, is said to have spoken. */
    private final Map<String, Set<LocalDate>> days = new HashMap<>();
    private final Deque<Heard> heard = new ArrayDeque<>();

    KnownSpeakers(MentionIndex mentions) {
        this.mentions = mentions;
    }

    /** Somebody whom a pronoun can speak of. */
    private record Heard(Speaker speaker, Agreement agreement) {}

    /** Whom the pronoun speaks of: whoever was named last and agrees with it; or {@code null}. */
    Speaker referent(Words words, int pronoun) {
        Agreement wanted = Agreement.ofPronoun(words, pronoun);
        for (Heard one : heard) {
            if (one.agreement().fits(wanted)) {
                return one.speaker();
            }
        }
        return null;
    }

    /** Takes a speaker as the one of whom the next pronoun speaks. */
    void heard(Speaker speaker, Words words) {
        Span span = speaker.span();
        boolean here = words.sentence.span().contains(span);
        Agreement agreement = here
                ? Agreement.of(words, words.at(span.start()), words.at(span.end() - 1) + 1)
                : Agreement.UNKNOWN;
        Heard before = heard.stream().filter(one -> one.speaker().name().equals(speaker.name())).findFirst()
                .orElse(null);
        heard.remove(before);
        heard.push(new Heard(speaker, !here && before != null ? before.agreement() : agreement));
        if (heard.size() > MOST) {
            heard.removeLast();
        }
    }

    /** Keeps whom the sentence is about: "il a déclaré" in the next speaks of them. */
    void remember(ParsedSentence sentence, SpeakerNames names) {
        Clause main = sentence.clauses.getFirst();
        if (main.verb == null || main.subject == null || main.subject.head() > main.verb.from()) {
            return;
        }
        for (NounGroup group : sentence.groups) {
            if (group.prepositional() && sentence.words.lemmaIs(group.head(), Category.HUMAN_HEAD)
                    && person(sentence, group)) {
                heard(names.named(group, names.apposition(group), "", null), sentence.words);
            }
        }
        if (main.object != null && person(sentence, main.object)) {
            heard(names.named(main.object, main.object.to(), "", null), sentence.words);
        }
        int head = main.subject.head();
        boolean somebody = sentence.words.lemmaIs(head, Category.HUMAN_HEAD)
                || mentions.names(sentence.words.span(main.subject.from(), main.verb.from())).stream()
                        .anyMatch(name -> name.type() == Name.Type.PERSON);
        if (somebody) {
            heard(names.named(main.subject, main.verb.from(), "", null), sentence.words);
        }
    }

    private boolean person(ParsedSentence sentence, NounGroup group) {
        return mentions.names(sentence.words.span(group.from(), group.to())).stream()
                .anyMatch(name -> name.type() == Name.Type.PERSON);
    }

    /** A speaker of whom the whole text names one recent day of speaking spoke on that day: the lead leaves it out. */
    Speaker dated(Speaker speaker, LocalDate published) {
        if (speaker == null || speaker.occasion() != null || speaker.id() == null
                || days.getOrDefault(speaker.id(), Set.of()).size() != 1) {
            return speaker;
        }
        Moment said = occasions.get(speaker.id());
        boolean recent = said.earliest() != null && said.earliest().plusDays(NEWS).isAfter(published)
                && !said.earliest().isAfter(published);
        return recent
                ? new Speaker(speaker.name(), speaker.id(), speaker.span(), speaker.verb(), speaker.through(), said)
                : speaker;
    }

    /** "le président" after "le président Joe Biden": who is named by function alone is whoever had it with a name. */
    Speaker known(Speaker speaker, Words words) {
        if (speaker == null) {
            return null;
        }
        int from = words.at(speaker.span().start());
        int to = Math.min(words.size, words.at(speaker.span().end() - 1) + 1);
        String function = null;
        boolean named = words.tagged(from, Tag.DET) && words.lemmaIs(from, Category.INDEFINITE);
        for (int i = from; i < to; i++) {
            function = function == null && words.tags[i] == Tag.NOUN ? words.lemmas[i] : function;
            named |= words.tags[i] == Tag.PROPN;
        }
        if (speaker.saidOn() != null && speaker.id() != null) {
            occasions.put(speaker.id(), speaker.saidOn());
            days.computeIfAbsent(speaker.id(), id -> new HashSet<>()).add(speaker.saidOn().earliest());
        }
        if (function == null) {
            return speaker;
        }
        Speaker before = functions.get(function);
        boolean alone = to - from <= 2 || words.is(from + 1, Category.SAME);
        if (before != null && !named && alone) {
            Moment said = before.saidOn() == null ? occasions.get(before.id()) : before.saidOn();
            return new Speaker(before.name(), before.id(), speaker.span(), speaker.verb(), speaker.through(),
                    speaker.saidOn() == null ? said : speaker.saidOn());
        }
        functions.put(function, speaker);
        return speaker;
    }
}
