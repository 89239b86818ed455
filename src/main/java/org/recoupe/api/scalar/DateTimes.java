package org.recoupe.api.scalar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.recoupe.refusal.ErrorCode;
import org.recoupe.refusal.Refusal;

/** Reads moments as clients write them, where their arguments are known. */
public final class DateTimes {

    private DateTimes() {}

    /** The moment, {@code null} for none, or a {@link Refusal} that names the argument. */
    public static Instant moment(String field, String time) {
        if (time == null) {
            return null;
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(time).withOffsetSameInstant(ZoneOffset.UTC);
            if (moment.getYear() >= 1 && moment.getYear() <= 9999) {
                return moment.toInstant();
            }
        } catch (DateTimeException impossible) {
            // Told below.
        }
        throw new Refusal(ErrorCode.INVALID_DATE, field,
                "The " + field + " is no moment written as 2024-09-27T12:00:00Z.");
    }
}
