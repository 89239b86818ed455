package org.recoupe.api;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.mention.Moment;

/** A temporal expression, as the API shows it. */
@Description("A temporal expression of a text, in the terms of TimeML's TIMEX3. Offsets count code points.")
public record TimeExpression(@Description("Offset of its first character.") int start,
        @Description("Offset after its last character.") int end,
        @Description("Its characters; null where it stands outside of the quote of a claim on record.") String text,
        @NonNull @Description("What kind of time it is.") Moment.Type type,
        @NonNull @Description("Its TIMEX3 value: 2021-12, 2024-W38, P12M, 2020-SU, PRESENT_REF.") String value,
        @Description("What it says of the stretch that its value names; null where it is all of it.") Modifier modifier,
        @NonNull @Description("How it limits what is said of it.") Moment.Operator operator,
        @Description("The first day that it can mean; null where that is open or unknown.") LocalDate earliest,
        @Description("The last day that it can mean; null where that is open or unknown.") LocalDate latest,
        @NonNull @Description("The rules that read it: those of the lexicon, joined by + (month-year+at-latest), or in words.") String rule) {

    static TimeExpression of(Moment moment, String text) {
        return new TimeExpression(moment.span().start(), moment.span().end(), text, moment.type(), moment.value(),
                moment.modifier() == null ? null : Modifier.valueOf(moment.modifier()), moment.operator(),
                moment.earliest(), moment.latest(),
                moment.rule());
    }

    /** What an expression says of the stretch that its value names, as TIMEX3's modifiers have it. */
    @Enum("TimeModifier")
    @Description("What an expression says of the stretch that its value names, as TIMEX3's modifiers have it.")
    public enum Modifier {
        /** Its beginning. */
        @Description("Its beginning.")
        START,
        /** Its middle. */
        @Description("Its middle.")
        MID,
        /** Its end. */
        @Description("Its end.")
        END,
        /** Some time near it. */
        @Description("Some time near it.")
        APPROX
    }
}
