package org.recoupe.mention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

import org.recoupe.mention.Quantity.Approximator;
import org.recoupe.mention.Quantity.Role;
import org.recoupe.text.Document;
import org.recoupe.text.Language;
import org.recoupe.text.TextReader;

/** Writes quantities in the notation of the lexicon's test lines: "part about 30 mineur+irakien". */
public final class QuantityNotation {

    private static final TextReader TEXTS = new TextReader();
    private static final QuantityReader QUANTITIES = new QuantityReader();

    private QuantityNotation() {}

    /** The quantities of a text, each with its modifiers where its counterpart in {@code expected} has some. */
    public static String quantities(String text, Language language, String expected) {
        Document document = TEXTS.read(text, language, LocalDate.of(2024, 5, 14));
        return agreeing(QUANTITIES.read(document, List.of()), expected);
    }

    private static String agreeing(List<Quantity> quantities, String expected) {
        String[] wanted = expected.split(";");
        StringJoiner written = new StringJoiner("; ");
        for (int i = 0; i < quantities.size(); i++) {
            written.add(write(quantities.get(i), i < wanted.length && wanted[i].contains("+")));
        }
        return written.toString();
    }

    private static String write(Quantity quantity, boolean modifiers) {
        StringJoiner words = new StringJoiner(" ");
        if (quantity.role() != Role.VALUE) {
            words.add(quantity.role().name().toLowerCase(Locale.ROOT));
        }
        if (quantity.approximator() != Approximator.EXACT) {
            words.add(quantity.approximator().name().toLowerCase(Locale.ROOT));
        }
        words.add(quantity.value() != null
                ? plain(quantity.value())
                : plain(quantity.lower()) + ".." + plain(quantity.upper()));
        if (quantity.unit() != null) {
            words.add(quantity.unit());
        }
        if (quantity.counted() != null) {
            words.add(quantity.counted() + (modifiers && !quantity.modifiers().isEmpty()
                    ? "+" + String.join("+", quantity.modifiers())
                    : ""));
        }
        return words.toString();
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
