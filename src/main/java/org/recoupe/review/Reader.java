package org.recoupe.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Extract;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;
import org.recoupe.extraction.Scope;
import org.recoupe.extraction.Speaker;
import org.recoupe.mention.Mentions;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Name;
import org.recoupe.mention.Quantity;
import org.recoupe.mention.Timex;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;
import org.recoupe.review.Reading.Aspect;
import org.recoupe.text.Document;
import org.recoupe.text.Folding;
import org.recoupe.text.PartOfSpeech;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/**
 * Makes assertions of what persons read: what they give in the place of what the machine read, all else as it was.
 *
 * @param extract what the machine reads in the article
 */
record Reader(Extract extract) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final Set<PartOfSpeech> CONTENT = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.VERB,
            PartOfSpeech.ADJ, PartOfSpeech.NUM);

    /** A claim that the machine read, as a person corrects it. */
    Assertion corrected(Assertion machine, Reading reading) {
        Modality modality = reading.gives(Aspect.MODALITY) ? reading.modality() : machine.modality();
        return new Assertion(machine.part(), machine.span(), machine.quote(), machine.trigger(),
                reading.gives(Aspect.EVENT) ? reading.event() : machine.event(),
                reading.gives(Aspect.ACTORS)
                        ? named(machine.arguments(), reading.actors())
                        : machine.arguments(),
                reading.gives(Aspect.ACTORS) ? reading.actors() : machine.actors(), scope(machine.scope(), reading),
                reading.gives(Aspect.POLARITY) ? reading.polarity() : machine.polarity(), modality,
                modality == machine.modality() ? machine.submodality() : null,
                reading.gives(Aspect.SPEAKER) ? speaker(machine, reading.speaker()) : machine.speaker(),
                reading.gives(Aspect.TIME) ? times(machine, reading.time()) : machine.times(),
                reading.gives(Aspect.QUANTITY) ? quantities(machine, reading.quantity()) : machine.quantities(),
                machine.words(), 1, reasons(reading));
    }

    /** A claim that a person reads in a stretch; of the machine's it takes over who does what in which words. */
    Assertion added(Quotation.Place place, Reading reading) {
        Span span = place.span();
        Assertion near = extract.assertions().stream()
                .filter(one -> one.part() == place.part() && one.span().overlaps(span))
                .min(Comparator.comparingInt((Assertion one) -> distance(one.span(), span)))
                .orElse(null);
        Set<String> names = new LinkedHashSet<>();
        mentions(place.part()).names().stream().filter(name -> span.contains(name.span()))
                .forEach(name -> names.add(name.id()));
        Assertion bare = new Assertion(place.part(), span, place.quote(),
                near != null && span.contains(near.trigger()) ? near.trigger() : span, reading.event(),
                near == null
                        ? List.of()
                        : near.arguments().stream().filter(one -> span.contains(one.span())).toList(),
                List.copyOf(names), Scope.OPEN, Polarity.POSITIVE, Modality.ASSERTED, null, null, List.of(), List.of(),
                words(place.part(), span), 1, List.of());
        return corrected(bare, reading);
    }

    /** Ids of all that the article names. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        Stream.of(extract.titleMentions(), extract.mentions()).flatMap(mentions -> mentions.names().stream())
                .forEach(name -> names.add(name.id()));
        return names;
    }

    private static int distance(Span one, Span other) {
        return Math.abs(one.start() - other.start()) + Math.abs(one.end() - other.end());
    }

    private Mentions mentions(Assertion.Part part) {
        return part == Assertion.Part.TITLE ? extract.titleMentions() : extract.mentions();
    }

    private Document document(Assertion.Part part) {
        return part == Assertion.Part.TITLE ? extract.title() : extract.body();
    }

    private Set<String> words(Assertion.Part part, Span span) {
        Set<String> words = new HashSet<>();
        document(part).sentences().stream().filter(sentence -> sentence.span().overlaps(span))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> span.contains(token.span()) && CONTENT.contains(token.part()))
                .map(Token::lemma).map(Folding::fold).forEach(words::add);
        return words;
    }

    /** Arguments whose names are those of a person: the agent is the first of these. */
    private static List<Argument> named(List<Argument> arguments, List<String> actors) {
        return arguments.stream().map(argument -> {
            String id = argument.role() == Argument.Role.AGENT
                    ? actors.isEmpty() ? null : actors.getFirst()
                    : argument.id() != null && actors.contains(argument.id()) ? argument.id() : null;
            return new Argument(argument.role(), argument.span(), argument.head(), id, argument.words());
        }).toList();
    }

    private static Scope scope(Scope machine, Reading reading) {
        return new Scope(reading.gives(Aspect.PLACES) ? Set.copyOf(reading.places()) : machine.place(),
                reading.gives(Aspect.SCOPE) ? Set.copyOf(reading.scope()) : machine.what(), machine.whose());
    }

    private Speaker speaker(Assertion machine, String name) {
        if (name == null) {
            return null;
        }
        String id = mentions(machine.part()).names().stream()
                .filter(known -> name.contains(known.span().of(document(machine.part()).text()))).map(Name::id)
                .findFirst().orElse(Folding.fold(name));
        return new Speaker(name, id, machine.span(), "", null);
    }

    private List<Moment> times(Assertion machine, Reading.Time time) {
        if (time == null) {
            return List.of();
        }
        Span span = machine.times().isEmpty() ? machine.span() : machine.times().getFirst().span();
        Moment moment = Timex.moment(time.value(), time.operator(), span, extract.body().publishedOn())
                .orElseThrow(() -> new Refusal(ErrorCode.INVALID_TIME, "time.value",
                        "This is no TIMEX3 value of a calendar or a clock: 2025-09, 2024-09-27, 2024-W38, P12M."));
        return first(moment, machine.times());
    }

    private static List<Quantity> quantities(Assertion machine, Reading.Number number) {
        if (number == null) {
            return List.of();
        }
        Quantity before = machine.quantities().isEmpty() ? null : machine.quantities().getFirst();
        Span span = before == null ? machine.span() : before.span();
        return first(new Quantity(span, before == null ? span : before.number(), number.value(), least(number),
                greatest(number), number.unit(), number.counted(), before == null ? List.of() : before.modifiers(),
                number.approximator(), before == null ? Quantity.Role.VALUE : before.role(),
                before == null ? -1 : before.partner(), "person"), machine.quantities());
    }

    /** What tells most in the place of what told most. */
    private static <T> List<T> first(T first, List<T> before) {
        List<T> all = new ArrayList<>(before);
        if (!all.isEmpty()) {
            all.removeFirst();
        }
        all.addFirst(first);
        return all;
    }

    private static BigDecimal least(Reading.Number number) {
        return switch (number.approximator()) {
            case EXACT, MORE_THAN, AT_LEAST, VAGUE -> number.value();
            case ABOUT -> number.value().subtract(number.value().abs().multiply(TENTH));
            case LESS_THAN, AT_MOST -> null;
        };
    }

    private static BigDecimal greatest(Reading.Number number) {
        return switch (number.approximator()) {
            case EXACT, LESS_THAN, AT_MOST -> number.value();
            case ABOUT -> number.value().add(number.value().abs().multiply(TENTH));
            case MORE_THAN, AT_LEAST, VAGUE -> null;
        };
    }

    private static List<String> reasons(Reading reading) {
        return List.of("read by a person: " + String.join(", ",
                reading.given().stream().map(aspect -> aspect.name().toLowerCase(java.util.Locale.ROOT)).toList()));
    }
}
