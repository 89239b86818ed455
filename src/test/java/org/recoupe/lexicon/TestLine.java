package org.recoupe.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.recoupe.comparison.VerdictNotation;
import org.recoupe.extraction.ClaimNotation;
import org.recoupe.ingest.PublicationDate;
import org.recoupe.mention.MomentTestLine;
import org.recoupe.mention.NameNotation;
import org.recoupe.mention.QuantityNotation;
import org.recoupe.text.Language;
import org.recoupe.text.TextNotation;

/**
 * A line of a data file that tests entries: the one above it; or where it holds {@code {}}, every word of all entries
 * above it as far as the test before, {@code {other}} standing for the words that are opposed to it or mean the same.
 *
 * @param line what stands in the file
 * @param tested the entries that it tests
 */
record TestLine(Line line, List<Line> tested) {

    private static final PublicationDate DATES = new PublicationDate();

    /** A sentence that is put to the test for an entry, and what is to be read in it. */
    record Case(Line entry, String text) {}

    /** One case for each word that stands for {@code {}}, or the line as it is. */
    List<Case> cases() {
        if (!line.text().contains("{}")) {
            return List.of(new Case(tested.getLast(), line.text()));
        }
        List<Case> cases = new ArrayList<>();
        for (Line entry : tested) {
            if (line.text().contains("{other}")) {
                pairs(entry, cases);
            } else {
                words(entry).forEach(word -> cases.add(new Case(entry, line.text().replace("{}", word))));
            }
        }
        return cases;
    }

    /** The first word of an entry with each other word, or with each word behind the bar, and the other way round. */
    private void pairs(Line entry, List<Case> cases) {
        List<List<String>> sides = entry.fields("\\|").stream().map(side -> List.of(side.split(" *, *"))).toList();
        List<String> left = sides.size() == 1 ? sides.getFirst().subList(0, 1) : sides.getFirst();
        List<String> right = sides.size() == 1
                ? sides.getFirst().subList(1, sides.getFirst().size())
                : sides.getLast();
        for (int l = 0; l < left.size(); l++) {
            for (int r = 0; r < (l == 0 ? right.size() : 1); r++) {
                cases.add(new Case(entry,
                        line.text().replace("{}", left.get(l)).replace("{other}", right.get(r))));
            }
        }
    }

    /** The words of an entry: behind its name or kind, those after commas, bars and strokes each for itself. */
    private static Stream<String> words(Line entry) {
        String text = entry.text();
        int bar = text.lastIndexOf('|');
        int after = Math.max(bar, Math.max(text.lastIndexOf(": "), text.lastIndexOf("= ")));
        boolean kind = entry.file().matches(".*/(cues|rebuttals)\\.txt");
        String words = kind ? text.substring(text.indexOf(' ')) : text.substring(after + 1);
        return entry.file()
                .matches(".*/(boilerplate|captions|abbreviations|clitics|elisions|ordinals|function-words)\\.txt")
                        ? Stream.of(text)
                        : Arrays.stream(words.split("[,/]")).map(word -> word.strip().replace("~", ""));
    }

    /** What is wrong with a case; empty where it is read as it says. */
    Optional<String> problem(Case tried) {
        String[] sides = tried.text().substring(1).split("=>", 2);
        if (line.file().contains("/moments/")) {
            MomentTestLine moments = new MomentTestLine(new Line(line.file(), line.number(), tried.text()),
                    language().orElseThrow());
            return wrong(tried, moments.expected(), moments.read());
        }
        if (sides.length != 2) {
            throw line.error("wanted \"> text => what is read\"");
        }
        String wanted = sides[1].strip();
        return wrong(tried, wanted, read(sides[0].strip(), wanted));
    }

    private Optional<String> wrong(Case tried, String wanted, String read) {
        return wanted.equals(read)
                ? Optional.empty()
                : Optional.of(line.file() + ":" + line.number() + " " + tried.text() + "\n    is read as " + read);
    }

    private Optional<Language> language() {
        return Language.ofTag(line.file().substring(0, 2));
    }

    private String read(String text, String wanted) {
        Language language = language().orElse(null);
        if (language == null) {
            // a file for all languages names the language of each test
            String[] parts = text.split("[ |]", 2);
            language = Language.ofTag(parts[0]).orElseThrow(() -> line.error("no such language: " + parts[0]));
            return read(language, parts[1].replaceFirst("^ *\\| *", "").strip(), wanted);
        }
        return read(language, text, wanted);
    }

    private String read(Language language, String text, String wanted) {
        return switch (line.file().substring(line.file().indexOf('/') + 1)) {
            case "function-words.txt" -> TextNotation.language(text);
            case "abbreviations.txt" -> TextNotation.sentences(text, language);
            case "elisions.txt", "clitics.txt", "ordinals.txt" -> TextNotation.tokens(text, language);
            case "boilerplate.txt", "captions.txt" -> TextNotation.block(text, language);
            case "words.txt", "tagging.txt" -> TextNotation.words(text, language, wanted);
            case "countries.txt", "names.txt", "name-cues.txt" -> NameNotation.names(text, language);
            case "numbers.txt", "units.txt", "approximators.txt", "quantity-cues.txt" -> QuantityNotation
                    .quantities(text, language, wanted);
            case "publication.txt" -> DATES.read(text).day().map(LocalDate::toString).orElse("");
            case "terms-of-office.txt" -> ClaimNotation.days(text.substring(11).replaceFirst("^ *\\| *", ""), language,
                    LocalDate.parse(text.substring(0, 10)));
            case "grammar.txt", "embedding.txt", "events.txt", "scope.txt" -> ClaimNotation.claim(text, language,
                    wanted);
            default -> VerdictNotation.verdict(text, language, wanted);
        };
    }
}
