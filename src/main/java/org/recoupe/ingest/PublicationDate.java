package org.recoupe.ingest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.recoupe.ingest.PrintedDates.Place;
import org.recoupe.ingest.PrintedDates.Printed;

/**
 * Tells when a text without metadata was published: from the date that its page prints; else from a window between what
 * the story tells as past and a limit that it tells as ahead, narrowed by the months and the weekday that it names. A
 * window of more than {@link Dating#PRECISION} days names no day.
 */
public final class PublicationDate {

    /** A post is embedded within so many days. */
    private static final int POST_DAYS = 7;
    /** Windows wider than this are not looked into. */
    private static final int WIDEST = 1000;
    /** A month named without its year lies at most so many months back. */
    private static final int MONTHS_BACK = 8;
    /** What happens within this many days is rarely told as a limit ("by the end of the year"), but by its day. */
    private static final int NOTICE = 14;

    // Of the class: read once, and when the native executable is built.
    private static final DateWords WORDS = DateWords.load();

    /** When a text was published, as far as it tells, and by which clues. */
    public Dating read(String text) {
        Optional<Printed> printed = PrintedDates.of(text);
        if (printed.isPresent() && printed.get().place() == Place.HEAD
                && printed.get().earliest().equals(printed.get().latest())) {
            return Dating.printed(printed.get().earliest(), "the page prints its day");
        }
        StoryDates story = StoryDates.read(text, WORDS);
        return printed.map(date -> around(date, story)).orElseGet(() -> between(story));
    }

    private static Dating around(Printed date, StoryDates story) {
        if (date.place() == Place.POST) {
            Search search = new Search(date.earliest(), date.earliest().plusDays(POST_DAYS), story,
                    "a post of " + date.earliest() + " is embedded");
            return search.dating(days -> days.getFirst());
        }
        Search search = new Search(date.earliest(), date.latest(), story, "the page prints its month");
        return search.dating(days -> story.anchor == null ? days.getLast() : nearest(days, story.anchor));
    }

    private static Dating between(StoryDates story) {
        LocalDate after = story.after;
        LocalDate limit = story.limits.stream().filter(day -> after == null || !day.isBefore(after))
                .min(LocalDate::compareTo).orElse(null);
        if (after == null || limit == null || ChronoUnit.DAYS.between(after, limit) > WIDEST) {
            return Dating.open(after, limit, List.of(after == null
                    ? "nothing dated is told as past"
                    : limit == null
                            ? "no dated limit is told as ahead"
                            : "what is past and what is ahead lie too far apart"));
        }
        Search search = new Search(after, limit, story, "told as past: " + after + ", as ahead: " + limit);
        return search.dating(days -> story.anchor == null ? noticed(days, limit) : nearest(days, story.anchor));
    }

    /** The middle one, of two the earlier, of the days that leave some notice before the limit, or of all. */
    private static LocalDate noticed(List<LocalDate> days, LocalDate limit) {
        List<LocalDate> early = days.stream().filter(day -> !day.isAfter(limit.minusDays(NOTICE))).toList();
        List<LocalDate> chosen = early.isEmpty() ? days : early;
        return chosen.get((chosen.size() - 1) / 2);
    }

    /** The last day not after the anchor, or the first of all. */
    private static LocalDate nearest(List<LocalDate> days, LocalDate anchor) {
        LocalDate best = days.getFirst();
        for (LocalDate day : days) {
            best = day.isAfter(anchor) ? best : day;
        }
        return best;
    }

    /** Narrows a window day by day, as long as a clue leaves any. */
    private static final class Search {

        private final List<String> reasons = new ArrayList<>();
        private final StoryDates story;
        private List<LocalDate> days;

        Search(LocalDate first, LocalDate last, StoryDates story, String reason) {
            this.story = story;
            days = first.datesUntil(last.plusDays(1)).toList();
            reasons.add(reason);
        }

        Dating dating(Function<List<LocalDate>, LocalDate> choice) {
            if (!story.months.isEmpty()) {
                narrow(day -> behind(day, story.months), "months named without a year lie behind: " + story.months);
            }
            LocalDate end = days.getLast();
            DayOfWeek weekday = weekday(story.weekdays);
            if (weekday != null && narrow(day -> day.getDayOfWeek() == weekday, "the story's day is a " + weekday)) {
                LocalDate week = days.getLast().plusDays(6);
                end = week.isBefore(end) ? week : end;
            }
            LocalDate first = days.getFirst();
            return Dating.narrow(first, end)
                    ? new Dating(choice.apply(days), first, end, reasons)
                    : Dating.open(first, end, reasons);
        }

        private boolean narrow(Predicate<LocalDate> clue, String reason) {
            List<LocalDate> left = days.stream().filter(clue).toList();
            if (left.isEmpty()) {
                return false;
            }
            days = left;
            reasons.add(reason);
            return true;
        }

        private static boolean behind(LocalDate day, Set<Month> months) {
            return months.stream().allMatch(month -> {
                int back = Math.floorMod(day.getMonthValue() - month.getValue(), 12);
                return back >= 1 && back <= MONTHS_BACK;
            });
        }

        /** The weekday named most often; of two as often, the later in the week. */
        private static DayOfWeek weekday(Map<DayOfWeek, Integer> named) {
            DayOfWeek best = null;
            for (Map.Entry<DayOfWeek, Integer> entry : named.entrySet()) {
                if (best == null || entry.getValue() >= named.get(best)) {
                    best = entry.getKey();
                }
            }
            return best;
        }
    }
}
