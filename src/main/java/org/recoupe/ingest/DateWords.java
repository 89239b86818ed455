package org.recoupe.ingest;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Folding;
import org.recoupe.text.Language;

/** The words of all languages that dates are told by: months, weekdays, numbers, and what stands beside dates. */
final class DateWords {

    /** What a phrase beside a date says; the kinds of lines in {@code lexicon/*}{@code /publication.txt}. */
    enum Cue {
        LIMIT, PAST, NEXT, EARLY, MIDDLE, LATE, LAST, AHEAD, COMING, ARTICLE, WITHIN
    }

    /** The most words that a phrase has. */
    static final int LONGEST = 5;

    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Cue, Set<String>> phrases = new EnumMap<>(Cue.class);

    private DateWords() {
        for (Cue cue : Cue.values()) {
            phrases.put(cue, new HashSet<>());
        }
    }

    /** Reads the data files of all languages. */
    static DateWords load() {
        DateWords words = new DateWords();
        for (Language language : Language.values()) {
            words.addCalendar(Locale.of(language.tag()));
            Lexicon.entries(language.tag() + "/publication.txt").forEach(words::add);
            Lexicon.entries(language.tag() + "/numbers.txt").forEach(words::addNumber);
        }
        return words;
    }

    private void addCalendar(Locale locale) {
        for (Month month : Month.values()) {
            months.put(Folding.fold(month.getDisplayName(TextStyle.FULL, locale)), month);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            weekdays.put(Folding.fold(day.getDisplayName(TextStyle.FULL, locale)), day);
        }
    }

    void add(Line line) {
        List<String> fields = line.fields("\\|");
        if (fields.size() != 2 || fields.get(1).isEmpty()) {
            throw line.error("wanted \"cue | phrase\"");
        }
        try {
            phrases.get(Cue.valueOf(fields.get(0).toUpperCase(Locale.ROOT))).add(Folding.fold(fields.get(1)));
        } catch (IllegalArgumentException e) {
            throw line.error("no such cue: " + fields.get(0));
        }
    }

    private void addNumber(Line line) {
        List<String> fields = line.fields("\\|");
        if (fields.size() == 3 && fields.get(0).equals("number")) {
            for (String form : fields.get(1).split("/")) {
                numbers.put(Folding.fold(form), Integer.valueOf(fields.get(2)));
            }
        }
    }

    Month month(String word) {
        return months.get(word);
    }

    DayOfWeek weekday(String word) {
        return weekdays.get(word);
    }

    /** A small number in digits or in one word, or -1. */
    int number(String word) {
        if (!word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(word);
        }
        return numbers.getOrDefault(word, -1);
    }

    /** Whether a phrase of a cue ends just before a word. */
    boolean before(Cue cue, List<String> words, int end) {
        for (int length = 1; length <= LONGEST && length <= end; length++) {
            if (phrases.get(cue).contains(String.join(" ", words.subList(end - length, end)))) {
                return true;
            }
        }
        return false;
    }

    /** The index after the phrase of a cue that begins at a word, or -1. */
    int behind(Cue cue, List<String> words, int first) {
        for (int length = Math.min(LONGEST, words.size() - first); length >= 1; length--) {
            if (phrases.get(cue).contains(String.join(" ", words.subList(first, first + length)))) {
                return first + length;
            }
        }
        return -1;
    }

    /** The words of a stretch of text, folded; an elided word stays with the next ("d'ici"). */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        String folded = Folding.fold(text);
        int at = 0;
        while (at < folded.length()) {
            int start = at;
            while (at < folded.length() && (Character.isLetterOrDigit(folded.charAt(at)) || folded.charAt(at) == '\''
                    && at > start)) {
                at++;
            }
            if (at > start) {
                words.add(folded.substring(start, at));
            } else {
                at++;
            }
        }
        return words;
    }
}
