package org.recoupe.claim;

import java.util.function.IntUnaryOperator;

import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Speaker;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;
import org.recoupe.text.Span;

/** Moves the spans of what was read from one way of counting characters to another. */
public record Offsets(IntUnaryOperator position) {

    /** The same stretch, counted the other way. */
    public Span of(Span span) {
        return new Span(position.applyAsInt(span.start()), position.applyAsInt(span.end()));
    }

    /** The same assertion, counted the other way; its characters are as many. */
    public Assertion of(Assertion assertion) {
        return new Assertion(assertion.part(), of(assertion.span()), assertion.quote(), of(assertion.trigger()),
                assertion.event(), assertion.arguments().stream().map(this::of).toList(), assertion.actors(),
                assertion.scope(), assertion.polarity(), assertion.modality(), assertion.submodality(),
                of(assertion.speaker()), assertion.times().stream().map(this::of).toList(),
                assertion.quantities().stream().map(this::of).toList(), assertion.words(), assertion.confidence(),
                assertion.reasons());
    }

    /** The same moment, counted the other way. */
    public Moment of(Moment moment) {
        return new Moment(of(moment.span()), moment.type(), moment.value(), moment.modifier(), moment.operator(),
                of(moment.extent()), moment.earliest(), moment.latest(), moment.rule());
    }

    /** The same quantity, counted the other way. */
    public Quantity of(Quantity quantity) {
        return new Quantity(of(quantity.span()), of(quantity.number()), quantity.value(), quantity.lower(),
                quantity.upper(), quantity.unit(), quantity.counted(), quantity.modifiers(), quantity.approximator(),
                quantity.role(), quantity.partner(), quantity.rule());
    }

    /** The same argument, counted the other way. */
    public Argument of(Argument argument) {
        return new Argument(argument.role(), of(argument.span()), argument.head(), argument.id(), argument.words());
    }

    /** The same speaker, counted the other way; {@code null} stays {@code null}. */
    public Speaker of(Speaker speaker) {
        return speaker == null
                ? null
                : new Speaker(speaker.name(), speaker.id(), of(speaker.span()), speaker.verb(), of(speaker.through()),
                        speaker.saidOn() == null ? null : of(speaker.saidOn()));
    }
}
