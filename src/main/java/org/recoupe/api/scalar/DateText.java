package org.recoupe.api.scalar;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

import jakarta.json.JsonString;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;

import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A day as a client wrote it. It is read where its field is known, so that an impossible one is refused by code and field
 * like any other bad input.
 */
@JsonbTypeDeserializer(DateText.Reader.class)
// The JSON binding makes its reader by reflection, which the native executable must be told of.
@RegisterForReflection(targets = {DateText.class, DateText.Reader.class})
public final class DateText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final String text;

    /** Keeps what the client wrote, whatever it is. */
    public DateText(String text) {
        this.text = text;
    }

    /** What the client wrote. */
    public String getText() {
        return text;
    }

    /** The day, {@code null} for none, or a {@link Refusal} that names the field. */
    public static LocalDate day(String field, DateText date) {
        if (date == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(date.text, DAY);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException impossible) {
            // Told below.
        }
        throw new Refusal(ErrorCode.INVALID_DATE, field,
                "The " + field + " is no day of the calendar written as 2024-09-27.");
    }

    @Override
    public String toString() {
        return text;
    }

    /** Reads the days of an input object. */
    public static final class Reader implements JsonbDeserializer<DateText> {

        @Override
        public DateText deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return parser.getValue() instanceof JsonString text ? new DateText(text.getString()) : null;
        }
    }
}
