package org.recoupe.extraction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.recoupe.lexicon.Lexicon;
import org.recoupe.lexicon.Line;
import org.recoupe.text.Folding;

/** Who held an office when, from {@code lexicon/terms-of-office.txt}: "sous le président X" is a time. */
final class TermsOfOffice {

    static final String FILE = "terms-of-office.txt";
    private static final String TO = "..";

    private final Map<String, List<Term>> terms = new HashMap<>();

    /**
     * One term of office.
     *
     * @param from its first day
     * @param to its last day, or {@code null} while it is open
     */
    record Term(LocalDate from, LocalDate to) {}

    /** Reads the file; a bad entry ends with the file and line of it. */
    static TermsOfOffice read() {
        TermsOfOffice read = new TermsOfOffice();
        Lexicon.entries(FILE).forEach(read::add);
        return read;
    }

    private void add(Line line) {
        List<String> fields = line.fields("\\|");
        List<Term> held = new ArrayList<>();
        for (String field : fields.subList(1, fields.size())) {
            held.add(term(line, field));
        }
        for (String name : fields.getFirst().split(",")) {
            if (held.isEmpty() || terms.put(Folding.fold(name.strip()), held) != null) {
                throw line.error("wanted \"name | from..to\", each name once: " + name.strip());
            }
        }
    }

    private static Term term(Line line, String field) {
        int to = field.indexOf(TO);
        try {
            LocalDate from = LocalDate.parse(field.substring(0, Math.max(0, to)));
            String end = field.substring(to + TO.length());
            LocalDate last = end.isEmpty() ? null : LocalDate.parse(end);
            if (last != null && last.isBefore(from)) {
                throw line.error("a term that ends before it begins: " + field);
            }
            return new Term(from, last);
        } catch (DateTimeParseException e) {
            throw line.error("wanted a term as \"2017-01-20..2021-01-20\": " + field);
        }
    }

    /** The term that somebody was last known to hold on a day, cut off at that day; {@code null} where there is none. */
    Term last(String name, LocalDate day) {
        Term last = null;
        for (Term term : terms.getOrDefault(Folding.fold(name), List.of())) {
            last = term.from().isAfter(day) ? last : term;
        }
        return last == null || last.to() != null && last.to().isBefore(day) ? last : new Term(last.from(), day);
    }
}
