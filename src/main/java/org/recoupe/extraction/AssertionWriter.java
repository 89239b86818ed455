package org.recoupe.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.recoupe.extraction.Argument.Role;
import org.recoupe.extraction.Grammar.Category;
import org.recoupe.mention.Name;
import org.recoupe.text.Document;
import org.recoupe.text.Span;

/** Turns drafts into assertions: words into stretches of the text, names into actors, words into scope. */
final class AssertionWriter {

    private final Document document;
    private final MentionIndex mentions;
    private final Lexicons lexicons;
    private final Assertion.Part part;

    AssertionWriter(Document document, MentionIndex mentions, Lexicons lexicons, Assertion.Part part) {
        this.document = document;
        this.mentions = mentions;
        this.lexicons = lexicons;
        this.part = part;
    }

    /** The assertion that a draft makes. */
    Assertion write(Draft draft) {
        Words words = draft.sentence.words;
        Span span = words.span(draft.from, draft.to);
        List<Argument> arguments = draft.arguments;
        Scope scope = scope(draft, span);
        return new Assertion(part, span, document.quote(span), words.token(draft.trigger).span(), draft.event,
                arguments,
                actors(arguments, span), scope, draft.facts.polarity(), draft.facts.modality(),
                draft.facts.submodality(), draft.speaker, draft.times, draft.quantities, content(draft),
                Math.round(draft.confidence * 100) / 100.0,
                new Reasons(draft, lexicons, mentions.names(span), scope).all());
    }

    private List<String> actors(List<Argument> arguments, Span quote) {
        Set<String> actors = new LinkedHashSet<>();
        for (Argument argument : arguments) {
            if (argument.role() == Role.AGENT && argument.id() != null) {
                actors.add(argument.id());
            }
        }
        for (Argument argument : arguments) {
            if (argument.id() != null) {
                actors.add(argument.id());
            }
        }
        for (Name name : mentions.names(quote)) {
            actors.add(name.id());
        }
        return new ArrayList<>(actors);
    }

    private Set<String> content(Draft draft) {
        Words words = draft.sentence.words;
        Set<String> content = new HashSet<>();
        for (int i = draft.from; i < draft.to; i++) {
            if (words.tags[i].content() || words.tags[i] == Tag.NUM) {
                content.add(words.lemmas[i]);
            }
        }
        return content;
    }

    private Scope scope(Draft draft, Span quote) {
        Words words = draft.sentence.words;
        Set<String> what = lexicons.scopes().values(words.lemmas, draft.from, draft.to);
        Set<String> whose = new LinkedHashSet<>();
        for (int i = draft.from; i < draft.to; i++) {
            String id = lexicons.scopes().whose(words.lemmas[i]);
            if (id != null) {
                whose.add(id);
            }
        }
        return new Scope(places(draft, quote), what, whose);
    }

    /** Where it holds: the places that it names, else the one that opens its sentence ("En Irak, …"). */
    private Set<String> places(Draft draft, Span quote) {
        Set<String> places = named(draft.sentence, quote);
        return places.isEmpty() && draft.speaker == null ? opening(draft.sentence) : places;
    }

    private Set<String> opening(ParsedSentence sentence) {
        Words words = sentence.words;
        NounGroup group = sentence.groupAt(1);
        boolean opens = group != null && group.start() == 0 && group.to() < words.size && words.is(group.to(), ",");
        return opens ? named(sentence, words.span(0, group.to())) : Set.of();
    }

    private Set<String> named(ParsedSentence sentence, Span stretch) {
        Words words = sentence.words;
        Set<String> places = new LinkedHashSet<>();
        int end = -1;
        for (Name name : mentions.names(stretch)) {
            int at = words.at(name.span().start());
            NounGroup group = sentence.groupAt(at);
            boolean place = name.type() == Name.Type.COUNTRY || name.type() == Name.Type.PLACE;
            // "l'armée américaine" says whose army it is, not where it stands
            if (place && group != null && words.tags[at] != Tag.ADJ
                    && (words.grammar.is(Category.LOCATIVE, group.preposition()) || joined(words, end, group))) {
                places.add(name.id());
                end = words.at(name.span().end() - 1) + 1;
            }
        }
        return places;
    }

    /** Whether only a conjunction or a comma parts a group from the place before it ("in Italy and Austria"). */
    private static boolean joined(Words words, int end, NounGroup group) {
        return end >= 0 && !group.prepositional() && group.start() == end + 1
                && (words.tags[end] == Tag.CCONJ || words.sign(end, ","));
    }
}
