package org.recoupe.mention;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.mention.Moment.Operator;
import org.recoupe.text.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TimexTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 7, 27);

    @ParameterizedTest
    @CsvSource({"2024-09-27, ON, 2024-09-27, 2024-09-27", "2025-09, BY, 2021-07-27, 2025-09-30",
            "2025-09, AFTER, 2025-10-01, null", "2024-W52, ON, 2024-12-23, 2024-12-29",
            "2024-W38-WE, ON, 2024-09-21, 2024-09-22", "2020-SU, ON, 2020-06-21, 2020-09-21",
            "2024-Q2, SINCE, 2024-04-01, null", "202, ON, 2020-01-01, 2029-12-31",
            "2024-09-27T14:30, ON, 2024-09-27, 2024-09-27", "P12M, WITHIN, 2021-07-27, 2022-07-27",
            "P12M, ON, null, null", "PRESENT_REF, ON, null, null"})
    void aValueIsTheDaysThatItCanMean(String value, Operator operator, String earliest, String latest) {
        Moment moment = moment(value, operator).orElseThrow();
        assertEquals(value, moment.value());
        assertEquals(earliest, String.valueOf(moment.earliest()));
        assertEquals(latest, String.valueOf(moment.latest()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024-13", "2024-W54", "2024-Q5", "P12", "P", "soon", "", "2024-09-27T25:00",
            "99999", "2024-09-27 ", "P99999D"})
    void whatNoCalendarHasIsNone(String value) {
        assertEquals(Optional.empty(), moment(value, Operator.WITHIN));
    }

    private static Optional<Moment> moment(String value, Operator operator) {
        return Timex.moment(value, operator, new Span(0, 1), PUBLISHED);
    }
}
