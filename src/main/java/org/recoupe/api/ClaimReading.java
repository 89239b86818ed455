package org.recoupe.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.claim.Claim;
import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Assertion;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;
import org.recoupe.text.Span;

/** What was read as a claim, on record or not, as the API shows it. */
@Description("One checkable statement of a text, with the quote that proves it. Offsets count code points.")
public class ClaimReading {

    @NonNull
    @Description("Whether it stands in the title or in the body; offsets count from the beginning of that text.")
    public final Assertion.Part part;

    @Description("Offset of the first character of the quote.")
    public final int start;

    @Description("Offset after the last character of the quote.")
    public final int end;

    @NonNull
    @Description("The characters of the text that make the claim.")
    public final String quote;

    @NonNull
    @Description("Up to 32 characters before the quote (a W3C text quote selector's prefix).")
    public final String prefix;

    @NonNull
    @Description("Up to 32 characters after the quote (a W3C text quote selector's suffix).")
    public final String suffix;

    @NonNull
    @Description("What happens: an entry of the event lexicon (mission.end), or verb: and a lemma.")
    public final String event;

    @NonNull
    @Description("Ids of those who take part, the agent first (country:iraq).")
    public final List<@NonNull String> actors;

    @Description("Id of the place where it holds; null where nothing says.")
    public final String place;

    @NonNull
    @Description("Ids of all places where it holds.")
    public final List<@NonNull String> places;

    @NonNull
    @Description("What its subject is narrowed to (mission.combat), so that things that look alike are told apart.")
    public final List<@NonNull String> scope;

    @Description("Who says so, as the text names them; null for the article itself.")
    public final String speaker;

    @NonNull
    @Description("Whether it says that the event is so.")
    public final Polarity polarity;

    @NonNull
    @Description("How it stands to the facts.")
    public final Modality modality;

    @Description("The moment that tells most about when.")
    public final TimeExpression time;

    @NonNull
    @Description("All moments that the event is placed at, the most telling first.")
    public final List<@NonNull TimeExpression> times;

    @Description("The number that tells most.")
    public final QuantityExpression quantity;

    @NonNull
    @Description("All numbers that it gives, the most telling first.")
    public final List<@NonNull QuantityExpression> quantities;

    @Description("How sure the reading is, from 0 to 1.")
    public final double confidence;

    @NonNull
    @Description("Why the confidence is what it is, and for each value the rule or the entry of the lexicon that gave it,"
            + " after its name: event, polarity, modality, speaker, actor, place, scope, whose.")
    public final List<@NonNull String> reasons;

    /** How the text calls those who take part, by their ids. */
    @Ignore
    final Map<String, String> called;

    ClaimReading(Claim claim) {
        part = claim.part;
        start = claim.startOffset;
        end = claim.endOffset;
        quote = claim.quote;
        prefix = claim.prefix;
        suffix = claim.suffix;
        event = claim.event;
        actors = claim.actors;
        place = first(claim.places);
        places = claim.places;
        scope = claim.scopeWhat;
        speaker = claim.speaker == null ? null : claim.speaker.name();
        polarity = claim.polarity;
        modality = claim.modality;
        times = claim.moments.stream().map(moment -> TimeExpression.of(moment, quoted(claim, moment.span()))).toList();
        time = first(times);
        quantities = claim.quantities.stream()
                .map(quantity -> QuantityExpression.of(quantity, quoted(claim, quantity.span()))).toList();
        quantity = first(quantities);
        confidence = claim.confidence;
        reasons = claim.reasons;
        called = claim.arguments.stream().filter(argument -> argument.id() != null)
                .filter(argument -> quoted(claim, argument.span()) != null)
                .collect(Collectors.toMap(Argument::id, argument -> quoted(claim, argument.span()),
                        (one, other) -> one));
    }

    private static <T> T first(List<T> list) {
        return list.isEmpty() ? null : list.getFirst();
    }

    private static String quoted(Claim claim, Span span) {
        if (span.start() < claim.startOffset || span.end() > claim.endOffset) {
            return null;
        }
        int from = claim.quote.offsetByCodePoints(0, span.start() - claim.startOffset);
        return claim.quote.substring(from, claim.quote.offsetByCodePoints(from, span.length()));
    }
}
