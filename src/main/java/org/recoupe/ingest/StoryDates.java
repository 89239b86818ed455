package org.recoupe.ingest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.recoupe.ingest.DateWords.Cue;

/**
 * What the story itself tells of its day: dates that lie behind it, limits still ahead, weekdays and bare months of the
 * past, and a stretch from now on that ends with a limit.
 */
final class StoryDates {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2099;
    /** How many words before a date its tense may stand. */
    private static final int REACH = 10;

    private final DateWords dates;
    /** The first day after all that is told as past, or {@code null}. */
    LocalDate after;
    /** The limits that are told as still ahead, by their last days. */
    final List<LocalDate> limits = new ArrayList<>();
    /** The months that are named without a year, as past. */
    final Set<Month> months = EnumSet.noneOf(Month.class);
    /** How often each weekday is named without a date. */
    final Map<DayOfWeek, Integer> weekdays = new EnumMap<>(DayOfWeek.class);
    /** Where a stretch from now on ends with a limit: the limit less the stretch, or {@code null}. */
    LocalDate anchor;
    private int stretch = -1;

    private StoryDates(DateWords dates) {
        this.dates = dates;
    }

    /** Reads a text sentence by sentence. */
    static StoryDates read(String text, DateWords dates) {
        StoryDates story = new StoryDates(dates);
        for (String sentence : text.split("[\\n!?]|\\.(?=\\s|\\p{Lu}|$)")) {
            story.sentence(DateWords.split(sentence));
        }
        return story;
    }

    private void sentence(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (dates.weekday(word) != null) {
                weekday(words, at);
            } else if (dates.month(word) != null) {
                month(words, at);
            } else if (year(word)) {
                year(words, at);
            } else {
                stretch(words, at);
            }
        }
    }

    private void weekday(List<String> words, int at) {
        boolean dated = at + 1 < words.size() && dates.number(words.get(at + 1)) > 0;
        boolean ahead = at + 1 < words.size() && dates.behind(Cue.AHEAD, words, at + 1) > 0
                || dates.before(Cue.COMING, words, at);
        if (!dated && !ahead) {
            weekdays.merge(dates.weekday(words.get(at)), 1, Integer::sum);
        }
    }

    private void month(List<String> words, int at) {
        Month month = dates.month(words.get(at));
        int before = day(words, at - 1);
        int behind = day(words, at + 1);
        boolean american = before < 0 && behind > 0 && at + 2 < words.size() && year(words.get(at + 2));
        int day = american ? behind : before;
        int start = before > 0 ? at - 1 : at;
        if (dates.before(Cue.ARTICLE, words, start)) {
            start--;
        }
        int yearAt = american ? at + 2 : at + 1;
        if (yearAt < words.size() && year(words.get(yearAt))) {
            YearMonth whole = YearMonth.of(Integer.parseInt(words.get(yearAt)), month);
            boolean real = day > 0 && whole.isValidDay(day);
            date(words, start, real ? whole.atDay(day) : whole.atDay(1),
                    real ? whole.atDay(day) : whole.atEndOfMonth());
        } else if (day < 0 && past(words, at) && preposition(words, at) && !named(words, at)) {
            months.add(month);
        }
    }

    /** The day of a month that a word is, or -1. */
    private int day(List<String> words, int at) {
        if (at < 0 || at >= words.size() || words.get(at).length() > 2) {
            return -1;
        }
        int number = dates.number(words.get(at));
        return number >= 1 && number <= 31 ? number : -1;
    }

    /** "octobre dernier" names its year. */
    private boolean named(List<String> words, int at) {
        return at + 1 < words.size() && dates.behind(Cue.LAST, words, at + 1) > 0;
    }

    private boolean preposition(List<String> words, int at) {
        return dates.before(Cue.WITHIN, words, at);
    }

    /** A year on its own, its part before it. */
    private void year(List<String> words, int at) {
        if (at > 0 && dates.month(words.get(at - 1)) != null || at > 1 && dates.month(words.get(at - 2)) != null) {
            return;
        }
        int year = Integer.parseInt(words.get(at));
        int first = 1;
        int last = 12;
        int before = at;
        if (dates.before(Cue.EARLY, words, at)) {
            last = 3;
            before = at - 1;
        } else if (dates.before(Cue.MIDDLE, words, at)) {
            first = 5;
            last = 8;
            before = at - 1;
        } else if (dates.before(Cue.LATE, words, at)) {
            first = 11;
            before = at - 1;
        }
        boolean part = last < 12;
        LocalDate end = YearMonth.of(year, last).atEndOfMonth();
        // who writes "early 2021" of the past writes after it; of "2021" alone, perhaps within it
        date(words, before, part ? end.plusDays(1) : LocalDate.of(year, first, 1), end);
    }

    private void date(List<String> words, int at, LocalDate first, LocalDate last) {
        if (dates.before(Cue.LIMIT, words, at)) {
            limits.add(last);
            if (stretch > 0 && anchor == null) {
                anchor = last.minusMonths(stretch);
            }
        } else if (past(words, at) && (after == null || first.isAfter(after))) {
            after = first;
        }
    }

    /** Whether a word shortly before tells the sentence as past. */
    private boolean past(List<String> words, int at) {
        for (int before = at; before > 0 && before > at - REACH; before--) {
            if (dates.before(Cue.LIMIT, words, before)) {
                return false;
            }
            if (dates.before(Cue.PAST, words, before)) {
                return true;
            }
        }
        int until = Math.min(words.size(), at + REACH);
        for (int behind = at + 1; behind < until; behind++) {
            if (dates.before(Cue.PAST, words, behind)) {
                return true;
            }
        }
        return false;
    }

    /** "douze prochains mois", "next twelve months". */
    private void stretch(List<String> words, int at) {
        int months = dates.number(words.get(at));
        if (months < 2 || months > 60 || at + 1 >= words.size()) {
            return;
        }
        int behind = dates.behind(Cue.NEXT, words, at + 1);
        if (behind > 0 && (behind > at + 2 || dates.before(Cue.COMING, words, at))) {
            stretch = months;
        }
    }

    private static boolean year(String word) {
        if (word.length() != 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int year = Integer.parseInt(word);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
