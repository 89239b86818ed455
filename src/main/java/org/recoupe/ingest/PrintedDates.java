package org.recoupe.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.recoupe.text.Folding;

/**
 * Finds the dates that pages print around a text: a date line above ("Publié le 27 septembre 2024",
 * "date 2024-09"), a dateline ("EREVAN, 23 JUILLET, …" with the year of the copyright below), or the signature of a post
 * that it embeds. Dates of the story itself are never taken for it.
 */
final class PrintedDates {

    private static final List<String> MONTHS = List.of("janvier january", "fevrier february", "mars march",
            "avril april", "mai may", "juin june", "juillet july", "aout august", "septembre september",
            "octobre october", "novembre november", "decembre december");
    private static final String MONTH = "(" + String.join("|", MONTHS).replace(' ', '|') + ")";
    private static final String DAY_MONTH = "(\\d{1,2})(?:er|st|nd|rd|th)? " + MONTH;

    /** How far down the lines about the page go, in characters. */
    private static final int HEAD = 600;
    private static final int LINE = 120;

    private static final Pattern HEADER = Pattern.compile(
            "^\\W{0,3}(?:date|publie|published|posted|mis en ligne|mis a jour|updated)\\b.{0,20}?(?:"
                    + "(\\d{4})-(\\d\\d)(?:-(\\d\\d))?|" + DAY_MONTH + ",? (\\d{4})|" + MONTH
                    + " (\\d{1,2}),? (\\d{4}))");
    private static final Pattern DATELINE = Pattern
            .compile("^\\W{0,3}[a-z' -]{2,40}, " + DAY_MONTH + "(?: (\\d{4}))?\\b");
    private static final Pattern COPYRIGHT = Pattern.compile("(?:©|\\(c\\)|copyright) ?(\\d{4})\\b");
    private static final Pattern POST = Pattern.compile("\\(@\\w{1,40}\\) " + DAY_MONTH + " (\\d{4})");

    private PrintedDates() {}

    /**
     * A printed date.
     *
     * @param earliest the first day that it means
     * @param latest the last day that it means
     * @param place where it is printed
     */
    record Printed(LocalDate earliest, LocalDate latest, Place place) {

        static Printed day(LocalDate day, Place place) {
            return new Printed(day, day, place);
        }
    }

    /** Where a date is printed. */
    enum Place {
        /** In a line about the page: its day, or month, is that of publication. */
        HEAD,
        /** In the signature of a post that the text embeds: it was published then or a little later. */
        POST
    }

    /** What the page prints; nothing where it prints no date of its own. */
    static Optional<Printed> of(String text) {
        List<String> lines = text.substring(0, Math.min(HEAD, text.length())).lines().map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
        for (String line : lines) {
            String folded = Folding.fold(line.substring(0, Math.min(LINE, line.length())));
            Optional<Printed> day = header(folded)
                    .or(() -> dateline(line, folded, text).map(found -> Printed.day(found, Place.HEAD)));
            if (day.isPresent()) {
                return day;
            }
        }
        return post(text).map(day -> Printed.day(day, Place.POST));
    }

    private static Optional<Printed> header(String line) {
        Matcher header = HEADER.matcher(line);
        if (!header.find()) {
            return Optional.empty();
        }
        if (header.group(1) != null) {
            return header.group(3) == null
                    ? month(header.group(1), header.group(2))
                    : printed(day(header.group(1), Integer.parseInt(header.group(2)), header.group(3)));
        }
        return header.group(4) != null
                ? printed(day(header.group(6), month(header.group(5)), header.group(4)))
                : printed(day(header.group(9), month(header.group(7)), header.group(8)));
    }

    private static Optional<LocalDate> dateline(String line, String folded, String text) {
        Matcher dateline = DATELINE.matcher(folded);
        // A dateline begins with a place in capitals; "Paris, 3 mai" in running text doesn't count.
        if (!dateline.find() || !capitals(line.substring(0, line.indexOf(',')))) {
            return Optional.empty();
        }
        String year = dateline.group(3) != null ? dateline.group(3) : copyright(text);
        return year == null ? Optional.empty() : day(year, month(dateline.group(2)), dateline.group(1));
    }

    private static boolean capitals(String place) {
        return place.equals(place.toUpperCase(Locale.ROOT));
    }

    private static String copyright(String text) {
        Matcher copyright = COPYRIGHT.matcher(text.toLowerCase(Locale.ROOT));
        return copyright.find() ? copyright.group(1) : null;
    }

    private static Optional<LocalDate> post(String text) {
        Optional<LocalDate> latest = Optional.empty();
        Matcher post = POST.matcher(Folding.fold(text));
        while (post.find()) {
            Optional<LocalDate> found = day(post.group(3), month(post.group(2)), post.group(1));
            if (latest.isEmpty() || found.isPresent() && found.get().isAfter(latest.get())) {
                latest = found;
            }
        }
        return latest;
    }

    private static int month(String name) {
        for (int month = 0; month < MONTHS.size(); month++) {
            if (List.of(MONTHS.get(month).split(" ")).contains(name)) {
                return month + 1;
            }
        }
        throw new IllegalArgumentException("no month: " + name);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Printed> printed(Optional<LocalDate> day) {
        return day.map(found -> Printed.day(found, Place.HEAD));
    }

    private static Optional<Printed> month(String year, String month) {
        try {
            YearMonth whole = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return Optional.of(new Printed(whole.atDay(1), whole.atEndOfMonth(), Place.HEAD));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
