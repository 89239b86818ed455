package org.recoupe.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;
import org.recoupe.extraction.Scope;
import org.recoupe.extraction.Speaker;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Moment.Operator;
import org.recoupe.mention.Quantity;
import org.recoupe.mention.Quantity.Approximator;
import org.recoupe.text.Folding;
import org.recoupe.text.Span;

/** Builds statements by hand, so that rules are tested without a reader. */
final class ClaimBuilder {

    private final String quote;
    private final String event;
    private final List<Argument> arguments = new ArrayList<>();
    private final List<Moment> times = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private Set<String> actors = Set.of();
    private Set<String> place = Set.of();
    private Set<String> what = Set.of();
    private Set<String> whose = Set.of();
    private Polarity polarity = Polarity.POSITIVE;
    private Modality modality = Modality.ASSERTED;
    private Speaker speaker;
    private int start;

    private ClaimBuilder(String quote, String event) {
        this.quote = quote;
        this.event = event;
    }

    static ClaimBuilder claim(String quote, String event) {
        return new ClaimBuilder(quote, event);
    }

    ClaimBuilder at(int start) {
        this.start = start;
        return this;
    }

    ClaimBuilder in(String... places) {
        place = Set.of(places);
        return this;
    }

    ClaimBuilder what(String... scopes) {
        what = Set.of(scopes);
        return this;
    }

    ClaimBuilder whose(String... owners) {
        whose = Set.of(owners);
        return this;
    }

    ClaimBuilder actors(String... ids) {
        actors = Set.of(ids);
        return this;
    }

    ClaimBuilder not() {
        polarity = Polarity.NEGATIVE;
        return this;
    }

    ClaimBuilder planned() {
        modality = Modality.PLANNED;
        return this;
    }

    ClaimBuilder uncertain() {
        modality = Modality.UNCERTAIN;
        return this;
    }

    ClaimBuilder deniedBy(String who) {
        modality = Modality.DENIED;
        return saidBy(who);
    }

    ClaimBuilder saidBy(String who) {
        speaker = new Speaker(who, Folding.fold(who), new Span(0, 1), "dire", null);
        return this;
    }

    ClaimBuilder agent(String head) {
        return argument(Argument.Role.AGENT, head);
    }

    ClaimBuilder patient(String head) {
        return argument(Argument.Role.PATIENT, head);
    }

    private ClaimBuilder argument(Argument.Role role, String head) {
        arguments.add(new Argument(role, new Span(0, 1), head, null, Set.of(head)));
        return this;
    }

    /** A moment on the words of the quote: "2021-12", from its first to its last day. */
    ClaimBuilder when(Operator operator, String words, String value, String earliest, String latest) {
        Span span = find(words);
        times.add(new Moment(span, Moment.Type.DATE, value, null, operator, span,
                earliest == null ? null : LocalDate.parse(earliest), latest == null ? null : LocalDate.parse(latest),
                "test"));
        return this;
    }

    ClaimBuilder count(Approximator approximator, String number, long value, String counted, String... modifiers) {
        Span span = find(number);
        quantities.add(new Quantity(span, span, BigDecimal.valueOf(value), BigDecimal.valueOf(value),
                BigDecimal.valueOf(value), null,
                counted, List.of(modifiers), approximator, Quantity.Role.VALUE, -1, "test"));
        return this;
    }

    ClaimBuilder count(String number, long value, String counted, String... modifiers) {
        return count(Approximator.EXACT, number, value, counted, modifiers);
    }

    private Span find(String words) {
        int at = quote.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the quote: " + words);
        }
        return new Span(start + at, start + at + words.length());
    }

    Statement published(String day, String article) {
        Set<String> words = new TreeSet<>();
        Arrays.stream(quote.split("[^\\p{L}]+")).filter(word -> word.length() > 3).map(Folding::fold)
                .forEach(words::add);
        if (event.startsWith("verb:")) {
            words.add(event.substring("verb:".length()));
        }
        Span span = new Span(start, start + quote.length());
        Assertion assertion = new Assertion(Assertion.Part.BODY, span, quote,
                new Span(start, start + quote.indexOf(' ')), event,
                arguments, actors.stream().sorted().toList(), new Scope(place, what, whose), polarity, modality, null,
                speaker,
                times, quantities, words, 0.9, List.of("test"));
        return new Statement(assertion, LocalDate.parse(day), article);
    }
}
