package org.recoupe.mention.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Years, seasons, weeks and days, their parts and their recurrences. */
class CalendarTest {

    private static final LocalDate DAY = LocalDate.of(2003, 2, 24);

    @ParameterizedTest
    @CsvSource({"CENTURY, 20, 2000-01-01, 2099-12-31", "DECADE, 200, 2000-01-01, 2009-12-31",
            "YEAR, 2003, 2003-01-01, 2003-12-31",
            "HALF, 2003-H1, 2003-01-01, 2003-06-30", "QUARTER, 2003-Q1, 2003-01-01, 2003-03-31",
            "SEASON, 2002-WI, 2002-12-21, 2003-03-19", "MONTH, 2003-02, 2003-02-01, 2003-02-28",
            "WEEK, 2003-W09, 2003-02-24, 2003-03-02", "WEEKEND, 2003-W09-WE, 2003-03-01, 2003-03-02",
            "DAY, 2003-02-24, 2003-02-24, 2003-02-24"})
    void aDayLiesInOneOfEachUnit(CalendarUnit unit, String value, LocalDate first, LocalDate last) {
        Cell cell = Cell.of(unit, DAY);
        assertEquals(value, cell.value());
        assertEquals(first, cell.first());
        assertEquals(last, cell.last());
        assertEquals(cell, cell.plus(5).plus(-5));
    }

    @Test
    void aCellBeginsWhereItsUnitBegins() {
        assertThrows(IllegalArgumentException.class, () -> new Cell(CalendarUnit.MONTH, DAY));
    }

    @Test
    void theLastDaysOfDecemberCanLieInTheFirstWeekOfTheNextYear() {
        assertEquals("2003-W01", Cell.of(CalendarUnit.WEEK, LocalDate.of(2002, 12, 31)).value());
    }

    @Test
    void partsThatAreNotThereAreEmpty() {
        Cell month = Cell.of(CalendarUnit.MONTH, DAY);
        assertEquals(Optional.empty(), month.part(CalendarUnit.DAY, 30));
        assertEquals("2003-02-28", month.part(CalendarUnit.DAY, 28).orElseThrow().value());
        assertEquals(Optional.empty(), month.weekday(1, 5));
        assertEquals("2003-02-03", month.weekday(1, 1).orElseThrow().value());
        assertEquals("2003-02-28", month.weekday(5, -1).orElseThrow().value());
        assertEquals("2003-SP", Cell.of(CalendarUnit.YEAR, DAY).part(CalendarUnit.SEASON, 1).orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource({"BEFORE, 2003-02-17", "PAST, 2003-02-24", "NEAREST, 2003-02-24", "FUTURE, 2003-02-24",
            "AFTER, 2003-03-03"})
    void aDirectionPicksOneOfTheRecurrences(Direction direction, String picked) {
        List<Cell> mondays = List.of(-14, -7, 0, 7, 14).stream()
                .map(days -> Cell.of(CalendarUnit.DAY, DAY.plusDays(days))).toList();
        assertEquals(picked, direction.pick(mondays, DAY).orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource({"1999, easter, 1999-04-04", "2000, easter, 2000-04-23", "2003, easter+1, 2003-04-21",
            "2024, easter, 2024-03-31",
            "2024, easter+39, 2024-05-09", "2025, easter-47, 2025-03-04", "2003, 12-25, 2003-12-25"})
    void feastsAreCountedFromEasterOrFixed(int year, String holiday, LocalDate day) {
        assertEquals(day, Holiday.in(year, holiday));
    }

    @ParameterizedTest
    @CsvSource({"3, YEAR, P18M", "4, YEAR, P2Y", "2, DECADE, P10Y", "1, HOUR, PT30M", "3, HOUR, PT90M",
            "2, MINUTE, PT1M",
            "5, DAY, P2.5D", "2, QUARTER, P3M", "-1, MONTH, PXM"})
    void lengthsAreWrittenAsTimexDoes(int halves, Length.Unit unit, String value) {
        assertEquals(value, new Length(halves, unit).value());
    }

    @Test
    void aLengthLeadsFromADayToAnother() {
        assertEquals(LocalDate.of(2004, 8, 24), new Length(3, Length.Unit.YEAR).from(DAY, 1));
        assertEquals(LocalDate.of(2003, 2, 22), Length.of(48, Length.Unit.HOUR).from(DAY, -1));
        assertEquals(null, Length.unknown(Length.Unit.DAY).from(DAY, 1));
    }
}
