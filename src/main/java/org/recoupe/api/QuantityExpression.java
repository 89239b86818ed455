package org.recoupe.api;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.recoupe.mention.Quantity;

/** A number of things, a measure or a share, as the API shows it. */
@Description("A number of things, a measure or a share that a text gives. Offsets count code points.")
public record QuantityExpression(@Description("Offset of its first character.") int start,
        @Description("Offset after its last character.") int end,
        @Description("Its characters; null where it stands outside of the quote of a claim on record.") String text,
        @Description("The printed value; null for a vague one.") Double value,
        @Description("The least value that the words allow.") Double lower,
        @Description("The greatest value that the words allow.") Double upper,
        @Description("What it is measured in (%, EUR, km, month); null for a plain count.") String unit,
        @Description("The lemma of what is counted.") String counted,
        @NonNull @Description("The words that narrow what is counted.") List<@NonNull String> modifiers,
        @NonNull @Description("How exact it claims to be.") Quantity.Approximator approximator,
        @NonNull @Description("What it is to its neighbours.") Quantity.Role role,
        @NonNull @Description("The rules that read it, joined by +: how its number is written and what stands around it.") String rule) {

    static QuantityExpression of(Quantity quantity, String text) {
        return new QuantityExpression(quantity.span().start(), quantity.span().end(), text, plain(quantity.value()),
                plain(quantity.lower()), plain(quantity.upper()), quantity.unit(), quantity.counted(),
                quantity.modifiers(),
                quantity.approximator(), quantity.role(), quantity.rule());
    }

    private static Double plain(BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }
}
