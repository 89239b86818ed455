package org.recoupe.ingest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When a text without metadata was published, as far as it tells.
 *
 * @param best the likeliest day, or {@code null} where the text leaves more than {@link #PRECISION} days open
 * @param earliest first day that it can have been published on, or {@code null} where nothing bounds it
 * @param latest last such day, or {@code null}
 * @param reasons the clues that told, in words
 */
public record Dating(LocalDate best, LocalDate earliest, LocalDate latest, List<String> reasons) {

    /** The widest window, in days, in which a day is still named. */
    public static final int PRECISION = 31;

    public Dating {
        reasons = List.copyOf(reasons);
        if (best != null && (earliest == null || latest == null || best.isBefore(earliest) || best.isAfter(latest))) {
            throw new IllegalArgumentException("a day lies in its window: " + best + " in " + earliest + ".." + latest);
        }
    }

    /** A day that is printed as such. */
    static Dating printed(LocalDate day, String reason) {
        return new Dating(day, day, day, List.of(reason));
    }

    /** A window too wide, or open, to name a day. */
    static Dating open(LocalDate earliest, LocalDate latest, List<String> reasons) {
        return new Dating(null, earliest, latest, reasons);
    }

    /** Whether a window is narrow enough to name a day in it. */
    static boolean narrow(LocalDate earliest, LocalDate latest) {
        return earliest != null && latest != null && !latest.isBefore(earliest)
                && ChronoUnit.DAYS.between(earliest, latest) < PRECISION;
    }

    /** The likeliest day, where one is named. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(best);
    }
}
