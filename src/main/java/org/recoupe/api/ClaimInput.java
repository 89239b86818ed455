package org.recoupe.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.extraction.Modality;
import org.recoupe.extraction.Polarity;
import org.recoupe.ingest.TextCheck;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;
import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;
import org.recoupe.review.Reading;
import org.recoupe.review.Reading.Aspect;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;

/** What a person reads in a claim, as the API takes it: what is absent says nothing, what is null says that there is none. */
// SmallRye registers the classes of inputs, but not the fields that they inherit.
@RegisterForReflection
public abstract class ClaimInput {

    static final int LONGEST_COMMENT = 10_000;
    private static final int LONGEST_TERM = 200;
    private static final int MOST_TERMS = 20;
    private static final int DIGITS = 40;

    @Description("Ids of those who take part, the agent first (country:iraq): of the lexicon, or as another claim or the"
            + " names of analyzeText have them.")
    public List<@NonNull String> actors;

    @Description("Ids of the places where it holds (country:iraq).")
    public List<@NonNull String> places;

    @Description("What its subject is narrowed to (mission.combat).")
    public List<@NonNull String> scope;

    @Description("Whether it says that the event is so.")
    public Polarity polarity;

    @Description("How it stands to the facts.")
    public Modality modality;

    @Description("Who says so, as the text names them; null for the article itself.")
    public String speaker;

    @Description("The moment that tells most about when, in the place of the one before; null where it speaks of none.")
    public Time time;

    @Description("The number that tells most, in the place of the one before; null where it gives none.")
    public Number quantity;

    @Description("Why, for those who look it up later.")
    public String comment;

    @Description("A key of the client's own: sent again with the same input, it is not done twice.")
    public String idempotencyKey;

    /** What happens, where it is given. */
    abstract String event();

    /** A moment, as the API takes it. */
    @Input("ClaimTimeInput")
    @Description("A moment of a claim.")
    public static class Time {

        @NonNull
        @Description("Its TIMEX3 value: 2025-09, 2024-09-27, 2024-W38, 2020-SU, P12M.")
        public String value;

        @Description("How it limits what is said of it; ON where nothing is said.")
        public Moment.Operator operator;
    }

    /** A number, as the API takes it. */
    @Input("ClaimQuantityInput")
    @Description("A number of a claim.")
    public static class Number {

        @NonNull
        @Description("The number.")
        public Double value;

        @Description("How exact it claims to be; EXACT where nothing is said. VAGUE has no place here.")
        public Quantity.Approximator approximator;

        @Description("What it is measured in (%, EUR, km, month); null for a plain count.")
        public String unit;

        @Description("The lemma of what is counted (soldat).")
        public String counted;
    }

    /** What is given, checked as far as it can be without the record. */
    final Reading reading(TextCheck check, Context context) {
        Set<Aspect> given = new TreeSet<>();
        Map<String, Object> sent = context.unwrap(DataFetchingEnvironment.class).getArgument("input");
        for (Aspect aspect : Aspect.values()) {
            if (sent.containsKey(aspect.name().toLowerCase(java.util.Locale.ROOT))) {
                given.add(aspect);
            }
        }
        needed("event", given.contains(Aspect.EVENT) && event() == null);
        needed("polarity", given.contains(Aspect.POLARITY) && polarity == null);
        needed("modality", given.contains(Aspect.MODALITY) && modality == null);
        return new Reading(given, event() == null ? null : check.required("event", event(), LONGEST_TERM),
                terms(check, "actors", actors), terms(check, "places", places), terms(check, "scope", scope), polarity,
                modality, speaker == null ? null : check.required("speaker", speaker, LONGEST_TERM).strip(),
                time == null ? null : time(check), quantity == null ? null : quantity(check));
    }

    private Reading.Time time(TextCheck check) {
        return new Reading.Time(check.required("time.value", time.value, LONGEST_TERM).strip(),
                time.operator == null ? Moment.Operator.ON : time.operator);
    }

    private Reading.Number quantity(TextCheck check) {
        if (quantity.approximator == Quantity.Approximator.VAGUE) {
            throw new Refusal(ErrorCode.NOT_APPLICABLE, "quantity.approximator",
                    "A number that is given is not VAGUE.");
        }
        BigDecimal value = new BigDecimal(quantity.value.toString()).stripTrailingZeros();
        if (Math.abs((long) value.scale()) > DIGITS) {
            throw new Refusal(ErrorCode.INVALID_RANGE, "quantity.value",
                    "The number has more than " + DIGITS + " digits.");
        }
        return new Reading.Number(value,
                quantity.approximator == null ? Quantity.Approximator.EXACT : quantity.approximator,
                check.optional("quantity.unit", quantity.unit, LONGEST_TERM),
                check.optional("quantity.counted", quantity.counted, LONGEST_TERM));
    }

    private static List<String> terms(TextCheck check, String field, List<String> terms) {
        if (terms == null) {
            return List.of();
        }
        if (terms.size() > MOST_TERMS) {
            throw new Refusal(ErrorCode.TOO_MANY, field, "Up to " + MOST_TERMS + " " + field + " are taken.");
        }
        return terms.stream().map(term -> check.required(field, term, LONGEST_TERM)).toList();
    }

    private static void needed(String field, boolean missing) {
        if (missing) {
            throw new Refusal(ErrorCode.MISSING, field,
                    "Each claim has its " + field + ": leave it out to let it be.");
        }
    }
}
